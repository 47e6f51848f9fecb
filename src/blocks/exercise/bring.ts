import { sayMissing } from '#frame/browser/lazy/missing.ts';
import { loadFragments } from '#frame/browser/lazy/placeholders.ts';
import { commonWords } from '#words/index.ts';
import { startIn } from './elements.ts';

/** Brings into a dialog the exercise that stands in a file until then, with the round of a vote that is taken now. */
export async function bring(dialog: HTMLDialogElement, round: string | undefined): Promise<void> {
  try {
    await loadFragments(dialog);
  } catch {
    sayMissing(dialog, commonWords.missingPart);
  }
  startIn(dialog, (start) => start());
  const vote = dialog.querySelector<HTMLElement>('exercise-vote');
  if (vote && round) vote.dataset.round = round;
}
