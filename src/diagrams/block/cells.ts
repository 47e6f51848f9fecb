import { KINDS, type Kind } from '../model.ts';
import type { RawBlock } from '../read/stores.ts';
import { linesOf } from '../words.ts';

/** Mermaid's list of blocks as rows and columns. */

export interface Cell {
  readonly block: RawBlock;
  readonly column: number;
  readonly span: number;
}
export type Row = readonly Cell[];

export const isSpace = (block: RawBlock) => block.type === 'space';
export const isGutter = (row: Row) => row.every((cell) => isSpace(cell.block));
export const holdsOthers = (block: RawBlock) => (block.children?.length ?? 0) > 0;
/** A block of blocks without a name only keeps its own rows together; one with a name is a frame. */
export const isFrame = (block: RawBlock) => holdsOthers(block) && linesOf(block.label ?? '').length > 0;

export const columnsOf = (block: RawBlock) =>
  block.columns && block.columns > 0 ? block.columns : (block.children?.length ?? 1);

export const kindOf = ({ classes = [] }: RawBlock): Kind | undefined => KINDS.find((kind) => classes.includes(kind));

export function rowsOf(blocks: readonly RawBlock[], columns: number): Row[] {
  const rows: Cell[][] = [[]];
  let column = 0;
  for (const block of blocks) {
    // mermaid writes `space:3` as three spaces, each claiming to be three wide
    const span = isSpace(block) ? 1 : Math.min(block.widthInColumns ?? 1, columns);
    if (column + span > columns) {
      rows.push([]);
      column = 0;
    }
    rows.at(-1)?.push({ block, column, span });
    column += span;
  }
  return rows;
}

/**
 * Beside a block of blocks, who acts and what flows stand as high as all its rows; any other box stays itself, half-way
 * down.
 */
export const isStretched = ({ block }: Cell, row: Row): boolean =>
  !holdsOthers(block) &&
  (kindOf(block) === 'actor' || kindOf(block) === 'good') &&
  row.some((cell) => holdsOthers(cell.block));
