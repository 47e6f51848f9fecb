import { type Ask, isOneChoice } from '#classroom/live/messages.ts';
import { handsOn, type Poll } from '#classroom/phones/poll.ts';
import { hands } from '#classroom/tally/hands-name.ts';
import { find } from '#frame/browser/elements/find.ts';
import { deskData } from '../desk.ts';
import type { Desk } from './phones-desk.ts';

/** What phones can be asked on a slide, in the order of the list to choose from; on any slide A to D, which is asked aloud. */
export const pollsAt = (slide = ''): readonly Poll[] => deskData().polls[slide] ?? [handsOn(slide)];

/** The one that is chosen in the list. */
export function pollChosen(slide = ''): Poll {
  const polls = pollsAt(slide);
  const at = find<HTMLSelectElement>('#phones-ask')?.selectedIndex ?? 0;
  return polls[Math.max(at, 0)] ?? polls[0] ?? handsOn(slide);
}

/**
 * Shows the class what phones are asked, as it is opened and on a screen that was loaded anew: a vote, a line or rows in their exercise,
 * another question in a panel; nothing where it is asked aloud, or belongs to another slide.
 */
export function showQuestion(ask: Ask | undefined, slide: string | undefined, desk: Desk): void {
  const isAsked = ({ exercise, round }: Poll) => exercise === ask?.exercise && round === ask.round;
  const poll = pollsAt(slide).find(isAsked);
  if (!ask || !poll || ask.phase === 'shown') return;
  const { exercise, title, options, isVote } = poll;
  if (isVote || !isOneChoice(ask)) desk.order({ does: 'exercise', exercise });
  else if (exercise !== hands) desk.order({ does: 'result', title, options: [...options], counts: [] });
}
