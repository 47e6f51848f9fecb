import { type Clock, type ClockChange, hasBegun } from '#classroom/session/clock.ts';
import { LessonRun } from '#classroom/session/lesson-run.ts';
import { startRows } from '#classroom/session/rows.ts';
import { sessionKey, setSession } from '#classroom/session/scope.ts';
import {
  adoptSession,
  isPlace,
  keptPath,
  type Place,
  sessionOf,
  storedClock,
  storedPath,
  storedPlace,
} from '#classroom/session/session.ts';
import type { ClassState } from '#classroom/sync/class-state.ts';
import { countsOf } from '#classroom/tally/counted.ts';
import { choices, HANDS_VOTE, handsIn } from '#classroom/tally/counts.ts';
import { isFlag, isListOf, isNumber } from '#frame/browser/storage/guards.ts';
import { type StoredValue, storedValue } from '#frame/browser/storage/stored-value.ts';
import { stepTitles } from './pictures.ts';
import { presenterData, slideDataOf } from './presenter-data.ts';
import type { StageLink } from './stage-link.ts';

/**
 * Place of the class and place of this window, which are the same until it is frozen: then it looks ahead alone. State from a stage
 * is kept at once, so that place, path and clock are read in one way, whether a stage is open or not.
 */
export class PresenterPosition {
  #link: StageLink;
  #asked: readonly string[];
  #run: LessonRun;

  /** `asked` is the path of the lesson that the address asks for. */
  constructor(link: StageLink, asked: readonly string[], lesson: number | undefined) {
    this.#link = link;
    this.#asked = asked;
    setSession(link.stage);
    this.#run = new LessonRun(
      () => link.stage,
      () => link.state?.lesson ?? lesson,
    );
  }

  /** The next class of this window is not held where the last one was. */
  get #freeze(): StoredValue<boolean> {
    return storedValue(sessionKey(this.#link.stage, 'frozen'), isFlag, 'window');
  }

  get #ahead(): StoredValue<Place> {
    return storedValue(sessionKey(this.#link.stage, 'ahead'), isPlace, 'window');
  }

  get frozen(): boolean {
    return this.#freeze.get() ?? false;
  }

  get path(): readonly string[] {
    return keptPath(this.#link.stage, (id) => slideDataOf(id) !== undefined) ?? this.#asked;
  }

  /** Place of this window. */
  get place(): Place {
    return this.frozen ? this.#onPath(this.#ahead.get()) : this.classPlace;
  }

  /** Place of the class. */
  get classPlace(): Place {
    return this.#onPath(this.#run.place);
  }

  get clock(): Clock {
    return this.#run.clock;
  }

  /** When the rows of a slide after its first began, in seconds of its time. */
  rowStarts(slide: string): readonly number[] {
    return this.#startsOf(slide).get() ?? [];
  }

  /** The class sees this row of a slide: it begins now, unless it has begun. */
  startRows(slide: string, row: number, { used }: Clock): void {
    const was = this.rowStarts(slide);
    const starts = startRows(was, row, used[slide] ?? 0);
    if (starts.length !== was.length) this.#startsOf(slide).set(starts);
  }

  #startsOf(slide: string): StoredValue<number[]> {
    return storedValue(sessionKey(this.#link.stage, `rows/${slide}`), isListOf(isNumber));
  }

  freeze(on: boolean): void {
    const here = this.place;
    this.#freeze.set(on);
    this.#ahead.set(here);
  }

  /** Goes to a place by itself: ahead of the class, or where there is no class’s screen. */
  goTo(place: Place): void {
    if (this.frozen) this.#ahead.set(place);
    else {
      // A window that leads alone has shown its first slide too.
      if (!this.#run.place) this.#run.arrive(this.place, false);
      this.#run.arrive(place, true);
    }
  }

  turnClock(to: ClockChange): void {
    this.#run.turnClock(to);
  }

  changePath(path: readonly string[]): void {
    storedPath(this.#link.stage).set([...path]);
  }

  /** Keeps what the stage says, for when it closes: it may have had no storage to keep it in. */
  keep(): void {
    const { state, stage } = this.#link;
    setSession(stage);
    if (!state) return;
    // Of a class that was ended here, its screen may say one thing more before it closes.
    if (sessionOf(stage)?.ended !== undefined) return;
    storedPlace(stage).set({ slide: state.slide, step: state.step });
    storedPath(stage).set(state.path);
    storedClock(stage).set(state.clock);
    if (hasBegun(state.clock)) adoptSession(stage, state.lesson, state.clock.elapsed, Date.now());
  }

  /** The class is here: its stage notes that while it is open, else this window does. */
  pulse(): void {
    if (this.#link.state) this.#run.follow();
    else this.#run.pulse();
  }

  /** Kept state of the class, for a stage that knows nothing of it; undefined where there is none. */
  get known(): ClassState | undefined {
    const place = this.#run.place;
    if (!place) return undefined;
    const votes = presenterData().stops.flatMap(({ id, votes }) => [
      ...votes,
      { exercise: HANDS_VOTE, round: id, options: choices.length },
    ]);
    const tallies = votes.map(({ exercise, round, options }) => ({
      exercise,
      round,
      counts: countsOf(exercise, round, options),
    }));
    const counted = tallies.filter(({ counts }) => handsIn(counts) > 0);
    return { path: [...this.path], ...place, clock: this.#run.clock, tallies: counted };
  }

  #onPath(at: Place | undefined): Place {
    return at && this.path.includes(at.slide)
      ? { slide: at.slide, step: at.step }
      : { slide: this.path[0] ?? '', step: 0 };
  }

  /** The place one step on or back, as the stage would go there. */
  after(by: 1 | -1): Place {
    const { slide, step } = this.place;
    const steps = (id: string) => stepTitles(id).length;
    if (step + by >= 0 && step + by <= steps(slide)) return { slide, step: step + by };
    const other = this.path[this.path.indexOf(slide) + by];
    return other ? { slide: other, step: by === 1 ? 0 : steps(other) } : { slide, step };
  }
}
