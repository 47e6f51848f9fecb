import { find } from '../../../parts/elements/find.ts';
import { handsOn, type Poll } from '../../../parts/phones/poll.ts';
import type { Order } from '../../../parts/sync/messages.ts';
import { hands } from '../../../parts/tally/hands-name.ts';
import { deskData } from '../desk.ts';

/** What phones can be asked on a slide, in the order of the list to choose from; on any slide A to D, which is asked aloud. */
export const pollsAt = (slide = ''): readonly Poll[] => deskData().polls[slide] ?? [handsOn(slide)];

/** The one that is chosen in the list. */
export function pollChosen(slide = ''): Poll {
  const polls = pollsAt(slide);
  const at = find<HTMLSelectElement>('#phones-ask')?.selectedIndex ?? 0;
  return polls[Math.max(at, 0)] ?? polls[0] ?? handsOn(slide);
}

/** How those without a phone see a question: a vote in its exercise, another in a panel; none where it is asked aloud. */
export function orderToShow({ exercise, title, options, isVote }: Poll): Order | undefined {
  if (isVote) return { does: 'exercise', exercise };
  return exercise === hands ? undefined : { does: 'result', title, options: [...options], counts: [] };
}
