import type { Fill, Stroke, Tone } from '../figures/scene.ts';
import type { SceneBuilder } from '../figures/scene-builder.ts';
import { grown, hatching, type Point, type Rect, rectangle } from '../geometry.ts';
import type { Series } from './schema.ts';

/** Looks of lines that are no side's, one a series: told apart by dashes where a copier knows no colour. */
const lines: readonly { stroke: Stroke & Fill; width: number; dash?: 'dashed' | 'dotted' }[] = [
  { stroke: 'ink', width: 5 },
  { stroke: 'expert', width: 5, dash: 'dashed' },
  { stroke: 'expert', width: 3 },
  { stroke: 'ink', width: 5, dash: 'dotted' },
  { stroke: 'ink', width: 2.5, dash: 'dashed' },
  { stroke: 'expert', width: 5, dash: 'dotted' },
];

/** Looks of areas: full, hatched, pale, and again. */
const areas: readonly { fill: Fill; stroke: Stroke; hatched?: boolean }[] = [
  { fill: 'ink', stroke: 'ink' },
  { fill: 'expert-tint', stroke: 'expert', hatched: true },
  { fill: 'land', stroke: 'ink' },
  { fill: 'expert', stroke: 'expert' },
  { fill: 'paper', stroke: 'ink' },
  { fill: 'paper', stroke: 'ink', hatched: true },
];

/** So many series of one chart can be told apart. */
export const mostSeries = lines.length;

const turn = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;

/** The colour in which a series is named. */
export const toneOf = ({ side }: Series, index: number): { tone?: Tone; side?: string } =>
  side ? { side } : { tone: turn(lines, index).stroke };

/** The line of a series through some of its points; a point alone is a dot. */
export function drawLine(series: Series, index: number, points: readonly Point[], scene: SceneBuilder): void {
  const { side } = series;
  const [first] = points;
  const look = turn(lines, index);
  if (points.length === 1 && first) {
    if (side) scene.spot(side, first, 6);
    else scene.disc(first, 6, { fill: look.stroke });
  } else if (side) scene.stroke(side, points);
  else scene.line(points, look);
}

/** The same over areas, which it is set off from. */
export function drawLineOver(series: Series, index: number, points: readonly Point[], scene: SceneBuilder): void {
  const [first] = points;
  if (points.length === 1 && first) scene.disc(first, 9, { fill: 'paper' });
  else scene.line(points, { stroke: 'paper', width: 10 });
  drawLine(series, index, points, scene);
}

/** An area of a series. */
export function drawArea({ side }: Series, index: number, rect: Rect, scene: SceneBuilder): void {
  if (side) {
    scene.field(side, rect);
    return;
  }
  const { fill, stroke, hatched = false } = turn(areas, index);
  scene.rect(rect, { fill, placeholder: false });
  if (hatched && rect.w > 3 && rect.h > 3)
    scene.shape(hatching(rectangle(grown(rect, -1.5)), 11), { stroke, width: 3, placeholder: false });
  scene.rect(grown(rect, -1), { stroke, width: 2, placeholder: false });
}
