import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arc, disc, hatching, type Point, point, polygon, polyline, type Rect, rectangle } from '#drawing/geometry.ts';

/** An empty chair from the front, as high as its room, in broken lines: nobody sits on it. */
export function emptyChair({ x, y, w, h }: Rect, scene: SceneBuilder): void {
  const [middle, half] = [x + w / 2, Math.min(w * 0.4, h * 0.3)];
  const [seat, foot] = [y + h * 0.64, y + h];
  const [back, round] = [half * 0.78, half * 0.34];
  const corner = (side: number, from: number) =>
    arc(point(middle + side * (back - round), y + round + 2), round, from, from + 90).points;
  const outline = [point(middle - back, seat), ...corner(-1, 180), ...corner(1, 270), point(middle + back, seat)];
  const cushion = { x: middle - half, y: seat, w: 2 * half, h: h * 0.1 };
  const legs = [-1, 1].map((side) =>
    polyline([point(middle + side * half * 0.74, seat + cushion.h), point(middle + side * half * 0.74, foot)]),
  );
  const look = { stroke: 'ink', width: Math.max(3, h / 46), dash: 'dashed', placeholder: false } as const;
  scene.shape([polygon(outline), rectangle(cushion)], { fill: 'card', placeholder: false });
  for (const line of [polyline(outline), rectangle(cushion), ...legs]) scene.shape([line], look);
}

/** Whose code somebody is drawn in; without a side it is an expert's. */
interface Person {
  side?: string | undefined;
}

/** Height of a head with its shoulders, in their own units. */
const tall = 80;

/**
 * Head and shoulders in the code of a side or of an expert. An expert is pale within the outline: on grey paper violet and a
 * side's blue are one.
 */
export function bust({ side }: Person, { x, y, w, h }: Rect, scene: SceneBuilder): void {
  const unit = (h - 4) / tall;
  const at = (across: number, down: number): Point => point(x + w / 2 + across * unit, y + 2 + down * unit);
  const own = side ? ({ side } as const) : {};
  const tone = side ? 'side' : 'expert';
  const [head, radius] = [at(0, 17), 17 * unit];
  const left = arc(at(-8, 61), 20 * unit, 180, 270).points;
  const right = arc(at(8, 61), 20 * unit, 270, 360).points;
  const whole = [disc(head, radius), polygon([at(-28, tall), ...left, ...right, at(28, tall)])];
  const line = { stroke: tone, placeholder: false, ...own } as const;
  scene.shape(whole, { fill: 'card', width: 3, ...line });
  if (side !== undefined && scene.side(side).pattern === 'hatched') {
    const lines = whole.flatMap((outline) => hatching(outline, Math.max(5, 8 * unit)));
    scene.shape(lines, { width: Math.max(1.8, 3 * unit), ...line });
  } else scene.shape(whole, { fill: side ? 'side' : 'expert-tint', width: 3, ...line });
}
