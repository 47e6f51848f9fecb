import type { Pen, Spoken } from '#drawing/figures/pen.ts';
import type { Point } from '#drawing/geometry.ts';
import type { Voice } from './schema.ts';

/** A name in its own colour and what it holds. */
export const spoken = ({ who, says, side, others }: Voice): Spoken => [
  { text: `${who}:`, role: 'strong', ...(side ? { side } : { tone: others ? 'ink' : 'expert' }) },
  { text: ` ${says}` },
];

/**
 * The side’s own mark for a side, a pale disc for an expert, whose violet and a side’s blue are one on grey paper, and a
 * ring for others who are not named: dashed where it is large enough.
 */
export function dot({ side, others }: Voice, centre: Point, radius: number, pen: Pen): void {
  if (side) pen.spot(side, centre, radius);
  else if (others) pen.disc(centre, radius - 2, { stroke: 'ink', width: 3, ...(!pen.tall && { dash: 'dashed' }) });
  else pen.disc(centre, radius - 1.5, { fill: 'expert-tint', stroke: 'expert', width: 3 });
}
