import { unreadable } from './check.ts';
import type { Desk } from './desk.ts';
import type { FigureData, FigureKind } from './kind.ts';
import { Pen } from './pen.ts';
import type { Plate } from './plate.ts';
import type { Layout } from './room.ts';

/** How letters are set that have no room in their usual size, one after another until all can be read. */
const settings: Required<Layout>['smaller'][] = [
  ...[0.9, 0.8, 0.7].map((share) => ({ share, breaks: false })),
  { share: 0.7, breaks: true },
];

/** Draws a figure of that kind for one layout. What cannot be read of it in letters of any size, `unreadable` tells. */
export function drawFigure(kind: FigureKind, data: FigureData, desk: Omit<Desk, 'steps'>, layout: Layout): Plate {
  const drawIn = (setting: Layout): Plate => {
    const pen = new Pen({ ...desk, steps: data.steps.map(({ id }) => id) }, setting);
    kind.draw(data, pen);
    return pen.plate();
  };
  const usual = drawIn(layout);
  const crowded = unreadable(usual);
  if (crowded.length === 0) return usual;
  for (const smaller of settings) {
    const plate = drawIn({ ...layout, smaller });
    if (unreadable(plate).length === 0) return { ...plate, crowded };
  }
  return usual;
}
