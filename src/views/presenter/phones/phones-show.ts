import type { Host } from '#classroom/live/host.ts';
import type { Ask } from '#classroom/live/messages.ts';
import { type Poll, pollOf } from '#classroom/phones/poll.ts';
import { handsOf, tellWithPhones } from '#classroom/tally/by-phone.ts';
import { countsOf } from '#classroom/tally/counted.ts';
import { tellLines } from '#classroom/tally/lines.ts';
import { handsIn } from '#classroom/tally/model.ts';
import { say } from '#frame/browser/elements/find.ts';
import { phonesWords as words } from '#words/index.ts';
import { deskData } from '../desk.ts';
import type { Desk } from './phones-desk.ts';
import { pollsAt } from './phones-polls.ts';

/**
 * Phones and counted hands together; shown to the class at once. Without a connection nothing is shown: it would open later,
 * over whatever the class sees by then. A vote that is taken again is shown as its exercise shows it: with what it was before.
 */
export async function showAnswers(host: Host, slide: string | undefined, desk: Desk): Promise<void> {
  const { ask, status } = host;
  if (!ask) return;
  say('.phones-said', status === 'in' ? '' : words.showLater);
  if (status !== 'in') return;
  const hands = handsOf(ask.exercise, ask.round, ask.options);
  const shown = await host.show(hands);
  if (!shown) return;
  const { lines, ...tally } = shown;
  if (ask.steps !== undefined) {
    tellLines({ exercise: ask.exercise, lines });
    desk.order({ does: 'lines', exercise: ask.exercise, lines: lines.map((line) => [...line]) });
    return;
  }
  tellWithPhones(tally, hands);
  desk.order({ does: 'tally', ...tally });
  const polls = Object.values(deskData().polls).flat();
  const { title, options } = pollOf(ask, polls);
  if (isSecondVote(ask, slide, polls)) desk.order({ does: 'exercise', exercise: ask.exercise });
  else desk.order({ does: 'result', title, options: [...options], counts: tally.counts });
}

/** Whether it is a vote of the class's slide, and one that another round has counted. */
function isSecondVote({ exercise, round }: Ask, slide: string | undefined, polls: readonly Poll[]): boolean {
  const isHere = pollsAt(slide).some((poll) => poll.isVote && poll.exercise === exercise && poll.round === round);
  const others = polls.filter((poll) => poll.exercise === exercise && poll.round !== round);
  return isHere && others.some((poll) => handsIn(countsOf(exercise, poll.round, poll.options.length)) > 0);
}
