import type { View } from '#core/schema/view.ts';
import { type Claim, type Deck, known } from '#deck/deck.ts';
import type { MarkLink } from '#drawing/figures/paint-figure.ts';
import { slideWords } from '#words/index.ts';
import { publicLink } from '../browser/links.ts';

/**
 * Gives the link of a claim's source mark in a view. A view ends with what its marks lead to. On a `sheet` there are no
 * notes, and a link must lead somewhere real: to the published ledger where the deck has a public address, else nowhere.
 */
export const linkOfMark = ({ id, label, outside }: Claim, view: View): MarkLink => ({
  href: view === 'sheet' ? publicLink(`sources/#${id}`) : `#claim-${id}`,
  name: slideWords.mark(label, outside),
  outside,
});

/** The attributes of what wears the code of who makes a claim: a government, or an expert. */
export function makerAttributes({ kind, side, speaker }: Claim, { sides, people }: Deck) {
  const maker = kind === 'official' && side ? known(sides, side) : undefined;
  const expert = kind !== 'fact' && known(people, speaker).role === 'expert';
  return { 'data-side': maker?.id, 'data-pattern': maker?.pattern, 'data-expert': expert || undefined };
}
