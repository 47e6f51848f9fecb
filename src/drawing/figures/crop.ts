import { bounds, grown, type Rect, rectangle } from '../geometry.ts';
import type { Plate } from './plate.ts';

/** Room that stays round a drawing, px of the stage. */
const white = 6;

/**
 * The part of a stage plate that is drawn on: off the stage a drawing needs no room for a headline or a footer. One
 * that bleeds keeps some of its bleed at the sides.
 */
export function cropOf({ layout: { frame, room }, shapes, words, marks }: Plate): Rect {
  const boxes = [
    ...shapes.flatMap(({ outlines, width, stroke }) =>
      outlines.map(({ points }) => grown(bounds(points), stroke ? width / 2 : 0)),
    ),
    ...words.flatMap((label) => label.boxes),
    ...marks.map(({ box }) => box),
  ];
  const used = grown(bounds(boxes.flatMap((box) => rectangle(box).points)), white);
  const bleed = 40;
  const [left, top] = [Math.max(frame.x + bleed, used.x), Math.max(room.y, used.y)];
  return {
    x: left,
    y: top,
    w: Math.min(frame.x + frame.w - bleed, used.x + used.w) - left,
    h: Math.min(room.y + room.h + white, used.y + used.h) - top,
  };
}
