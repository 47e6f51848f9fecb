import type { GameByHands } from '#core/schema/model-kind.ts';
import type { CardsModel } from './schema.ts';

/** The name of the one round in which a class plays with its hands: A and B for the left side, C and D for the right one. */
export const voteRound = 'hands';

/** The game in which a class decides with its hands, if any step asks it to. */
export function gameByHands({ steps, players, moves }: CardsModel): GameByHands | undefined {
  if (!steps.some(({ hands }) => hands)) return undefined;
  const [left, right] = players;
  return { round: voteRound, sides: [left.side, right.side], moves };
}
