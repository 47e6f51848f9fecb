import { type Clock, type ClockOrder, halted, moveTo, ordered, started, stopped } from './clock.ts';
import { clockOf, type Place, placeOf, see, sessionOf } from './session.ts';

/** How often a class that is under way is noted, in milliseconds. */
const beat = 20_000;

/** A class as the window that leads it keeps it: where it is, and its clock. */
export class LessonRun {
  /** The name of the class, which may change. */
  #name: () => string;
  #lesson: () => number | undefined;
  #seen = Date.now();

  constructor(name: () => string, lesson: () => number | undefined) {
    this.#name = name;
    this.#lesson = lesson;
    const { seen = Date.now() } = sessionOf(name()) ?? {};
    this.#change((clock, now) => halted(clock, seen, now));
  }

  get place(): Place | undefined {
    return placeOf(this.#name()).get();
  }

  get clock(): Clock {
    return clockOf(this.#name()).get() ?? stopped;
  }

  /** The class is at this place. Its first `step` is the beginning of the lesson, whichever window made it. */
  arrive(place: Place, step: boolean): void {
    placeOf(this.#name()).set(place);
    this.#change((clock, now) => moveTo(step ? started(clock, now) : clock, place.slide, now));
    if (step) this.pulse(true);
  }

  turnClock(to: ClockOrder): void {
    this.#change((clock, now) => ordered(clock, to, now));
    if (to === 'run') this.pulse(true);
  }

  /** Notes from time to time that the class is here, from its first step on. While the device slept its clock stood. */
  pulse(begins = false): void {
    const seen = this.#seen;
    const now = Date.now();
    if (!begins && now - seen < beat) return;
    this.#seen = now;
    this.#change((clock) => halted(clock, seen, now));
    if (begins || sessionOf(this.#name())) see(this.#name(), this.#lesson(), now);
  }

  #change(change: (clock: Clock, now: number) => Clock): void {
    const before = this.clock;
    const after = change(before, Date.now());
    if (after !== before) clockOf(this.#name()).set(after);
  }
}
