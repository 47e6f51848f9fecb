import type { Host } from '#classroom/live/host.ts';
import { isOneChoice } from '#classroom/live/messages.ts';
import { pollOf } from '#classroom/phones/poll.ts';
import { handsOf, tellWithPhones } from '#classroom/tally/by-phone.ts';
import { hands as aloud } from '#classroom/tally/hands-name.ts';
import { tellLines } from '#classroom/tally/lines.ts';
import { say } from '#frame/browser/elements/find.ts';
import { phonesWords as words } from '#words/index.ts';
import { deskData } from '../desk.ts';
import type { Desk } from './phones-desk.ts';
import { pollsAt } from './phones-polls.ts';

/**
 * Phones and counted hands together; shown to the class at once. Without a connection nothing is shown: it would open later,
 * over whatever the class sees by then. A vote of its slide, and A to D that were asked aloud, are shown where hands are: on one
 * board, a full bar for everybody.
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
  if (!isOneChoice(ask)) {
    tellLines({ exercise: ask.exercise, lines });
    desk.order({ does: 'lines', exercise: ask.exercise, lines: lines.map((line) => [...line]) });
    return;
  }
  tellWithPhones(tally, hands);
  desk.order({ does: 'tally', ...tally });
  const { exercise, round } = ask;
  const here = pollsAt(slide).find((poll) => poll.exercise === exercise && poll.round === round);
  if (here?.isVote) desk.order({ does: 'exercise', exercise });
  else if (here && exercise === aloud) desk.order({ does: 'hands' });
  else {
    const { title, options } = pollOf(ask, Object.values(deskData().polls).flat());
    desk.order({ does: 'result', title, options: [...options], counts: tally.counts });
  }
}
