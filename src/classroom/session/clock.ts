import { isEither, isNumber, isOneOf, isRecordOf, isShape, isText } from '#frame/browser/storage/guards.ts';

/** The lesson's clock, and how long each slide has taken. Seconds; `since` is the wall clock in milliseconds while it runs. */
export interface Clock {
  elapsed: number;
  since: number | null;
  /** The slide whose time is running. */
  at: string;
  used: Readonly<Record<string, number>>;
}

export const isClock = isShape<Clock>({
  elapsed: isNumber,
  since: isEither(isNumber, isOneOf(null)),
  at: isText,
  used: isRecordOf(isNumber),
});

export const zeroClock: Clock = { elapsed: 0, since: null, at: '', used: {} };

/** The clock as it stands now; time goes to the slide it is at. */
export function settle(clock: Clock, now: number): Clock {
  if (clock.since === null) return clock;
  const passed = Math.max(0, (now - clock.since) / 1000);
  return {
    ...clock,
    elapsed: clock.elapsed + passed,
    since: now,
    used: { ...clock.used, [clock.at]: (clock.used[clock.at] ?? 0) + passed },
  };
}

/** Lets time go to another slide, which has been shown even while the clock stands. */
export function moveTo(clock: Clock, slide: string, now: number): Clock {
  if (clock.at === slide) return clock;
  const settled = settle(clock, now);
  return { ...settled, at: slide, used: { ...settled.used, [slide]: settled.used[slide] ?? 0 } };
}

/** Goes on from `now`, in ms; a clock that runs goes on running. */
export const run = (clock: Clock, now: number): Clock => ({ ...settle(clock, now), since: now });
/** Stands from `now`, in ms. */
export const halt = (clock: Clock, now: number): Clock => ({ ...settle(clock, now), since: null });

/** Milliseconds for which a window of a lesson may be silent: only a closed one, or a sleeping device, is so for longer. */
const MAX_SILENCE_MS = 10 * 60_000;

/** Halts a clock that ran on while nobody was there at the moment when somebody last was. */
export const haltAfterSilence = (clock: Clock, seen: number, now: number): Clock =>
  clock.since !== null && now - seen > MAX_SILENCE_MS ? halt(clock, Math.max(seen, clock.since)) : clock;

/** What a teacher does with the clock. */
export const clockChanges = ['run', 'halt', 'reset'] as const;
export type ClockChange = (typeof clockChanges)[number];

/** Applies what the teacher asked of the clock. */
export function changeClock(clock: Clock, to: ClockChange, now: number): Clock {
  if (to === 'reset') return { ...zeroClock, at: clock.at };
  return to === 'run' ? run(clock, now) : halt(clock, now);
}

/** Whether the lesson has taken its first step. */
export const hasBegun = ({ elapsed, since }: Clock): boolean => elapsed > 0 || since !== null;

/** Starts the clock at the first step of a lesson. */
export const startOnce = (clock: Clock, now: number): Clock => (hasBegun(clock) ? clock : run(clock, now));
