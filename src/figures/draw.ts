import type { Desk } from './desk.ts';
import type { FigureData } from './kind.ts';
import { kindOf } from './kinds.ts';
import { Pen } from './pen.ts';
import type { Plate } from './plate.ts';
import type { Layout } from './room.ts';

/** Draws a figure for one layout. What cannot be read of it, `unreadable` tells. */
export function drawFigure(data: FigureData, desk: Omit<Desk, 'steps'>, layout: Layout): Plate {
  const pen = new Pen({ ...desk, steps: data.steps.map(({ id }) => id) }, layout);
  kindOf(data).draw(data, pen);
  return pen.plate();
}
