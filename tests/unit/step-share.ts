import { labelOf, type Scene } from '#drawing/diagrams/model.ts';
import type { FigureScene } from '#drawing/figures/scene.ts';
import { bounds, crosses, type Outline, polyline, type Rect, rectangle } from '#drawing/geometry.ts';

/** A part of a drawing: the step with which it comes, and the squares of a grid that it covers. */
interface Part {
  at: number;
  covers: ReadonlySet<string>;
}

/** px of a square of the grid. */
const square = 16;

/**
 * For each step after the first, which share of all that the drawing will hold in the end changes with it: squares of a
 * fine grid, since what a class sees is where something changes and not how dark it is.
 */
export function stepShares(parts: readonly Part[]): number[] {
  const all = new Set(parts.flatMap(({ covers }) => [...covers]));
  const last = Math.max(0, ...parts.map(({ at }) => at));
  return Array.from({ length: Math.max(0, last - 1) }, (_, index) => {
    const changed = new Set(parts.filter(({ at }) => at === index + 2).flatMap(({ covers }) => [...covers]));
    return changed.size / all.size;
  });
}

/** The parts of a figure. Land, a sheet or a grid that stands from the start is no part of it, nor what is gone in the end. */
export const partsOfPlate = ({ shapes, words, marks }: FigureScene): Part[] => [
  ...shapes
    .filter(({ layer, at, hidesAtStep }) => !hidesAtStep && (layer !== 'background' || at > 0))
    .map(({ at, outlines, fill }) => ({ at, covers: squares(outlines, fill !== undefined) })),
  ...words
    .filter(({ hidesAtStep }) => !hidesAtStep)
    .map(({ at, boxes }) => ({ at, covers: squares(boxes.map(rectangle), true) })),
  ...marks
    .filter(({ hidesAtStep }) => !hidesAtStep)
    .map(({ at, box }) => ({ at, covers: squares([rectangle(box)], true) })),
];

/** The parts of a diagram, whose steps name what they show. */
export function partsOfScene({ nodes, arrows }: Scene, steps: readonly { show: readonly string[] }[]): Part[] {
  const at = (id: string) => steps.findIndex(({ show }) => show.includes(id)) + 1;
  const box = (place: Rect, filled = true) => squares([rectangle(place)], filled);
  return [
    ...nodes.map((node) => ({ at: at(node.id), covers: box(node.box, node.look !== 'frame') })),
    ...arrows.map(({ id, points }) => ({ at: at(id), covers: squares([polyline(points)], false) })),
    ...arrows.flatMap((arrow) =>
      arrow.label && labelOf(arrow) ? [{ at: at(arrow.id), covers: box(arrow.label.box) }] : [],
    ),
  ];
}

function squares(outlines: readonly Outline[], filled: boolean): Set<string> {
  const covered = new Set<string>();
  for (const outline of outlines) {
    const { x, y, w, h } = bounds(outline.points);
    for (let column = Math.floor(x / square); column <= (x + w) / square; column++)
      for (let row = Math.floor(y / square); row <= (y + h) / square; row++) {
        const place = { x: column * square, y: row * square, w: square, h: square };
        const isCovered = (filled && outline.closed && holds(outline, place)) || crosses(outline, place);
        if (isCovered) covered.add(`${column} ${row}`);
      }
  }
  return covered;
}

/** Whether the middle of a square lies inside an outline. */
function holds({ points }: Outline, { x, y, w, h }: Rect): boolean {
  const [across, down] = [x + w / 2, y + h / 2];
  return (
    points.filter((b, index) => {
      const a = points.at(index - 1) ?? b;
      return a.y > down !== b.y > down && across < ((b.x - a.x) * (down - a.y)) / (b.y - a.y) + a.x;
    }).length %
      2 ===
    1
  );
}
