import type { Verdict } from '../../deck/schema/ledger.ts';
import { arc, disc, type Point, polygon } from '../geometry.ts';
import type { Pen } from '../pen.ts';

/** Full for yes, half for in part, empty for no, a broken ring where nobody can tell: it survives a copier. */
export function drawVerdict(verdict: Verdict, centre: Point, radius: number, pen: Pen): void {
  const open = verdict === 'open';
  pen.shape([disc(centre, radius)], { stroke: 'ink', width: 3.5, ...(open && { dash: 'dashed' }) });
  if (verdict === 'held') pen.disc(centre, radius, { fill: 'ink', ghost: false });
  if (verdict === 'part') pen.shape([polygon(arc(centre, radius, 90, 270).points)], { fill: 'ink', ghost: false });
}
