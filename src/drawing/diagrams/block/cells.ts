import { wordsTouch } from '#core/text/words.ts';
import type { Measure } from '../../measure.ts';
import { isKnownClass, kindIn, pictureIn } from '../classes.ts';
import { besideWords } from '../fit.ts';
import type { Kind, Picture, PlacedNode } from '../model.ts';
import type { RawBlock } from '../read/stores.ts';
import { faceLine, faceOf, linesOf, TYPE, widthOf, wordsOf } from '../type.ts';

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

/** The form of a block, by its classes. */
export const kindOf = ({ classes = [] }: RawBlock): Kind | undefined => kindIn(classes);

/** The look of a block, by its classes. */
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

/** px of the words of each kind. */
export type Sizes = (kind: Kind | undefined) => number;

/** All words alike, in the size of a drawing that names none. */
export const usualSizes: Sizes = () => TYPE.size;

/** Who acts and what is pulled are named large, all else smaller; all boxes of one kind alike. */
const wished = (kind: Kind | undefined): readonly number[] =>
  kind === 'actor' || kind === 'lever' ? [TYPE.words] : [];

/** px that a box must be wide for its words; larger words want more room beside them. */
const across = (node: PlacedNode, size: number, measure: Measure): number =>
  wordsOf(node, measure, size) + besideWords(node) + Math.max(0, size - TYPE.size) / 2;

/** The largest sizes, none above `most`, at which no word leaves its box. Their widths are known before their heights. */
export function sizesFor(nodes: readonly PlacedNode[], most: number, measure: Measure): Sizes {
  const fits = (node: PlacedNode, size: number) => across(node, size, measure) <= node.box.w;
  const sizes = new Map<Kind | undefined, number>();
  for (const kind of new Set(nodes.map((node) => node.kind))) {
    const alike = nodes.filter((node) => node.kind === kind && !node.stretched);
    const size = wished(kind).find((px) => px <= most && alike.every((node) => fits(node, px)));
    sizes.set(kind, size ?? TYPE.size);
  }
  return (kind) => sizes.get(kind) ?? TYPE.size;
}

/** px of the first line of a doubt, of a tile with its symbol and of a share, in px of the stage. */
const FIRST = { doubt: TYPE.words, symbol: TYPE.title, share: TYPE.words } as const;

/** px of the first line where that is the larger. */
export function firstOf(kind: Kind | undefined, picture: Picture | undefined): number | undefined {
  if (kind === 'doubt') return FIRST.doubt;
  if (picture === 'share') return FIRST.share;
  return picture === 'tile-symbol' ? FIRST.symbol : undefined;
}

/** px of a name in a box that stands as high as the rows beside it. */
export const stretchedSize = (node: PlacedNode, measure: Measure): number =>
  [TYPE.title, TYPE.words].find(
    (px) => across(node, px, measure) <= node.box.w && node.lines.length * faceLine(px) + 28 <= node.box.h,
  ) ?? TYPE.size;

/** px of a name set along a box that stands as high as the rows beside it, or undefined where it stands well across it. */
export function turnedSize({ lines, kind, box }: PlacedNode, measure: Measure): number | undefined {
  const across = widthOf(lines, faceOf({ kind, size: 30 }), measure, 30);
  if (lines.length !== 1 || across + 20 <= box.w || box.h < 2 * box.w) return undefined;
  return [TYPE.title, TYPE.words].find(
    (px) => px * 1.6 <= box.w && widthOf(lines, faceOf({ kind, size: px }), measure, px) + 40 <= box.h,
  );
}

/** A name in letters that are read from above as well, one below the other in a box that is twice as high as wide. */
export function stacked({ lines, box }: PlacedNode): Pick<PlacedNode, 'lines' | 'size'> | undefined {
  const letters = lines.length === 1 ? [...(lines[0] ?? '')] : [];
  if (letters.length === 0 || !letters.every(wordsTouch) || box.h < 2 * box.w) return undefined;
  const size = [TYPE.title, TYPE.words].find((px) => px * 1.6 <= box.w && letters.length * faceLine(px) + 40 <= box.h);
  return size && { lines: letters, size };
}
