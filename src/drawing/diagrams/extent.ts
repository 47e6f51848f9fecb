import type { Rect } from '../geometry.ts';
import type { Scene } from './model.ts';

/** The drawing's edge: everything in it, and 2 px around. */
export function extentOf({ nodes, arrows, marks }: Scene): Rect {
  const corners = [
    ...nodes.map(({ box }) => box),
    ...arrows.flatMap(({ label }) => (label ? [label.box] : [])),
    ...arrows.flatMap(({ points }) => points.map((p) => ({ ...p, w: 0, h: 0 }))),
    ...marks.flatMap((m) =>
      m.mark === 'rule' || m.mark === 'divide'
        ? [{ ...m.from, w: m.to.x - m.from.x, h: m.to.y - m.from.y }]
        : m.mark === 'fence'
          ? [m.box]
          : [],
    ),
    ...marks.flatMap((m) =>
      m.mark === 'dot'
        ? [{ x: m.at.x - 9, y: m.at.y - 9, w: 18, h: 18 }]
        : m.mark === 'date'
          ? [{ x: m.at.x, y: m.at.y - 22, w: 0, h: 26 }]
          : [],
    ),
  ];
  const x = Math.min(...corners.map((c) => c.x)) - 2;
  const y = Math.min(...corners.map((c) => c.y)) - 2;
  const right = Math.max(...corners.map((c) => c.x + c.w)) + 2;
  const bottom = Math.max(...corners.map((c) => c.y + c.h)) + 2;
  return { x, y, w: right - x, h: bottom - y };
}
