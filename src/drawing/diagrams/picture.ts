import { grown, type Point, type Rect, round } from '../geometry.ts';
import type { Picture, PlacedNode } from './model.ts';
import { heightOf } from './type.ts';

/** Goods that are drawn as the things they are. */

/** px by which the pins of a die stand out from it. */
export const PIN = 11;
const ABOVE = {
  none: { least: 0, most: 0 },
  small: { least: 8, most: 80 },
  plan: { least: 118, most: 150 },
  tile: { least: 118, most: 230 },
  bar: { least: 16, most: 16 },
  site: { least: 58, most: 96 },
} as const;

/** px of a good beside its name: its pins, and at least and at most what is drawn on it. */
export function roomOf(picture: Picture | undefined) {
  if (isSite(picture)) return ABOVE.site;
  if (hasPlan(picture)) return isDie(picture) ? ABOVE.plan : ABOVE.tile;
  return ABOVE[picture === 'die-small' ? 'small' : picture === 'share' ? 'bar' : 'none'];
}

/** Whether it is a place where goods are used, which needs no box. */
export const isSite = (picture: Picture | undefined): boolean => picture === 'works' || picture === 'servers';

/** Whether a good is a die, made or not. */
export const isDie = (picture: Picture | undefined): boolean => picture?.startsWith('die') ?? false;

/** Of a share, half-way down its box: the middle of its words, and below them the whole bar. */
export function partsOfShare({ box: { x, y, w, h }, lines, size, first }: Shared): { middle: number; bar: Rect } {
  const words = heightOf(lines.length, size, first);
  const top = y + (h - words - BAR.gap - BAR.high) / 2;
  return { middle: top + words / 2, bar: { x, y: top + words + BAR.gap, w, h: BAR.high } };
}

const BAR = { gap: 12, high: 28 } as const;
type Shared = Pick<PlacedNode, 'box' | 'lines' | 'size' | 'first'>;

/** The per cent that a share names in its first line, from 0 to 1. */
export function shareIn([first = '']: readonly string[]): number | undefined {
  const [, number] = /(\d+(?:\.\d+)?)\s?%/.exec(first) ?? [];
  return number === undefined || Number(number) > 100 ? undefined : Number(number) / 100;
}

/** The body of a die: its box without the pins. */
export const bodyOf = (box: Rect): Rect => grown(box, -PIN);

/** The pins of a die, as wide as the room between them. */
export function pins({ x, y, w, h }: Rect): string {
  const wide = 7;
  const along = (length: number) => {
    const count = Math.max(2, Math.floor((length - 2 * PIN - 6) / 22));
    const step = (length - 2 * PIN) / count;
    return Array.from({ length: count }, (_, i) => PIN + step * (i + 0.5) - wide / 2);
  };
  const bar = (left: number, top: number, across: number, down: number) =>
    `M${round(left)} ${round(top)}h${round(across)}v${round(down)}h${round(-across)}Z`;
  const beside = along(h).flatMap((at) => [bar(x, y + at, PIN, wide), bar(x + w - PIN, y + at, PIN, wide)]);
  const above = along(w).flatMap((at) => [bar(x + at, y, wide, PIN), bar(x + at, y + h - PIN, wide, PIN)]);
  return [...beside, ...above].join('');
}

/** Filled and outlined parts of a good. */
interface Plan {
  readonly made: string;
  readonly drawn: string;
}

/** Points as shares of a width and a height. */
type Share = readonly [number, number];

const boxed = ({ x, y, w, h }: Rect) => `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}Z`;
const joined = (points: readonly Share[], { x, y, w, h }: Rect) =>
  `${points.map(([left, top], i) => `${i ? 'L' : 'M'}${round(x + left * w)} ${round(y + top * h)}`).join('')}Z`;
const ring = ({ x, y }: Point, r: number) =>
  `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 1 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 1 ${round(-2 * r)} 0Z`;

/** The parts of a die as shares of its width and height, in the order in which they are made. */
const PARTS = [
  [0, 0, 0.42, 0.44],
  [0, 0.56, 0.42, 0.44],
  [0.5, 0.42, 0.21, 0.58],
  [0.5, 0, 0.5, 0.3],
  [0.79, 0.42, 0.21, 0.58],
] as const;

/** A die of which so many parts are made. */
const die =
  (made: number) =>
  ({ x, y, w, h }: Rect): Plan => {
    const parts = PARTS.map(([left, top, across, down]) =>
      boxed({ x: x + left * w, y: y + top * h, w: across * w, h: down * h }),
    );
    return { made: parts.slice(0, made).join(''), drawn: parts.slice(made).join('') };
  };

/** Pieces in a heap, of which some are wanted: each is its column and its row of four. */
const pieces = (wanted: readonly Share[], others: readonly Share[], columns: number) => (body: Rect) => {
  const step = Math.min(body.w / columns, body.h / 4);
  const left = body.x + (body.w - columns * step) / 2;
  const top = body.y + (body.h - 4 * step) / 2;
  const piece = ([column, row]: Share) =>
    boxed({ x: left + column * step + 3, y: top + row * step + 3, w: step - 6, h: step - 6 });
  return { made: wanted.map(piece).join(''), drawn: others.map(piece).join('') };
};
/** The places of pieces in columns of so many, half-way down four rows. */
const heap = (columns: readonly number[], from = 0): Share[] =>
  columns.flatMap((count, column) =>
    Array.from({ length: count }, (_, i) => [from + column, (4 - count) / 2 + i] as const),
  );
const mixed = heap([3, 4, 3, 4, 3]);
const isWanted = (_: Share, i: number) => [1, 4, 6, 8, 11, 13, 14].includes(i);

/** A bar of metal, its face filled. */
const cast = (body: Rect): Plan => ({
  made: joined(
    [
      [0.06, 0.86],
      [0.18, 0.42],
      [0.82, 0.42],
      [0.94, 0.86],
    ],
    body,
  ),
  drawn: joined(
    [
      [0.18, 0.42],
      [0.32, 0.18],
      [0.68, 0.18],
      [0.82, 0.42],
    ],
    body,
  ),
});

/** A horseshoe with bare tips. */
function magnet({ x, y, w, h }: Rect): Plan {
  const outer = Math.min(w / 2, h * 0.42);
  const inner = outer * 0.46;
  const middle = x + w / 2;
  const [bend, end] = [y + outer, y + h * 0.74];
  const at = (left: number, top: number) => `${round(middle + left)} ${round(top)}`;
  const turn = (r: number, back: boolean, to: string) => `A${round(r)} ${round(r)} 0 0 ${back ? 0 : 1} ${to}`;
  const tip = (left: number) => boxed({ x: middle + left, y: end + 4, w: outer - inner, h: y + h - end - 4 });
  return {
    made:
      `M${at(-outer, end)}L${at(-outer, bend)}${turn(outer, false, at(outer, bend))}L${at(outer, end)}L${at(inner, end)}` +
      `L${at(inner, bend)}${turn(inner, true, at(-inner, bend))}L${at(-inner, end)}Z`,
    drawn: tip(-outer) + tip(inner),
  };
}

/** Three blades in a ring. */
function rotor({ x, y, w, h }: Rect): Plan {
  const r = Math.min(w, h) / 2;
  const hub = { x: x + w / 2, y: y + h / 2 };
  const at = (angle: number, far: number) =>
    `${round(hub.x + Math.cos(angle) * r * far)} ${round(hub.y + Math.sin(angle) * r * far)}`;
  const blade = (angle: number) =>
    `M${at(angle, 0)}Q${at(angle - 0.2, 0.5)} ${at(angle, 0.86)}Q${at(angle + 0.95, 0.8)} ${at(angle + 0.7, 0)}Z`;
  const third = (2 * Math.PI) / 3;
  return {
    made: [0, 1, 2].map((i) => blade(i * third - Math.PI / 2)).join('') + ring(hub, r * 0.12),
    drawn: ring(hub, r),
  };
}

/** A works on its ground, under a saw roof, its chimney filled. */
function works(body: Rect): Plan {
  const place = upright(body, 2);
  const saw = [0, 1, 2].flatMap((tooth): Share[] => [
    [tooth / 3, 0.46],
    [(tooth + 1) / 3, 0.2],
  ]);
  return {
    made: joined(
      [
        [0.74, 0.34],
        [0.74, 0],
        [0.9, 0],
        [0.9, 0.27],
      ],
      place,
    ),
    drawn: joined([[0, 1], ...saw, [1, 1]], place),
  };
}

/** Three servers in a rack, each with its light. */
function servers(body: Rect): Plan {
  const place = upright(body, 1.8);
  const each = place.h / 3;
  const units = [0, 1, 2].map((i) => ({ ...place, y: place.y + i * each, h: each - 5 }));
  const lit = units.map(({ x, y, h }) => ring({ x: x + 14, y: y + h / 2 }, 3.5));
  const slots = units.map(({ x, y, w, h }) => `M${round(x + 30)} ${round(y + h / 2)}h${round(w - 42)}`);
  return { made: lit.join(''), drawn: [...units.map(boxed), ...slots].join('') };
}

/** In the middle of a room and as high as it, so many times as wide. */
const upright = ({ x, y, w, h }: Rect, times: number): Rect => {
  const wide = Math.min(w, h * times);
  return { x: x + (w - wide) / 2, y, w: wide, h };
};

const PLANS = {
  'tile-mixed': pieces(
    mixed.filter(isWanted),
    mixed.filter((place, i) => !isWanted(place, i)),
    5,
  ),
  'tile-sorted': pieces(heap([3, 4], 3.6), heap([3, 4, 3]), 5.6),
  'tile-cast': cast,
  'tile-magnet': magnet,
  'tile-rotor': rotor,
  'die-empty': die(0),
  'die-begun': die(3),
  die: die(PARTS.length),
  works,
  servers,
} as const satisfies Partial<Record<Picture, (body: Rect) => Plan>>;
type Planned = keyof typeof PLANS;

/** Whether something is drawn on a good above its name. */
export const hasPlan = (picture: Picture | undefined): picture is Planned => picture !== undefined && picture in PLANS;

/** Parts of a good that are made already, and parts that are only drawn. */
export const planOf = (picture: Planned, body: Rect): Plan => PLANS[picture](body);
