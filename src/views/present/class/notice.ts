import type { RevealApi } from 'reveal.js';
import { lacksOwn } from '#classroom/session/variant-asked.ts';
import { announce } from '#frame/browser/elements/announce.ts';
import { lessonWords, stageNoticeWords } from '#words/index.ts';
import type { StagePath } from '../path.ts';
import { slideDataOf, stageData } from '../stage-data.ts';

/** Notices that need no data. */
type Notice = 'classSeesNotes' | 'noDiagram' | 'noTask' | 'noLesson' | 'noFullScreen';

/** Says something over the stage; gone with the next key, press or step, whoever makes it. */
export const notice = (reveal: RevealApi, says: Notice) => notify(reveal, stageNoticeWords[says]);

/** Shows a notice until the phone is turned back. */
export function noticeTurned(reveal: RevealApi, upright: MediaQueryList): void {
  const until = notify(reveal, stageNoticeWords.turned);
  upright.addEventListener('change', () => until.abort(), { once: true });
}

/** Returns what takes it away before that. */
function notify(reveal: RevealApi, text: string): AbortController {
  const notice = document.getElementById('stage-notice');
  const until = new AbortController();
  const { signal } = until;
  if (!notice) return until;
  notice.textContent = text;
  notice.hidden = false;
  announce(text);
  const hide = () => until.abort();
  const moves = ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const;
  for (const event of moves) reveal.on(event, hide);
  for (const event of ['keydown', 'pointerdown']) addEventListener(event, hide, { capture: true, signal });
  signal.addEventListener('abort', () => {
    notice.hidden = true;
    for (const event of moves) reveal.off(event, hide);
  });
  return until;
}

/** Shows that the address asked for a lesson, or else a slide, that is not there. */
export function noticeNotFound(reveal: RevealApi, path: StagePath, slide = ''): void {
  const text = unknownLesson(path) ?? missingSlide(slide, reveal.getTotalSlides());
  if (text) notify(reveal, text);
}

/** A slide of another lesson, or none at all; slides may also be asked for by their number, counted from 1. */
function missingSlide(slide: string, slides: number): string | undefined {
  if (slideDataOf({ id: slide })) return stageNoticeWords.notInLesson;
  if (!/^\d+$/.test(slide)) return stageNoticeWords.noSuchSlide(slide);
  return Number(slide) > slides ? stageNoticeWords.noSuchNumber(slide, slides) : undefined;
}

/** Words for an address that asks for a lesson that there is not. */
function unknownLesson({ asked }: StagePath): string | undefined {
  if (asked.unknown !== undefined) return lessonWords.unknown(asked.unknown, stageData());
  return asked.lesson !== undefined && lacksOwn(stageData()) ? lessonWords.noOwn(asked.lesson) : undefined;
}
