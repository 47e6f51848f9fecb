import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { showMissing } from '#frame/browser/lazy/missing.ts';
import { loadFragments } from '#frame/browser/lazy/placeholders.ts';
import { commonWords } from '#words/index.ts';
import { ExerciseQuiz } from './quiz.ts';
import { ExerciseVote } from './vote.ts';

// Everything that moves in an exercise; loaded when one is first used.

/** Lets the exercises of a page move, once; `hold` keeps what is read in its place while they take their form. */
export function startExercises(within: ParentNode, hold: (change: () => void) => void): void {
  if (!customElements.get('exercise-quiz'))
    hold(() => {
      customElements.define('exercise-quiz', ExerciseQuiz);
      customElements.define('exercise-vote', ExerciseVote);
    });
  // A line to be drawn brings more code than the others together, and stands in few places.
  if (within.querySelector('exercise-draw'))
    void retryUntilLoaded(() => import('./draw/exercise-draw.ts')).then(({ startDraw }) => hold(startDraw));
}

/** Brings into a dialog the exercise that stands in a file until then, with the round of a vote that is taken now. */
export async function loadIntoDialog(dialog: HTMLDialogElement, round: string | undefined): Promise<void> {
  try {
    await loadFragments(dialog);
  } catch {
    showMissing(dialog, commonWords.missingPart);
  }
  startExercises(dialog, (start) => start());
  const vote = dialog.querySelector<HTMLElement>('exercise-vote');
  if (vote && round) vote.dataset.round = round;
}
