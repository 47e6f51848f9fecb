import { countedIn } from '../tally/counted.ts';
import { linesIn } from '../tally/lines.ts';
import { halted, settle, stopped } from './clock.ts';
import type { ClassRecord } from './report.ts';
import { clockOf, pathOf, type Session, sessionOf, sessions } from './session.ts';

/** What this device has kept of a class; without a name of the one that was seen last. */
export function recordOf(id: string | undefined, now: number): ClassRecord | undefined {
  const session = id === undefined ? sessions()[0] : sessionOf(id);
  if (!session) return undefined;
  const clock = settle(halted(clockOf(session.id).get() ?? stopped, session.seen, now), now);
  return { session, path: pathOf(session.id).get(), clock, counted: countedIn(session.id), drawn: linesIn(session.id) };
}

/** The classes of this device, the last seen first: whoever went through all slides alone, and counted nobody, taught none. */
export const classes = (): Session[] =>
  sessions().filter(({ id, lesson, ended }) => (lesson ?? ended) !== undefined || countedIn(id).length > 0);
