import { enter } from '#classroom/session/here.ts';
import { LessonRun } from '#classroom/session/lesson-run.ts';
import { clockOf } from '#classroom/session/session.ts';
import type { Line } from '#classroom/sync/line.ts';
import type { Kept, Message } from '#classroom/sync/messages.ts';
import { StageId } from '#classroom/sync/stage-id.ts';
import { tell } from '#classroom/tally/counted.ts';

/** The class that this stage is shown to. */
export class StageClass extends LessonRun {
  #id: StageId;
  /** Nothing was kept of this class when the stage opened: another window may know more. */
  readonly fresh: boolean;

  constructor(lesson: number | undefined) {
    const id = new StageId(lesson);
    enter(id.value);
    super(
      () => id.value,
      () => lesson,
    );
    this.#id = id;
    this.fresh = !this.place;
  }

  get name(): string {
    return this.#id.value;
  }

  claim(line: Line): void {
    this.#id.claim(line);
  }

  /** Hears whether another window has this name; then this one is shown to another class. Says whether it is. */
  hear(message: Message, line: Line): boolean {
    const changed = this.#id.hear(message, line);
    if (changed) enter(this.name);
    return changed;
  }

  /** Takes over what another window knows of this class. */
  restore({ clock, tallies }: Kept): void {
    clockOf(this.name).set(clock);
    for (const tally of tallies) tell(tally);
  }
}
