import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arc, disc, grown, type Outline, point, polygon, polyline, type Rect, rectangle } from '#drawing/geometry.ts';

/** Buildings and gates on the ground line of a drawing, as simple outlines. */
export const buildings = ['factory', 'refinery', 'chips', 'servers', 'shelf', 'chip-plant'] as const;
type Building = (typeof buildings)[number];

interface Look {
  side?: string | undefined;
  /** Not there yet: its outline is broken. */
  planned?: boolean;
}

type Part = { outlines: Outline[]; filled?: boolean; thin?: boolean };

/** Draws one building into a box whose foot is the ground. */
export function drawBuilding(kind: Building, box: Rect, look: Look, scene: SceneBuilder): void {
  if (kind === 'shelf') {
    drawShelf(box, { rows: 3, columns: 4, goods: [] }, scene);
    return;
  }
  const tone = look.side ? ({ stroke: 'side', side: look.side } as const) : ({ stroke: 'ink' } as const);
  for (const { outlines, filled, thin } of partsOf[kind](box)) {
    const fill = filled ? tone.stroke : 'card';
    scene.shape(outlines, {
      ...tone,
      width: thin ? 2 : 3.5,
      placeholder: false,
      ...(look.planned ? { dash: 'dashed' } : !thin && { fill }),
    });
  }
}

const partsOf: Record<Exclude<Building, 'shelf'>, (box: Rect) => Part[]> = {
  factory: ({ x, y, w, h }) => {
    const [foot, roof, tooth] = [y + h, y + h * 0.42, w / 3];
    const saw = [0, 1, 2].flatMap((index) => [
      point(x + index * tooth, roof),
      point(x + (index + 1) * tooth, y + h * 0.18),
    ]);
    const walls = polygon([point(x, foot), ...saw, point(x + w, roof), point(x + w, foot)]);
    const chimney = rectangle({ x: x + w * 0.72, y, w: w * 0.15, h: h * 0.36 });
    return [{ outlines: [chimney], filled: true }, { outlines: [walls] }];
  },
  refinery: ({ x, y, w, h }) => {
    const tank = (left: number, wide: number, top: number) => {
      const radius = wide / 2;
      const crown = arc(point(left + radius, top + radius), radius, 180, 360).points;
      return polygon([point(left, y + h), ...crown, point(left + wide, y + h)]);
    };
    const across = (from: number, to: number, at: number) =>
      polyline([point(x + w * from, y + h * at), point(x + w * to, y + h * at)]);
    return [
      {
        outlines: [
          tank(x, w * 0.37, y + h * 0.4),
          tank(x + w * 0.43, w * 0.2, y),
          tank(x + w * 0.69, w * 0.31, y + h * 0.3),
        ],
      },
      {
        outlines: [
          across(0.37, 0.43, 0.7),
          across(0.63, 0.69, 0.52),
          across(0.43, 0.63, 0.4),
          across(0.43, 0.63, 0.74),
        ],
        thin: true,
      },
    ];
  },
  chips: ({ x, y, w, h }) => {
    const screen: Rect = { x, y, w, h: h * 0.76 };
    const size = screen.h * 0.46;
    const chip: Rect = { x: x + (w - size) / 2, y: y + (screen.h - size) / 2, w: size, h: size };
    const foot = polyline([point(x + w / 2, y + screen.h), point(x + w / 2, y + h)]);
    const base = polyline([point(x + w * 0.34, y + h - 2), point(x + w * 0.66, y + h - 2)]);
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

interface Stock {
  rows: number;
  columns: number;
  /** Sides of the goods on the lowest board, from the left; all other places are bare. */
  goods: readonly string[];
}

/** Draws a shelf with its places: what lies in them, and pale outlines where nothing does. */
export function drawShelf({ x, y, w, h }: Rect, { rows, columns, goods }: Stock, scene: SceneBuilder): void {
  const storey = (h - h * 0.06) / rows;
  const boards = Array.from({ length: rows }, (_, row) => y + h - row * storey);
  const gap = (size: number) => (w - columns * size) / (columns + 1);
  const size = Math.min(storey * 0.66, (w / columns) * 0.72);
  for (const [row, board] of boards.entries())
    for (let column = 0; column < columns; column++) {
      const place = { x: x + gap(size) + column * (size + gap(size)), y: board - size - 2, w: size, h: size };
      const owner = row === 0 ? goods[column] : undefined;
      if (owner) drawTile(owner, place, scene);
      else scene.rect(place, { stroke: 'ghost', width: 2, placeholder: false });
    }
  const posts = [x, x + w].map((at) => polyline([point(at, y), point(at, y + h)]));
  const planks = boards.map((board) => polyline([point(x, board), point(x + w, board)]));
  scene.shape([...posts, ...planks], { stroke: 'ink', width: Math.max(2.5, h / 34), placeholder: false });
}

/** Draws one thing that a side holds: in a hatched frame, or under the grid of a die. */
export function drawTile(side: string, tile: Rect, scene: SceneBuilder): void {
  if (scene.side(side).pattern === 'hatched') {
    scene.framed(side, tile, { placeholder: false });
    return;
  }
  scene.rect(tile, { fill: 'side-tint', side, placeholder: false });
  scene.shape(grid(tile, tile.w / 4), { stroke: 'side', side, width: 0.75, placeholder: false });
  scene.rect(tile, { stroke: 'side', side, width: 2.5, placeholder: false });
}

/** Lines of a grid within a box, so many px apart. */
export function grid({ x, y, w, h }: Rect, apart: number): Outline[] {
  const places = (length: number) => Array.from({ length: Math.ceil(length / apart) - 1 }, (_, at) => (at + 1) * apart);
  return [
    ...places(w).map((at) => polyline([point(x + at, y), point(x + at, y + h)])),
    ...places(h).map((at) => polyline([point(x, y + at), point(x + w, y + at)])),
  ];
}

/** Draws an area of one side that is solid in both, and told apart without colour: by a grid, or by a second edge. */
export function drawSolid(side: string, area: Rect, scene: SceneBuilder): void {
  scene.rect(area, { fill: 'side', side, placeholder: false });
  const line = { stroke: 'on-side', side, placeholder: false } as const;
  if (scene.side(side).pattern === 'hatched')
    scene.rect(grown(area, -Math.min(5, area.w / 6, area.h / 6)), { ...line, width: 1.5 });
  else scene.shape(grid(area, Math.min(12, area.w / 2.5)), { ...line, width: 0.4 });
}

/** Share of a gate’s passage that is open: less than half. */
const open = 0.44;

/** Draws a gate of one side on the ground, half shut: what passes goes under its door. */
export function drawGate(side: string, { x, y, w, h }: Rect, scene: SceneBuilder): void {
  const post = Math.max(6, w * 0.12);
  const lintel = Math.max(8, h * 0.1);
  for (const left of [x, x + w - post])
    scene.rect({ x: left, y, w: post, h }, { fill: 'side', side, placeholder: false });
  scene.rect({ x, y, w, h: lintel }, { fill: 'side', side, placeholder: false });
  const door = { x: x + post + 2, y: y + lintel + 2, w: w - 2 * post - 4, h: (h - lintel) * (1 - open) };
  drawSolid(side, door, scene.animate('across'));
}
