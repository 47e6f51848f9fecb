import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arc, disc, hatching, type Outline, type Point, point, polygon, polyline } from '#drawing/geometry.ts';

/** Height of a seat in its own units, from the top of the back to the floor. */
export const seatHeight = 120;

/** How high a table's edge cuts a seat, in the same units. */
const tableTop = 84;

/** Whose code a sitter is drawn in; without a side it is an expert's. */
interface Person {
  side?: string | undefined;
}

/** Places a seat's own units: `foot` is the middle of the floor under it, `unit` px of one. */
const placed = (foot: Point, unit: number) => (x: number, y: number) =>
  point(foot.x + x * unit, foot.y - (seatHeight - y) * unit);

/** A chair seen from the front; broken lines where nobody sits on it. */
export function chair(foot: Point, unit: number, empty: boolean, scene: SceneBuilder): void {
  const at = placed(foot, unit);
  const cushion = polygon([at(-44, 84), at(44, 84), at(44, 95), at(-44, 95)]);
  const legs = [-38, 38].map((x) => polyline([at(x, 95), at(x, seatHeight)]));
  const look = empty
    ? ({ stroke: 'ink', width: 3.5 * Math.max(0.8, unit), dash: 'dashed' } as const)
    : ({ stroke: 'muted', width: 2.5 } as const);
  scene.shape([backOf(at), cushion, ...legs], { ...look, ghost: false });
}

const backOf = (at: Place): Outline =>
  polyline([at(-36, 84), at(-36, 8), at(-30, 0), at(30, 0), at(36, 8), at(36, 84)]);

/** Somebody of one side on a chair behind a table: what is above its edge, whose middle is `edge`. */
export function sitterBehind(side: string, edge: Point, unit: number, scene: SceneBuilder): void {
  const foot = point(edge.x, edge.y + (seatHeight - tableTop) * unit);
  scene.shape([backOf(placed(foot, unit))], { stroke: 'muted', width: 2.5, ghost: false });
  sitter({ side }, false, foot, unit, scene);
}

/**
 * Head and shoulders in front of the back, in the code of a side or of an expert; only the left half where in part. An
 * expert is pale within the outline: on grey paper violet and a side's blue are one.
 */
export function sitter({ side }: Person, inPart: boolean, foot: Point, unit: number, scene: SceneBuilder): void {
  const at = placed(foot, unit);
  const own = side ? ({ side } as const) : {};
  const tone = side ? 'side' : 'expert';
  const whole = [disc(at(0, 22), 17 * unit), shoulders(at, 0, 28, unit)];
  const left = [
    polygon(arc(at(0, 22), 17 * unit, 90, 270).points),
    polygon([at(0, 84), at(-28, 84), ...corner(at, -28, unit), at(0, 46)]),
  ];
  const hatched = side !== undefined && scene.side(side).pattern === 'hatched';
  const filled = inPart ? left : whole;
  scene.shape(whole, { fill: 'card', stroke: tone, width: 3, ghost: false, ...own });
  if (hatched) {
    const lines = filled.flatMap((outline) => hatching(outline, Math.max(5, 8 * unit)));
    scene.shape(lines, { stroke: tone, width: Math.max(1.8, 3 * unit), ghost: false, ...own });
  } else scene.shape(filled, { fill: side ? 'side' : 'expert-tint', stroke: tone, width: 3, ghost: false, ...own });
}

type Place = ReturnType<typeof placed>;

/** The round of a shoulder at `x`, from its outside up to its top. */
const corner = (at: Place, x: number, unit: number): readonly Point[] =>
  x < 0 ? arc(at(x + 20, 66), 20 * unit, 180, 270).points : arc(at(x - 20, 66), 20 * unit, 270, 360).points;

const shoulders = (at: Place, middle: number, half: number, unit: number): Outline =>
  polygon([at(middle - half, 84), ...corner(at, -half, unit), ...corner(at, half, unit), at(middle + half, 84)]);
