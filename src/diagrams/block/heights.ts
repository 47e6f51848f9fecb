import type { RawBlock } from '../read/stores.ts';
import { faceLine, TYPE } from '../type.ts';
import { linesOf } from '../words.ts';
import { columnsOf, holdsOthers, isFrame, isGutter, isSpace, isStretched, kindOf, type Row, rowsOf } from './cells.ts';
import type { Sizes } from './sizes.ts';

/** How high boxes and rows are, in px. */

const PAD = { y: 13, frame: 14, gate: 30 } as const;
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

/** What all of one drawing keeps to. */
export interface Setting {
  readonly sizes: Sizes;
  /** Between rows outside frames. */
  readonly gaps: Spacing;
}

const inFrame = always(14);
export const gapsIn = (block: RawBlock | undefined, { gaps }: Setting): Spacing =>
  block && isFrame(block) ? inFrame : gaps;

/** What a frame keeps free round what it holds, and above that for its name. */
export const headOf = (block: RawBlock) =>
  isFrame(block) ? { pad: PAD.frame, h: linesOf(block.label ?? '').length * TYPE.line + 8 } : { pad: 0, h: 0 };

/** The least and the greatest height of a block. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

export function reachOf(block: RawBlock, setting: Setting): Reach {
  if (isSpace(block)) return { least: 0, most: 0 };
  const kind = kindOf(block);
  if (!holdsOthers(block)) {
    const size = setting.sizes(kind);
    const least =
      linesOf(block.label ?? '').length * faceLine(size) +
      2 * (kind === 'lever' && size > TYPE.size ? PAD.gate : PAD.y);
    return { least, most: Math.round(least * GROWTH) };
  }
  const { pad, h } = headOf(block);
  const inside = reachOfRows(rowsOf(block.children ?? [], columnsOf(block)), gapsIn(block, setting), setting);
  return { least: inside.least + h + 2 * pad, most: inside.most + h + 2 * pad };
}

function reachOfRow(row: Row, { least, most }: Spacing, setting: Setting): Reach {
  if (isGutter(row)) return { least, most };
  const reaches = row.filter((cell) => !isStretched(cell, row)).map(({ block }) => reachOf(block, setting));
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
    if (isGutter(row)) return reaches[i] as Reach;
    const same = reaches.filter((_, at) => kindsIn(rows[at] as Row) === kindsIn(row));
    return { least: Math.max(...same.map(({ least }) => least)), most: Math.max(...same.map(({ most }) => most)) };
  });
}

/**
 * The height of each row, together at most `room` px where they can be that small: gutters grow until they are calm, then
 * boxes, then gutters again.
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
  return heights;
}
