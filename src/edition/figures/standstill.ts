import type { Cited } from '#core/schema/values.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { disc, type Outline, type Point, point, polygon, type Rect } from '#drawing/geometry.ts';

/** px of the stage: a car on the line, and how far its neighbour begins behind it. */
const stage = { w: 250, h: 116, apart: 340 } as const;
const phone = { w: 96, h: 46, apart: 124 } as const;

/** Draws a line of cars that does not move, from edge to edge: over one of them waits a bare place. Returns how low it reaches. */
export function drawStandstill({ says, claims }: Cited, y: number, scene: SceneBuilder): number {
  const { frame, room } = scene.layout;
  const { w, h, apart } = scene.tall ? phone : stage;
  const textBox = scene.words(says, { x: room.x, y, from: 'top', role: 'statement', width: room.w, claims });
  const ground = scene.tall ? textBox.y + textBox.h + 96 : frame.y + 606;
  const middle = frame.x + frame.w / 2;
  drawBelt({ x: frame.x, y: ground, w: frame.w, h: scene.tall ? 18 : 44 }, scene);
  const count = Math.ceil(frame.w / 2 / apart);
  for (let car = -count; car <= count; car++) {
    const x = middle - w / 2 + car * apart;
    // A phone's column ends where its edge is: half a car would be cut.
    if (scene.tall && (x < frame.x || x + w > frame.x + frame.w)) continue;
    const box = { x, y: ground - h, w, h };
    scene.shape([carBody(box)], { fill: 'card', stroke: 'ink', width: 4, placeholder: false });
    scene.shape(wheels(box), { fill: 'ink', placeholder: false });
  }
  const size = h * 0.34;
  const place = { x: middle - size / 2, y: ground - h - size - h * 0.14, w: size, h: size };
  scene.line([point(middle, place.y - h * 0.3), point(middle, place.y)], { width: 4 });
  scene.rect(place, {
    stroke: 'ink',
    width: 2.5,
    ...(!scene.tall && { dash: 'dashed' }),
    fill: 'paper',
    placeholder: false,
  });
  return ground + (scene.tall ? 18 : 44);
}

function drawBelt({ x, y, w, h }: Rect, scene: SceneBuilder): void {
  scene.rect({ x, y, w, h }, { fill: 'land', layer: 'background', placeholder: false });
  for (const level of [y, y + h]) scene.line([point(x, level), point(x + w, level)], { width: 4 });
  const rollers: Outline[] = [];
  for (let at = x + h; at < x + w; at += h * 1.6) rollers.push(disc(point(at, y + h / 2), h * 0.28));
  scene.shape(rollers, { stroke: 'ink', width: 2.5, placeholder: false });
}

const carBody = ({ x, y, w, h }: Rect): Outline => {
  const at = (across: number, down: number): Point => point(x + w * across, y + h * down);
  return polygon([
    at(0.02, 0.8),
    at(0, 0.48),
    at(0.1, 0.42),
    at(0.2, 0.06),
    at(0.72, 0.06),
    at(0.86, 0.42),
    at(0.98, 0.5),
    at(1, 0.8),
  ]);
};

const wheels = ({ x, y, w, h }: Rect): Outline[] =>
  [0.22, 0.78].map((across) => disc(point(x + w * across, y + h * 0.81), h * 0.19));
