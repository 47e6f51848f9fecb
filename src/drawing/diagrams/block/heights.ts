import type { Measure } from '../../measure.ts';
import { roomOf } from '../picture.ts';
import type { RawBlock } from '../read/stores.ts';
import { heightOf, linesOf, TYPE, widthOf } from '../type.ts';
import {
  columnsOf,
  firstOf,
  holdsOthers,
  isFrame,
  isGate,
  isGutter,
  isSpace,
  isStretched,
  isTurned,
  kindOf,
  pictureOf,
  type Row,
  rowsOf,
  type Sizes,
} from './cells.ts';

/** Heights of boxes and rows, in px. */

const PAD = { y: 13, frame: 14, gate: 30 } as const;
/** The notch of a gate round other boxes: round its words, and where it has none. */
const NOTCH = { words: 8, far: 20, beside: 24 } as const;

export interface Spacing {
  readonly least: number;
  readonly calm: number;
  readonly most: number;
}
const always = (gap: number): Spacing => ({ least: gap, calm: gap, most: gap });

/** px between rows: as little as an arrow needs, as much as is calm, and as much as still holds rows together. */
export const GAPS = {
  calm: { least: 30, calm: 60, most: 100 },
  wide: { least: 30, calm: 100, most: 100 },
  tall: always(58),
} as const satisfies Record<string, Spacing>;

/** A box may grow to this many times its least height before it looks empty. */
const GROWTH = 1.7;

/** Settings that hold for all of one drawing. */
export interface Setting {
  readonly sizes: Sizes;
  /** Things run down, as on a phone. */
  readonly down: boolean;
  /** px of the widest name of a gate. */
  readonly headDown: number;
  /** Between rows outside frames. */
  readonly gaps: Spacing;
}

const inFrame = always(14);
/** Space between what stands in a block, or in the drawing where none is named. */
export const gapsIn = (block: RawBlock | undefined, { gaps }: Setting): Spacing =>
  block && isFrame(block) && !isGate(block) ? inFrame : gaps;

/** px that a block keeps free on each side of what it holds. */
export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * A frame keeps room for its name above what it holds. A gate has a notch on either side of what runs through it: across
 * the stage above and below, down a phone left and right; its name stands on the first, or on the
 * second where it is turned. Gates of a row are equally deep.
 */
export function edgesOf(block: RawBlock, row: Row, { headDown, down }: Setting): Edges {
  const pad = isFrame(block) ? PAD.frame : 0;
  const lines = (one: RawBlock) => linesOf(one.label ?? '');
  if (!isGate(block)) {
    const head = isFrame(block) ? lines(block).length * TYPE.line + 8 : 0;
    return { top: pad + head, right: pad, bottom: pad, left: pad };
  }
  const far = NOTCH.far + pad;
  const head = down ? headDown : Math.max(...row.map((cell) => (isGate(cell.block) ? lines(cell.block).length : 0)));
  const near = (down ? head + 2 * NOTCH.beside : head * TYPE.line + 2 * NOTCH.words) + pad;
  const [first, second] = isTurned(block) ? [far, near] : [near, far];
  return down
    ? { top: pad, right: second, bottom: pad, left: first }
    : { top: first, right: pad, bottom: second, left: pad };
}

/** The notches of a gate: what its edges hold beside the space round what runs through it. */
export const notchesIn = ({ top, right, bottom, left }: Edges, down: boolean) => ({
  flow: down ? ('down' as const) : ('across' as const),
  depth: (down ? left : top) - PAD.frame,
  far: (down ? right : bottom) - PAD.frame,
});

/** The widest name of a gate: on a phone all are so wide, so that what runs through them stands in one line. */
export const widestGate = (blocks: readonly RawBlock[], measure: Measure): number =>
  Math.max(
    0,
    ...blocks.flatMap((block) => [
      isGate(block) ? widthOf(linesOf(block.label ?? ''), TYPE.label, measure) : 0,
      widestGate(block.children ?? [], measure),
    ]),
  );

const none: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

/** Space above and below a box, so that it stands level with what runs through the gates of its row. */
export function besideGates(row: Row, setting: Setting): Edges {
  const gate = row.find(({ block }) => isGate(block));
  return gate && !setting.down ? edgesOf(gate.block, row, setting) : none;
}

/** The least and the greatest height of a block. */
interface Reach {
  readonly least: number;
  readonly most: number;
}

/** The least and the most height that a block may take in its row, px. */
export function reachOf(block: RawBlock, row: Row, setting: Setting): Reach {
  if (isSpace(block)) return { least: 0, most: 0 };
  const kind = kindOf(block);
  if (!holdsOthers(block)) {
    const size = setting.sizes(kind);
    const first = firstOf(kind, pictureOf(block));
    const least =
      heightOf(linesOf(block.label ?? '').length, size, first) +
      2 * (kind === 'lever' && size > TYPE.size ? PAD.gate : PAD.y);
    const above = roomOf(pictureOf(block));
    const most = Math.max(least + above.most, Math.round(least * GROWTH));
    const { top, bottom } = besideGates(row, setting);
    return { least: least + above.least + top + bottom, most: most + top + bottom };
  }
  const { top, bottom } = edgesOf(block, row, setting);
  const inside = reachOfRows(rowsOf(block.children ?? [], columnsOf(block)), gapsIn(block, setting), setting);
  const edges = top + bottom;
  // on a phone a gate's name stands beside what runs through it
  const beside = setting.down && isGate(block) ? linesOf(block.label ?? '').length * TYPE.line + NOTCH.beside : 0;
  return { least: Math.max(inside.least + edges, beside), most: Math.max(inside.most + edges, beside) };
}

function reachOfRow(row: Row, { least, most }: Spacing, setting: Setting): Reach {
  if (isGutter(row)) return { least, most };
  const reaches = row.filter((cell) => !isStretched(cell, row)).map(({ block }) => reachOf(block, row, setting));
  return { least: Math.max(...reaches.map((r) => r.least)), most: Math.max(...reaches.map((r) => r.most)) };
}

function reachOfRows(rows: readonly Row[], spacing: Spacing, setting: Setting): Reach {
  const reaches = alike(
    rows,
    rows.map((row) => reachOfRow(row, spacing, setting)),
  );
  const sum = (pick: (reach: Reach) => number) => reaches.reduce((all, reach) => all + pick(reach), 0);
  return { least: sum((reach) => reach.least), most: sum((reach) => reach.most) };
}

/** Rows of the same kinds of box are equally high, so that neither of two sides stands lower. */
function alike(rows: readonly Row[], reaches: readonly Reach[]): Reach[] {
  const kindsIn = (row: Row) => [...new Set(row.map(({ block }) => kindOf(block) ?? ''))].sort().join(' ');
  return rows.map((row, i) => {
    if (isGutter(row) || row.some(({ block }) => holdsOthers(block))) return reaches[i] as Reach;
    const same = reaches.filter((_, at) => kindsIn(rows[at] as Row) === kindsIn(row));
    return { least: Math.max(...same.map(({ least }) => least)), most: Math.max(...same.map(({ most }) => most)) };
  });
}

/**
 * The height of each row, together at most `room` px where they can be that small: gutters grow until they are calm, then
 * boxes, then gutters again. What stands in a frame fills it.
 */
export function heightsOf(rows: readonly Row[], room: number, spacing: Spacing, setting: Setting): number[] {
  const reaches = alike(
    rows,
    rows.map((row) => reachOfRow(row, spacing, setting)),
  );
  const heights = reaches.map(({ least }) => least);
  let free = (Number.isFinite(room) ? room : 0) - heights.reduce((sum, height) => sum + height, 0);
  const grow = (gutters: boolean, limit: (reach: Reach) => number) => {
    const wishes = rows.map((row, i) =>
      isGutter(row) === gutters ? Math.max(0, limit(reaches[i] as Reach) - (heights[i] as number)) : 0,
    );
    const wanted = wishes.reduce((sum, wish) => sum + wish, 0);
    const share = wanted > 0 ? Math.max(0, Math.min(1, free / wanted)) : 0;
    for (const [i, wish] of wishes.entries()) heights[i] = (heights[i] as number) + wish * share;
    free -= wanted * share;
  };
  grow(true, () => spacing.calm);
  grow(false, ({ most }) => most);
  grow(true, () => spacing.most);
  if (spacing === inFrame) grow(false, () => room);
  return heights;
}
