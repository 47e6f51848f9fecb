import { type Claim, type Deck, known } from '#deck/deck.ts';

/** The attributes of what wears the code of who makes a claim: a government, or an expert. */
export function codeOf({ kind, side, speaker }: Claim, { sides, people }: Deck) {
  const maker = kind === 'official' && side ? known(sides, side) : undefined;
  const expert = kind !== 'fact' && known(people, speaker).role === 'expert';
  return { 'data-side': maker?.id, 'data-pattern': maker?.pattern, 'data-expert': expert || undefined };
}
