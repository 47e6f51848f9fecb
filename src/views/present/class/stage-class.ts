import type { RevealApi } from 'reveal.js';
import { LessonRun } from '#classroom/session/lesson-run.ts';
import { setSession } from '#classroom/session/scope.ts';
import type { Message } from '#classroom/sync/messages.ts';
import { StageId } from '#classroom/sync/stage-id.ts';
import type { WindowChannel } from '#classroom/sync/window-channel.ts';
import type { StagePath } from '../path.ts';

/** A stage that runs: what shows its slides, which of them, and to whom. */
export interface RunningStage {
  reveal: RevealApi;
  path: StagePath;
  taught: StageClass;
}

/** The class that this stage is shown to. */
export class StageClass extends LessonRun {
  #id: StageId;
  /** True where the stage found nothing kept of its class when it opened; another window may know more. */
  readonly hasNoHistory: boolean;

  constructor(lesson: number | undefined) {
    const id = new StageId(lesson);
    setSession(id.value);
    super(
      () => id.value,
      () => lesson,
    );
    this.#id = id;
    this.hasNoHistory = !this.place;
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
    if (changed) setSession(this.name);
    return changed;
  }
}
