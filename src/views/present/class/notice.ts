import type { RevealApi } from 'reveal.js';
import { lessonWords, noticeWords } from '../../../words/index.ts';
import type { StagePath } from '../path.ts';
import { slideDataOf, stageData } from '../stage-data.ts';

/** What is said by its name. */
type Notice = 'classSeesNotes' | 'noDiagram' | 'noTask' | 'noLesson';

/** Says something over the stage; gone with the next slide. */
export const notice = (reveal: RevealApi, says: Notice) => notify(reveal, noticeWords[says]);

/** Said until the phone is turned back. */
export function sayTurned(reveal: RevealApi, upright: MediaQueryList): void {
  const hide = notify(reveal, noticeWords.turned);
  upright.addEventListener('change', () => hide?.(), { once: true });
}

/** Returns what takes it away before that. */
function notify(reveal: RevealApi, text: string): (() => void) | undefined {
  const notice = document.getElementById('stage-notice');
  if (!notice) return undefined;
  notice.textContent = text;
  notice.hidden = false;
  const hide = () => {
    notice.hidden = true;
    reveal.off('slidechanged', hide);
  };
  reveal.on('slidechanged', hide);
  return hide;
}

/** Says what the address asked for and is not there: a lesson, or else a slide. */
export function sayAskedInVain(reveal: RevealApi, path: StagePath, slide = ''): void {
  const text = unknownLesson(path) ?? missingSlide(slide);
  if (text) notify(reveal, text);
}

/** A slide of another lesson, or none at all; slides may also be asked for by their number. */
function missingSlide(slide: string): string | undefined {
  if (slideDataOf({ id: slide })) return noticeWords.notInLesson;
  return /^\d+$/.test(slide) ? undefined : noticeWords.noSuchSlide(slide);
}

/** What to say to an address that asks for a lesson that there is not. */
function unknownLesson({ asked }: StagePath): string | undefined {
  return asked.unknown === undefined ? undefined : lessonWords.unknown(asked.unknown, stageData());
}
