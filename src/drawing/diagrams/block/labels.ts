import { areNear, bounds, type Point } from '../../geometry.ts';
import type { PlacedLabel } from '../model.ts';
import { type Ground, type Segment, segmentsOf } from './ground.ts';

interface Try extends PlacedLabel {
  readonly cost: number;
}

/** Every place worth trying along one stretch of a line: beside it, or on it when it is long enough. */
function tries({ a, b }: Segment, w: number, h: number, preferOnLine: boolean): Try[] {
  const across = a.y === b.y;
  const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  const room = across ? w : h;
  return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].flatMap((f) => {
    const at = { x: a.x + (b.x - a.x) * f, y: a.y + (b.y - a.y) * f };
    const far = Math.abs(f - 0.5) * 40 + (length < room ? 60 : 0);
    const on = { box: { x: at.x - w / 2, y: at.y - h / 2, w, h }, anchor: 'middle', onLine: true } as const;
    const onLine = length > room + 48 ? [{ ...on, cost: far + (preferOnLine ? 0 : 70) }] : [];
    const beside = across
      ? [
          { box: { ...on.box, y: at.y - h - 7 }, anchor: 'middle', onLine: false, cost: far } as const,
          { box: { ...on.box, y: at.y + 8 }, anchor: 'middle', onLine: false, cost: far + 12 } as const,
        ]
      : [
          { box: { ...on.box, x: at.x + 13 }, anchor: 'start', onLine: false, cost: far } as const,
          { box: { ...on.box, x: at.x - w - 13 }, anchor: 'end', onLine: false, cost: far + 8 } as const,
        ];
    return [...onLine, ...beside.map((one) => ({ ...one, cost: one.cost + (preferOnLine ? 60 : 0) }))];
  });
}

/** The best free place for a label of this size, or undefined where there is none. */
export function placeLabel(
  path: readonly Point[],
  size: { w: number; h: number },
  ground: Ground,
  preferOnLine: boolean,
): PlacedLabel | undefined {
  const own = segmentsOf(path);
  const free = (candidate: Try) => {
    const { box, onLine } = candidate;
    if (box.x < 0 || box.y < 0 || box.x + box.w > ground.width || box.y + box.h > ground.height) return false;
    const lines = onLine ? ground.lines : [...ground.lines, ...own];
    return (
      !ground.boxes.some((other) => areNear(box, other, onLine ? 4 : 8)) &&
      !ground.words.some((other) => areNear(box, other, 6)) &&
      !lines.some((line) => areNear(box, bounds([line.a, line.b]), 4))
    );
  };
  return own
    .flatMap((segment) => tries(segment, size.w, size.h, preferOnLine))
    .filter(free)
    .sort((a, b) => a.cost - b.cost)[0];
}
