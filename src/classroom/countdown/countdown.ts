import { isEither, isNumber, isOneOf, isShape } from '#frame/browser/storage/guards.ts';
import { countdownWords } from '#words/index.ts';

/** A countdown for pair work: what is left, and since when it runs; `null` while it is paused. */
export interface Countdown {
  seconds: number;
  since: number | null;
}

export const isCountdown = isShape<Countdown>({ seconds: isNumber, since: isEither(isNumber, isOneOf(null)) });

/** Gives the whole seconds that are left, never below none. `now` in milliseconds since 1970. */
export const secondsLeft = ({ seconds, since }: Countdown, now: number): number =>
  Math.max(0, seconds - (since === null ? 0 : Math.floor((now - since) / 1000)));

/** Stops a countdown where it stands, or lets it go on. */
export const togglePause = (countdown: Countdown, now: number): Countdown =>
  countdown.since === null ? { ...countdown, since: now } : { seconds: secondsLeft(countdown, now), since: null };

/** Adds a minute to what is left; after the end, one minute from now. */
export const addMinute = (countdown: Countdown, now: number): Countdown => ({
  seconds: secondsLeft(countdown, now) + 60,
  since: countdown.since === null ? null : now,
});

/** `2:05`. */
export const clockFace = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Gives the words for screen readers at the few moments that have some: a timer that talks every second is no help. */
export function announcement(left: number): string | undefined {
  if (left === 0) return countdownWords.overSaid;
  if (left === 30) return countdownWords.secondsLeft(left);
  return left % 60 === 0 ? countdownWords.minutesLeft(left / 60) : undefined;
}
