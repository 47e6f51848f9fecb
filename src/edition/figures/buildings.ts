import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arc, disc, type Outline, point, polygon, polyline, type Rect, rectangle } from '#drawing/geometry.ts';

/** What stands on the ground line of a drawing, as simple outlines. */
export const buildings = ['factory', 'refinery', 'chips', 'servers', 'shelf', 'chip-plant'] as const;
export type Building = (typeof buildings)[number];

interface Look {
  side?: string | undefined;
  /** Not there yet: its outline is broken. */
  planned?: boolean;
}

type Part = { outlines: Outline[]; filled?: boolean; thin?: boolean };

/** Draws one building into a box whose foot is the ground. */
export function drawBuilding(kind: Building, box: Rect, look: Look, scene: SceneBuilder): void {
  const tone = look.side ? ({ stroke: 'side', side: look.side } as const) : ({ stroke: 'ink' } as const);
  for (const { outlines, filled, thin } of partsOf[kind](box)) {
    const isSolid = filled && !look.planned;
    scene.shape(outlines, {
      ...tone,
      width: thin ? 2 : 3.5,
      ghost: false,
      ...(isSolid && { fill: look.side ? 'side' : 'ink' }),
      ...(look.planned && { dash: 'dashed' }),
    });
  }
}

const partsOf: Record<Building, (box: Rect) => Part[]> = {
  factory: ({ x, y, w, h }) => {
    const [foot, roof, tooth] = [y + h, y + h * 0.42, w / 3];
    const saw = [0, 1, 2].flatMap((index) => [
      point(x + index * tooth, roof),
      point(x + (index + 1) * tooth, y + h * 0.18),
    ]);
    const walls = polygon([point(x, foot), ...saw, point(x + w, roof), point(x + w, foot)]);
    const chimney = rectangle({ x: x + w * 0.72, y, w: w * 0.15, h: h * 0.3 });
    return [{ outlines: [chimney], filled: true }, { outlines: [walls] }];
  },
  refinery: ({ x, y, w, h }) => {
    const tank = (left: number, wide: number, top: number) => {
      const radius = wide / 2;
      const crown = arc(point(left + radius, top + radius), radius, 180, 360).points;
      return polygon([point(left, y + h), ...crown, point(left + wide, y + h)]);
    };
    const pipes = [polyline([point(x + w * 0.37, y + h * 0.7), point(x + w * 0.43, y + h * 0.7)])];
    return [
      {
        outlines: [
          tank(x, w * 0.37, y + h * 0.4),
          tank(x + w * 0.43, w * 0.2, y),
          tank(x + w * 0.69, w * 0.31, y + h * 0.3),
        ],
      },
      { outlines: pipes, thin: true },
    ];
  },
  chips: ({ x, y, w, h }) => {
    const screen: Rect = { x, y, w, h: h * 0.72 };
    const size = screen.h * 0.46;
    const chip: Rect = { x: x + (w - size) / 2, y: y + (screen.h - size) / 2, w: size, h: size };
    const foot = polyline([point(x + w / 2, y + screen.h), point(x + w / 2, y + h)]);
    const base = polyline([point(x + w * 0.34, y + h), point(x + w * 0.66, y + h)]);
    return [
      { outlines: [rectangle(screen), foot, base] },
      { outlines: [rectangle(chip)], filled: true },
      { outlines: pins(chip), thin: true },
    ];
  },
  servers: ({ x, y, w, h }) => {
    const racks = [0, 1, 2].map((index): Rect => ({ x, y: y + (index * h) / 3, w, h: h / 3 - 4 }));
    return racks.flatMap((rack) => [
      { outlines: [rectangle(rack)] },
      { outlines: [disc(point(x + w * 0.15, rack.y + rack.h / 2), 3)], filled: true },
      {
        outlines: [polyline([point(x + w * 0.34, rack.y + rack.h / 2), point(x + w * 0.88, rack.y + rack.h / 2)])],
        thin: true,
      },
    ]);
  },
  shelf: ({ x, y, w, h }) => {
    const posts = [x, x + w].map((at) => polyline([point(at, y), point(at, y + h)]));
    const boards = [0.36, 0.68, 1].map((share) => polyline([point(x, y + h * share), point(x + w, y + h * share)]));
    return [{ outlines: [...posts, ...boards] }];
  },
  'chip-plant': ({ x, y, w, h }) => {
    const walls = polygon([
      point(x, y + h),
      point(x, y + h * 0.3),
      point(x + w * 0.22, y + h * 0.3),
      point(x + w * 0.22, y + h * 0.08),
      point(x + w * 0.78, y + h * 0.08),
      point(x + w * 0.78, y + h * 0.3),
      point(x + w, y + h * 0.3),
      point(x + w, y + h),
    ]);
    const size = h * 0.3;
    const chip: Rect = { x: x + (w - size) / 2, y: y + h * 0.42, w: size, h: size };
    return [{ outlines: [walls] }, { outlines: [rectangle(chip)] }, { outlines: pins(chip), thin: true }];
  },
};

const pins = ({ x, y, w, h }: Rect): Outline[] =>
  [0.25, 0.5, 0.75].flatMap((share) => [
    polyline([point(x - 8, y + h * share), point(x, y + h * share)]),
    polyline([point(x + w, y + h * share), point(x + w + 8, y + h * share)]),
  ]);

/** A gate of one side on the ground, half shut: what passes goes under its door. `open` is the share that is open. */
export function drawGate(side: string, { x, y, w, h }: Rect, open: number, scene: SceneBuilder): Rect {
  const post = Math.max(6, w * 0.12);
  const lintel = Math.max(8, h * 0.1);
  const passage: Rect = { x: x + post, y: y + lintel, w: w - 2 * post, h: h - lintel };
  scene.rect({ x, y, w, h: lintel }, { fill: 'side', side, ghost: false });
  for (const left of [x, x + w - post]) scene.rect({ x: left, y, w: post, h }, { fill: 'side', side, ghost: false });
  const door: Rect = { ...passage, h: passage.h * (1 - open) };
  scene.coming('across').field(side, door);
  return { ...passage, y: door.y + door.h, h: passage.h - door.h };
}
