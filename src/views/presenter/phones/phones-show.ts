import type { Host } from '../../../class/host.ts';
import { say } from '../../../parts/elements/find.ts';
import { pollOf } from '../../../parts/phones/poll.ts';
import { handsOf, tellWithPhones } from '../../../parts/tally/by-phone.ts';
import { phonesWords as words } from '../../../words/index.ts';
import { deskData } from '../desk.ts';
import type { Desk } from './phones-desk.ts';

/**
 * Phones and counted hands together; shown to the class at once. Without a connection nothing is shown: it would open later,
 * over whatever the class sees by then.
 */
export async function showAnswers(host: Host, desk: Desk): Promise<void> {
  const { ask, status } = host;
  if (!ask) return;
  say('.phones-said', status === 'in' ? '' : words.showLater);
  if (status !== 'in') return;
  const hands = handsOf(ask.exercise, ask.round, ask.options);
  const tally = await host.show(hands);
  if (!tally) return;
  tellWithPhones(tally, hands);
  desk.order({ does: 'tally', ...tally });
  const { title, options } = pollOf(ask, Object.values(deskData().polls).flat());
  desk.order({ does: 'result', title, options: [...options], counts: tally.counts });
}
