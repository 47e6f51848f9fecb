import {
  type Clock,
  type ClockChange,
  changeClock,
  haltAfterSilence,
  moveTo,
  run,
  startOnce,
  zeroClock,
} from './clock.ts';
import { beginSession, type Place, sessionOf, storedClock, storedPlace, touchSession } from './session.ts';

/** Milliseconds between two notes that a class is under way. */
const HEARTBEAT_MS = 20_000;

/** A class as the window that leads it keeps it: where it is, and its clock. */
export class LessonRun {
  /** The name of the class, which may change. */
  #name: () => string;
  #lesson: () => number | undefined;
  #seen = Date.now();
  /** The clock was stopped because nobody was there: the next step goes on. */
  #wasAlone = false;

  constructor(name: () => string, lesson: () => number | undefined) {
    this.#name = name;
    this.#lesson = lesson;
    const { seen = Date.now() } = sessionOf(name()) ?? {};
    this.#haltSince(seen);
  }

  get place(): Place | undefined {
    return storedPlace(this.#name()).get();
  }

  get clock(): Clock {
    return storedClock(this.#name()).get() ?? zeroClock;
  }

  /**
   * Notes that the class is at this place. Its first `step` is the beginning of the lesson, whichever window made it, and a
   * step after the class was left or ended goes on with it.
   */
  arrive(place: Place, step: boolean): void {
    storedPlace(this.#name()).set(place);
    const goesOn = this.#wasAlone || sessionOf(this.#name())?.ended !== undefined;
    const go = goesOn ? run : startOnce;
    this.#change((clock, now) => moveTo(step ? go(clock, now) : clock, place.slide, now));
    if (step) this.#begin();
  }

  turnClock(to: ClockChange): void {
    this.#change((clock, now) => changeClock(clock, to, now));
    if (to === 'run') this.#begin();
  }

  /** Another window leads the class and notes that it is here: this one has not left it either. */
  follow(): void {
    this.#seen = Date.now();
  }

  /**
   * Notes from time to time that the class is here, from its first step on. While the device slept its clock stood: says
   * whether it has stopped the clock for that, which other windows must be told.
   */
  pulse(): boolean {
    const seen = this.#seen;
    const now = Date.now();
    if (now - seen < HEARTBEAT_MS) return false;
    this.#seen = now;
    const stops = this.#haltSince(seen);
    touchSession(this.#name(), now);
    return stops;
  }

  #begin(): void {
    this.#seen = Date.now();
    this.#wasAlone = false;
    beginSession(this.#name(), this.#lesson(), this.#seen);
  }

  #haltSince(seen: number): boolean {
    const was = this.clock;
    this.#change((clock, now) => haltAfterSilence(clock, seen, now));
    const stops = was.since !== null && this.clock.since === null;
    if (stops) this.#wasAlone = true;
    return stops;
  }

  #change(change: (clock: Clock, now: number) => Clock): void {
    const before = this.clock;
    const after = change(before, Date.now());
    if (after !== before) storedClock(this.#name()).set(after);
  }
}
