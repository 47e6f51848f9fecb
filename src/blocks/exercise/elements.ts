// Everything that moves in an exercise; loaded when one is first used.
import { ExerciseQuiz } from './quiz.ts';
import { ExerciseVote } from './vote.ts';

customElements.define('exercise-quiz', ExerciseQuiz);
customElements.define('exercise-vote', ExerciseVote);
