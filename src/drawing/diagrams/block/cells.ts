import { isKnownClass, kindIn, pictureIn } from '../classes.ts';
import type { Kind, Picture } from '../model.ts';
import type { RawBlock } from '../read/stores.ts';
import { linesOf } from '../words.ts';

/** Mermaid's list of blocks as rows and columns. */

interface Cell {
  readonly block: RawBlock;
  readonly column: number;
  readonly span: number;
}
export type Row = readonly Cell[];

/** A place that is left free. */
export const isSpace = (block: RawBlock) => block.type === 'space';
/** A row that is free from end to end parts the rows around it. */
export const isGutter = (row: Row) => row.every((cell) => isSpace(cell.block));
/** A block of blocks, with a name or without. */
export const holdsOthers = (block: RawBlock) => (block.children?.length ?? 0) > 0;
/** A block of blocks without a name only keeps its own rows together; one with a name is a frame. */
export const isFrame = (block: RawBlock) => holdsOthers(block) && linesOf(block.label ?? '').length > 0;

/** Into how many columns a block of blocks parts its room: as many as it says, else one for each block. */
export const columnsOf = (block: RawBlock) =>
  block.columns && block.columns > 0 ? block.columns : (block.children?.length ?? 1);

/** What a block is drawn as, by its classes. */
export const kindOf = ({ classes = [] }: RawBlock): Kind | undefined => kindIn(classes);

/** What a block looks like, by its classes. */
export const pictureOf = ({ classes = [] }: RawBlock): Picture | undefined => pictureIn(classes);

/** Fills rows from left to right, each with so many columns; a block that has no room left begins the next. */
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

/** A lever that stands round what it works on. */
export const isGate = (block: RawBlock) => isFrame(block) && kindOf(block) === 'lever';

/** The side that a block belongs to: the one of its classes that is neither a kind nor a mark. */
const sideOf = ({ classes = [] }: RawBlock) => classes.find((name) => !isKnownClass(name, []));

/** A gate round what is another side's own stands the other way round. */
export const isTurned = (gate: RawBlock): boolean => {
  const held = (gate.children ?? []).filter((block) => !isSpace(block));
  return sideOf(gate) !== undefined && held.every((block) => sideOf(block) && sideOf(block) !== sideOf(gate));
};

const stretching: readonly (Kind | undefined)[] = ['actor', 'good', 'shared'];

/**
 * Beside a block of blocks, who acts, what flows and what is shared stand as high as all its rows; any other box stays
 * itself, half-way down.
 */
export const isStretched = ({ block }: Cell, row: Row): boolean =>
  !holdsOthers(block) &&
  !row.some((cell) => isGate(cell.block)) &&
  stretching.includes(kindOf(block)) &&
  row.some((cell) => holdsOthers(cell.block));
