import type { Cited } from '#core/schema/values.ts';
import { arc, disc, type Outline, type Point, point, polygon, polyline, type Rect } from '../geometry.ts';
import type { FigureData } from './kind.ts';
import type { Layer } from './scene.ts';
import type { SceneBuilder } from './scene-builder.ts';

type Where = Parameters<SceneBuilder['words']>[1];

/**
 * What a figure asks, in the room where a step brings the answer, and gone with that step: the second, where none is
 * named. Returns its room.
 */
export function ask(
  { asks, steps }: Pick<FigureData, 'asks' | 'steps'>,
  where: Where,
  scene: SceneBuilder,
  answer: string | undefined = steps[1]?.id,
): Rect | undefined {
  return asks && answer ? scene.hideAfter(answer).words(asks, { role: 'question', ...where }) : undefined;
}

/** Writes what a drawing's measure leaves out at its foot: on the stage above `y`, on a phone below it. */
export function setScopeNote({ says, claims }: Cited, y: number, scene: SceneBuilder): void {
  const { x, w } = scene.layout.room;
  const phone = scene.tall ? ({ from: 'top', width: w } as const) : ({ from: 'bottom' } as const);
  scene.words(says, { x, y, ...phone, role: 'scope', tone: 'muted', claims });
}

/** The filled part of a disc; `core` is a dot in its middle, `unknown` is a broken ring. */
export type Fullness = 'full' | 'half' | 'core' | 'empty' | 'unknown';

/** A disc that says yes, in part, mixed or no without a colour, so that it survives a copier. */
export function drawVerdict(fullness: Fullness, centre: Point, radius: number, scene: SceneBuilder): void {
  const width = Math.max(3.5, radius / 10);
  scene.shape([disc(centre, radius)], {
    stroke: 'ink',
    width,
    placeholder: false,
    ...(fullness === 'unknown' && { dash: 'dashed' }),
  });
  if (fullness === 'full') scene.disc(centre, radius, { fill: 'ink', placeholder: false });
  if (fullness === 'half')
    scene.shape([polygon(arc(centre, radius, 90, 270).points)], { fill: 'ink', placeholder: false });
  if (fullness === 'core') scene.disc(centre, radius * 0.36, { fill: 'ink', placeholder: false });
}

/** The pins of a chip, so long, at the given shares of each of its sides. */
export const pinsOf = ({ x, y, w, h }: Rect, shares: readonly number[], length: number): Outline[] =>
  shares.flatMap((share) => {
    const [across, down] = [x + share * w, y + share * h];
    return [
      polyline([point(across, y - length), point(across, y)]),
      polyline([point(across, y + h), point(across, y + h + length)]),
      polyline([point(x - length, down), point(x, down)]),
      polyline([point(x + w, down), point(x + w + length, down)]),
    ];
  });

/** Half the gap between the two edges of the tear, and how far an edge swings. */
const tear = { gap: 11, swing: 26, tooth: 24 } as const;

/**
 * Two pieces of card whose torn edges answer each other: torn down the stage, or across a phone. `at` is the tear's
 * middle line. Where signs stand on the tear itself, and cover it, its edges lie in the background.
 */
export function tornSheet({ x, y, w, h }: Rect, at: number, scene: SceneBuilder, layer: Layer = 'normal'): void {
  const long = scene.tall ? w : h;
  const count = Math.round(long / tear.tooth);
  const edge = (offset: number): Point[] =>
    Array.from({ length: count + 1 }, (_, index) => {
      // Unevenness without chance: the same paper tears the same way in every build.
      const uneven = 5 * Math.sin(index * 2.4) + 3 * Math.sin(index * 5.1);
      const across = at + offset + (index % 2 === 0 ? -1 : 1) * (tear.swing / 2) + uneven;
      const along = (long * index) / count;
      return scene.tall ? point(x + along, across) : point(across, y + along);
    });
  const [near, far] = [edge(-tear.gap), edge(tear.gap)];
  const pieces = scene.tall
    ? [
        [point(x, y), point(x + w, y), ...near.toReversed()],
        [point(x, y + h), point(x + w, y + h), ...far.toReversed()],
      ]
    : [
        [point(x, y), ...near, point(x, y + h)],
        [point(x + w, y), ...far, point(x + w, y + h)],
      ];
  for (const piece of pieces) scene.shape([polygon(piece)], { fill: 'card', layer: 'background' });
  for (const line of [near, far]) scene.line(line, { width: 2, layer });
}
