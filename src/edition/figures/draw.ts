import type { Desk } from '#drawing/figures/desk.ts';
import type { FigureData } from '#drawing/figures/kind.ts';
import { Pen } from '#drawing/figures/pen.ts';
import type { Plate } from '#drawing/figures/plate.ts';
import type { Layout } from '#drawing/figures/room.ts';
import { kindOf } from './kinds.ts';

/** Draws a figure for one layout. What cannot be read of it, `unreadable` tells. */
export function drawFigure(data: FigureData, desk: Omit<Desk, 'steps'>, layout: Layout): Plate {
  const pen = new Pen({ ...desk, steps: data.steps.map(({ id }) => id) }, layout);
  kindOf(data).draw(data, pen);
  return pen.plate();
}
