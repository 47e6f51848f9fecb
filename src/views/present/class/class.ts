import { enter } from '#classroom/session/here.ts';
import { LessonRun } from '#classroom/session/lesson-run.ts';
import { clockOf } from '#classroom/session/session.ts';
import type { ClassState, Message } from '#classroom/sync/messages.ts';
import { StageId } from '#classroom/sync/stage-id.ts';
import type { WindowChannel } from '#classroom/sync/window-channel.ts';
import { keepCounts } from '#classroom/tally/counted.ts';

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

  claim(channel: WindowChannel): void {
    this.#id.claim(channel);
  }

  /** Hears whether another window has this name; then this one is shown to another class. Says whether it is. */
  hear(message: Message, channel: WindowChannel): boolean {
    const changed = this.#id.hear(message, channel);
    if (changed) enter(this.name);
    return changed;
  }

  /** Takes over what another window knows of this class. */
  restore({ clock, tallies }: ClassState): void {
    clockOf(this.name).set(clock);
    for (const tally of tallies) keepCounts(tally);
  }
}
