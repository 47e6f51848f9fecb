import type { Rect } from '../geometry.ts';
import type { FigureData } from './kind.ts';
import type { Pen } from './pen.ts';

type Where = Parameters<Pen['words']>[1];

/**
 * What a figure asks, in the room where a step brings the answer, and gone with that step: the second, where none is
 * named. Returns its room.
 */
export function ask(
  { asks, steps }: Pick<FigureData, 'asks' | 'steps'>,
  where: Where,
  pen: Pen,
  answer: string | undefined = steps[1]?.id,
): Rect | undefined {
  return asks && answer ? pen.until(answer).words(asks, { role: 'question', ...where }) : undefined;
}
