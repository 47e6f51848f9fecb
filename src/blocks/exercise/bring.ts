import { wake } from '#frame/browser/lazy/asleep.ts';
import { sayMissing } from '#frame/browser/lazy/missing.ts';
import { commonWords } from '#words/index.ts';
import { startIn } from './elements.ts';

/** Brings into a dialog the exercise that sleeps in it, with the round of a vote that is taken now. */
export async function bring(dialog: HTMLDialogElement, round: string | undefined): Promise<void> {
  try {
    await wake(dialog);
  } catch {
    sayMissing(dialog, commonWords.missingPart);
  }
  startIn(dialog, (start) => start());
  const vote = dialog.querySelector<HTMLElement>('exercise-vote');
  if (vote && round) vote.dataset.round = round;
}
