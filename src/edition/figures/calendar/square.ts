import type { Tone } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, point, polygon, type Rect, rectangle } from '#drawing/geometry.ts';
import type { Entry } from './schema.ts';

/** px by which the tail of a speech bubble stands out at its left. */
export const tail = 9;

/**
 * The ground of what happened on a day: filled for the solid side, open under a double edge for the hatched one, open
 * under one edge for a day of both. What was only said has the tail of speech. Returns the tone of its words.
 */
export function drawSquare({ side, said }: Pick<Entry, 'side' | 'said'>, box: Rect, scene: SceneBuilder): Tone {
  const own = side ? ({ stroke: 'side', side } as const) : ({ stroke: 'ink' } as const);
  const isSolid = side !== undefined && scene.side(side).pattern === 'solid';
  const { x, y, w, h } = box;
  const low = y + h - 14;
  const bubble = polygon([
    point(x, y),
    point(x + w, y),
    point(x + w, y + h),
    point(x, y + h),
    point(x, low),
    point(x - tail, low),
    point(x, low - 14),
  ]);
  const outline = said ? bubble : rectangle(box);
  scene.shape([outline], { ...own, fill: isSolid ? 'side' : 'card', width: 3, placeholder: false });
  if (isSolid) return 'on-side';
  if (side) scene.rect(grown(box, -5), { ...own, width: 2, placeholder: false });
  return own.stroke;
}
