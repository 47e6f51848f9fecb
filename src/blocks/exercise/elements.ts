// Everything that moves in an exercise; loaded when one is first used.
import { ExerciseQuiz } from './quiz.ts';
import { ExerciseVote } from './vote.ts';

customElements.define('exercise-quiz', ExerciseQuiz);
customElements.define('exercise-vote', ExerciseVote);

/** A line to be drawn brings more code than the others together, and stands in few places. */
export const bringDraw = (within: ParentNode): void => {
  if (within.querySelector('exercise-draw')) void import('./draw/element.ts');
};
