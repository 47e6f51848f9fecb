import { button } from '#frame/browser/elements/make.ts';
import { forgetClass } from '#frame/browser/storage/preferences.ts';
import { classesWords as words } from '#words/index.ts';
import { WindowChannel } from '../sync/window-channel.ts';
import { phonesCounted } from '../tally/by-phone.ts';
import { countedIn, movesIn } from '../tally/counted.ts';
import { linesIn } from '../tally/lines.ts';
import type { ClassRecord } from './class-report.ts';
import { haltAfterSilence, settle, zeroClock } from './clock.ts';
import { forgetSession, type Session, sessionOf, sessions, storedClock, storedPath } from './session.ts';

/** Gathers the record of a class on this device; without an id that of the class that was seen last. */
export function recordOf(id: string | undefined, now: number): ClassRecord | undefined {
  const session = id === undefined ? sessions()[0] : sessionOf(id);
  if (!session) return undefined;
  const clock = settle(haltAfterSilence(storedClock(session.id).get() ?? zeroClock, session.seen, now), now);
  const counted = countedIn(session.id).map((one) => ({ ...one, phones: phonesCounted(session.id, one) }));
  const [drawn, moved] = [linesIn(session.id), movesIn(session.id)];
  return { session, path: storedPath(session.id).get(), clock, counted, drawn, moved };
}

/** The classes of this device, the last seen first: whoever went through all slides alone, and counted nobody, taught none. */
export const taughtClasses = (): Session[] =>
  sessions().filter(({ id, lesson, ended }) => (lesson ?? ended) !== undefined || countedIn(id).length > 0);

/** Asks once, in a box of the page that the answer hides again, before anything is cleared. */
export function confirmClear(box: HTMLElement, question: string, clear: () => void, keep: () => void): void {
  const then = (act: () => void) => () => {
    box.hidden = true;
    act();
  };
  const yes = button(words.yes, then(clear));
  box.replaceChildren(question, ' ', yes, ' ', button(words.no, then(keep)));
  box.hidden = false;
  yes.focus();
}

let channel: WindowChannel | undefined;

/** Forgets a class, or every class, on this device and on its open screens. */
export function clearClass(id?: string): void {
  if (id === undefined) forgetClass();
  else forgetSession(id);
  channel ??= new WindowChannel(() => undefined);
  channel.post({ kind: 'cleared', stage: id });
}
