// Everything that moves in an exercise; loaded when one is first used.
import { ExerciseQuiz } from './quiz.ts';
import { ExerciseVote } from './vote.ts';

/** Lets the exercises of a page move, once; `hold` keeps what is read in its place while they take their form. */
export function startIn(within: ParentNode, hold: (change: () => void) => void): void {
  if (!customElements.get('exercise-quiz'))
    hold(() => {
      customElements.define('exercise-quiz', ExerciseQuiz);
      customElements.define('exercise-vote', ExerciseVote);
    });
  // A line to be drawn brings more code than the others together, and stands in few places.
  if (within.querySelector('exercise-draw')) void import('./draw/element.ts').then(({ startDraw }) => hold(startDraw));
}
