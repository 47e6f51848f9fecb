import type { Rect } from '../geometry.ts';
import { slideSize } from '../slide-size.ts';
import type { Lettering } from './type.ts';

/** What a drawing is made for. */
export interface Layout extends Lettering {
  /** All that may be drawn on: a map bleeds to its edges. */
  frame: Rect;
  /** Where words stand and where a drawing without bleed ends: between the margins, under the headline. */
  room: Rect;
}

/** The slide's frame in px: the margins, the footer's top and the lowest line of a picture. */
const stageFrame = { ...slideSize, margin: 72, bottom: 660 } as const;

/** The headline is set in this size and may take this many px before it breaks. */
export const headline = { face: 'newsreader-500', size: 50, spacing: -1, width: 1136 } as const;

/** The stage below a headline of one line or two. */
export function stageLayout(headlineLines: 1 | 2): Layout {
  const { width, height, margin, bottom } = stageFrame;
  const y = headlineLines === 1 ? 150 : 204;
  return {
    name: 'stage',
    frame: { x: 0, y: 0, w: width, h: height },
    room: { x: margin, y, w: width - 2 * margin, h: bottom - y },
  };
}

/** px: a phone of 390 less its two edges. */
export const phoneWidth = 358;

/** A phone's column; as high as the drawing makes it. */
export const tallLayout: Layout = {
  name: 'tall',
  frame: { x: 0, y: 0, w: phoneWidth, h: 4000 },
  room: { x: 0, y: 0, w: phoneWidth, h: 4000 },
};
