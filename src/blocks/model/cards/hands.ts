import type { Move } from '#edition/models/cards/habits.ts';
import { cardsWords } from '#words/index.ts';

/** What one half of a class plays: a side that is not agreed holds. Nothing where no hand was counted. */
function majority([ease = 0, hold = 0]: readonly number[]): Move | undefined {
  if (ease + hold === 0) return undefined;
  return ease > hold ? 'ease' : 'hold';
}

/** What both halves play. */
export const played = (counts: readonly number[]): readonly [Move | undefined, Move | undefined] => [
  majority(counts.slice(0, 2)),
  majority(counts.slice(2)),
];

/** How many hands a side has shown for each card, in words. */
export function handsIn(counts: readonly number[], side: 0 | 1): string {
  const [ease = 0, hold = 0] = counts.slice(2 * side, 2 * side + 2);
  return ease + hold === 0 ? '' : cardsWords.hands(ease, hold);
}
