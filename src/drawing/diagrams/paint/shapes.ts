import { grown, type Point, type Rect, round } from '../../geometry.ts';
import type { Bar, PlacedNode } from '../model.ts';
import { bodyOf, hasPlan, isDie, PIN, partsOfShare, roomOf } from '../picture.ts';
import { TYPE } from '../type.ts';

/** The outline of each kind, so that kinds are told apart without colour. */

/** A path's `d` through some points. */
export const pathThrough = (points: readonly Point[]) =>
  points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

function rounded({ x, y, w, h }: Rect, r: number): string {
  const a = `a${round(r)} ${round(r)} 0 0 1`;
  return `M${round(x + r)} ${round(y)}h${round(w - 2 * r)}${a} ${round(r)} ${round(r)}v${round(h - 2 * r)}${a} ${round(-r)} ${round(r)}h${round(2 * r - w)}${a} ${round(-r)} ${round(-r)}v${round(2 * r - h)}${a} ${round(r)} ${round(-r)}Z`;
}

/** px by which a leaning box leans, and by which the ends of a cylinder bulge. */
const LEAN = 22;
export const BULGE = 9;

type Outlined = Pick<PlacedNode, 'kind' | 'look' | 'box' | 'form' | 'picture' | 'lines' | 'size' | 'first'>;

/** The corners of an outline with slanted sides; `by` draws it further in. */
export function cornersOf({ kind, look, form, box: given }: Outlined, by = 0): Point[] | undefined {
  const { x, y, w, h } = grown(given, -by);
  const cut = Math.max(4, 13 - by / 2);
  const at = (points: readonly [number, number][]) => points.map(([dx, dy]) => ({ x: x + dx, y: y + dy }));
  if (form === 'hexagon')
    return at([
      [cut, 0],
      [w - cut, 0],
      [w, h / 2],
      [w - cut, h],
      [cut, h],
      [0, h / 2],
    ]);
  if (look === 'box' && kind === 'shared')
    return at([
      [cut, 0],
      [w - cut, 0],
      [w, cut],
      [w, h - cut],
      [w - cut, h],
      [cut, h],
      [0, h - cut],
      [0, cut],
    ]);
  const slope = Math.min(LEAN, w / 4) * (1 - by / 40);
  if (form === 'lean')
    return at([
      [slope, 0],
      [w, 0],
      [w - slope, h],
      [0, h],
    ]);
  if (form === 'lean-back')
    return at([
      [0, 0],
      [w - slope, 0],
      [w, h],
      [slope, h],
    ]);
  if (form === 'diamond' || form === 'choice')
    return at([
      [w / 2, 0],
      [w, h / 2],
      [w / 2, h],
      [0, h / 2],
    ]);
  return undefined;
}

/** `by` draws the same outline further in: the second line of a hatched side. */
export function outline(node: Outlined, by = 0): string {
  if (node.picture === 'share') return rounded(partsOfShare(node).bar, 1);
  if (isDie(node.picture)) return rounded(grown(bodyOf(node.box), -by), 2);
  const corners = cornersOf(node, by);
  if (corners) return `${pathThrough(corners)}Z`;
  if (node.form === 'cylinder') return cylinder(grown(node.box, -by));
  return rounded(grown(node.box, -by), Math.max(2, radiusOf(node) - by));
}

/** A bar, or the diamond of a milestone. */
export const outlineOfBar = (box: Rect, state: Bar['state']): string =>
  state === 'milestone'
    ? outline({ box, look: 'box', kind: undefined, form: 'diamond', lines: [] })
    : rounded(box, Math.min(2, box.w / 2));

const bulge = (w: number, down: boolean) => `a${round(w / 2)} ${BULGE} 0 0 ${down ? 0 : 1} `;

/** A can: both its ends bulge, and the rim of the upper one is drawn apart. */
function cylinder({ x, y, w, h }: Rect): string {
  const side = round(h - 2 * BULGE);
  return `M${round(x)} ${round(y + BULGE)}${bulge(w, false)}${round(w)} 0v${side}${bulge(w, false)}${round(-w)} 0Z`;
}

function radiusOf({ kind, look, form, picture, box: { h } }: Outlined): number {
  if (picture?.startsWith('tile')) return 2;
  if (form === 'circle' || form === 'start' || form === 'end') return h / 2;
  if (look !== 'box') return 2;
  if (form === 'round') return 12;
  return kind === 'good' || form === 'stadium' ? Math.min(24, h / 2) : 2;
}

/** px that the words of a compartment keep from its sides, and from the lines above and below it. */
export const CELL = { beside: 16, above: 8 } as const;

/** The height of what stands above all compartments. */
export const headOf = (lines: readonly string[]): number => lines.length * TYPE.line + 2 * CELL.above;

const heightOfRows = (rows: NonNullable<PlacedNode['rows']>): number =>
  rows.reduce((sum, some) => sum + headOf(some), 0);

/** The size of a box around words of this width, in px: outlines with slanted sides need more room. */
export function sizeOf(
  { kind, look, form, lines, picture, rows }: Pick<PlacedNode, 'kind' | 'look' | 'form' | 'lines' | 'picture' | 'rows'>,
  words: number,
): { w: number; h: number } {
  const text = lines.length * TYPE.line;
  if (rows) return { w: Math.max(96, words + 2 * CELL.beside), h: headOf(lines) + heightOfRows(rows) };
  if (form === 'fork') return { w: 90, h: 10 };
  if (look === 'point') return form === 'choice' ? { w: 36, h: 36 } : { w: 24, h: 24 };
  if (form === 'circle') {
    const across = Math.hypot(words, text) + 14;
    return { w: across, h: across };
  }
  if (form === 'diamond') {
    const w = words * 1.4 + 40;
    return { w, h: text / (1 - words / w) + 12 };
  }
  if (form === 'cylinder') return { w: Math.max(64, words + 36), h: text + 26 + 2 * BULGE };
  if (form === 'lean' || form === 'lean-back') return { w: Math.max(96, words + 36 + LEAN), h: text + 26 };
  if (isDie(picture) || hasPlan(picture))
    return { w: Math.max(150, words + 2 * PIN + 24), h: text + roomOf(picture).least + 26 };
  const beside = kind === 'limit' || form === 'posts' ? 48 : kind === 'lever' || form === 'hexagon' ? 48 : 36;
  return { w: Math.max(64, words + beside), h: text + (kind === 'lever' ? 52 : 26) };
}

/** The two notches of a gate, each narrower where it bites; `by` draws them further in. */
export function notches(
  { notches: own, box: { x, y, w, h } }: Pick<PlacedNode, 'notches' | 'box'>,
  by = 0,
): string | undefined {
  if (!own) return undefined;
  const { flow, depth, far = depth } = own;
  const [long, short] = flow === 'across' ? [w, h] : [h, w];
  const bevel = Math.min(Math.min(depth, far) * 0.9, long / 5);
  const notch = (deep: number) => [
    { a: by, d: by },
    { a: long - by, d: by },
    { a: long - bevel - by / 2, d: deep - by },
    { a: bevel + by / 2, d: deep - by },
  ];
  const at = (a: number, d: number) => (flow === 'across' ? { x: x + a, y: y + d } : { x: x + d, y: y + a });
  const near = notch(depth).map(({ a, d }) => at(a, d));
  const second = notch(far).map(({ a, d }) => at(a, short - d));
  return `${pathThrough(near)}Z${pathThrough(second)}Z`;
}

/** The grid of a solid box, beside the hatching of the other side: lines 12 apart. */
export function gridding({ x, y, w, h }: Rect): string {
  const along = (length: number) => Array.from({ length: Math.floor((length - 1) / 12) }, (_, i) => (i + 1) * 12);
  const down = along(w).map((at) => `M${round(x + at)} ${round(y)}v${round(h)}`);
  const across = along(h).map((at) => `M${round(x)} ${round(y + at)}h${round(w)}`);
  return [...down, ...across].join('');
}

/** Lines inside the outline: the posts of a limit, the rim of a cylinder. */
export function inside({ kind, look, form, box: { x, y, w, h } }: Outlined): string | undefined {
  if (form === 'cylinder') return `M${round(x)} ${round(y + BULGE)}${bulge(w, true)}${round(w)} 0`;
  return (kind === 'limit' || form === 'posts') && look === 'box'
    ? `M${round(x + 8)} ${round(y)}v${round(h)}M${round(x + w - 8)} ${round(y)}v${round(h)}`
    : undefined;
}

/**
 * The lines of a hatched box, 9 apart, before they are clipped to its outline. None leaves the box: the ring of the focus goes
 * round all that a part draws. An SVG pattern would print as a picture.
 */
export function hatching({ x, y, w, h }: Rect): string {
  const step = 9 * Math.SQRT2;
  return Array.from({ length: Math.ceil((w + h) / step) }, (_, i) => {
    const at = i * step;
    const [left, right] = [Math.max(0, at - h), Math.min(w, at)];
    return `M${round(x + left)} ${round(y + at - left)}L${round(x + right)} ${round(y + at - right)}`;
  }).join('');
}
