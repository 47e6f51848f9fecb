import { type Deck, known } from '#deck/deck.ts';

/** A game that a class plays with its hands. */
interface GameByHands {
  /** Under which its counts are kept. */
  round: string;
  /** Names of both sides. */
  sides: [string, string];
  /** The author’s words for its two moves. */
  moves: { ease: string; hold: string };
}

/** The game of that name, if a class plays it with its hands; undefined for any other model. */
export function gameByHands(deck: Deck, id: string): GameByHands | undefined {
  const { byHands } = known(deck.models, id);
  if (!byHands) return undefined;
  const [left, right] = byHands.sides;
  return { ...byHands, sides: [known(deck.sides, left).name, known(deck.sides, right).name] };
}
