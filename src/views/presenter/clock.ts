import { isEither, isNumber, isOneOf, isRecordOf, isShape, isText } from '../../parts/page/guards.ts';

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

export const stopped: Clock = { elapsed: 0, since: null, at: '', used: {} };

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

export const moveTo = (clock: Clock, slide: string, now: number): Clock =>
  clock.at === slide ? clock : { ...settle(clock, now), at: slide };

export const run = (clock: Clock, now: number): Clock => ({ ...settle(clock, now), since: now });
export const halt = (clock: Clock, now: number): Clock => ({ ...settle(clock, now), since: null });
