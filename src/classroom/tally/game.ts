import { type Deck, known } from '#deck/deck.ts';
import { playsByHands } from '#edition/models/cards/vote.ts';

/** A game that a class plays with its hands. */
interface GameByHands {
  /** Names of both sides. */
  sides: [string, string];
  /** The author’s words for its two moves. */
  moves: { ease: string; hold: string };
}

/** The game of that name, if a class plays it with its hands; undefined for any other model. */
export function gameByHands(deck: Deck, id: string): GameByHands | undefined {
  const model = known(deck.things.models, id);
  if (model.kind !== 'cards' || !playsByHands(model)) return undefined;
  const [left = '', right = ''] = model.players.map(({ side }) => known(deck.sides, side).name);
  return { sides: [left, right], moves: model.moves };
}
