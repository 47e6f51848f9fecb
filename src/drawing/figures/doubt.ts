import type { Point } from '../geometry.ts';
import type { Pen } from './pen.ts';

/** The sign of a doubt, the same in every drawing: a question mark on a dark disc. */
export function doubtSign(at: Point, pen: Pen): void {
  pen.disc(at, doubtRadius(pen), { fill: 'ink' });
  const role = pen.tall ? 'strong' : 'statement';
  pen.words('?', { ...at, from: 'middle', anchor: 'middle', role, tone: 'paper' });
}

/** px */
export const doubtRadius = ({ tall }: Pen): number => (tall ? 14 : 24);
