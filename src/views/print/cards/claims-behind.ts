import type { Claim, Deck } from '#deck/deck.ts';

/** The claims that the lines of cards rest on, in the order of the ledger. */
export function claimsBehind(deck: Deck, lines: readonly { claims: readonly string[] }[]): Claim[] {
  const cited = new Set(lines.flatMap(({ claims }) => claims));
  return [...deck.claims.values()].filter(({ id }) => cited.has(id));
}
