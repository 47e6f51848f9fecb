import { type Deck, known } from '../../deck/deck.ts';
import { playsByHands } from '../../models/cards/vote.ts';

/** A game that a class plays with its hands: its question and the names of both sides. Undefined for any other model. */
export function gameByHands(deck: Deck, id: string): { ask: string; sides: [string, string] } | undefined {
  const model = known(deck.things.models, id);
  if (model.kind !== 'cards' || !playsByHands(model)) return undefined;
  const [left = '', right = ''] = model.players.map(({ side }) => known(deck.sides, side).name);
  return { ask: model.ask, sides: [left, right] };
}
