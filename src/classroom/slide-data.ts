import type { Lessons, Stop, Task } from '#deck/lesson.ts';
import type { StandingVote } from './sync/messages.ts';

/** What the code of a page that shows slides knows of each. */
export interface SlideData extends Stop {
  /** Its place in the whole deck. */
  number: number;
  /** Ids of the notes that its face leads to: `claim-…`, `person-…`, `term-…`. */
  notes: readonly string[];
  /** The votes that stand on it. */
  votes: readonly StandingVote[];
  /** What a class may be asked to do on it, lesson by lesson. */
  tasks: readonly Pick<Task, 'id' | 'lesson' | 'title'>[];
}

/** Every slide in order, and the lengths of lessons. */
export interface SlidesData extends Lessons {
  stops: readonly SlideData[];
}
