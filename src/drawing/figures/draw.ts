import type { Desk } from './desk.ts';
import type { FigureData, FigureKind } from './kind.ts';
import { Pen } from './pen.ts';
import type { Plate } from './plate.ts';
import type { Layout } from './room.ts';

/** Draws a figure of that kind for one layout. What cannot be read of it, `unreadable` tells. */
export function drawFigure(kind: FigureKind, data: FigureData, desk: Omit<Desk, 'steps'>, layout: Layout): Plate {
  const pen = new Pen({ ...desk, steps: data.steps.map(({ id }) => id) }, layout);
  kind.draw(data, pen);
  return pen.plate();
}
