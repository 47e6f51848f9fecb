import { classesInComments, sortClasses } from '../classes.ts';
import { formOf } from '../grammar.ts';
import { DrawingError } from '../mistake.ts';
import { type Box, type Node, type PlacedNode, ROOM, type Shape, TYPE } from '../model.ts';
import type { RawBlock } from '../read/stores.ts';
import { linesOf } from '../words.ts';

/** Mermaid reads the grid; its rows and columns are laid out here, because its own cells are all as wide as the widest. */

const PAD = { y: 13, frame: 14 } as const;
const GUTTER = { least: 30, most: 84, tall: 58, inFrame: 14 } as const;

interface Cell {
  readonly block: RawBlock;
  readonly column: number;
  readonly span: number;
}
type Row = readonly Cell[];

/** A block of blocks without a name only keeps its own rows together; one with a name is a frame. */
const headOf = (block: RawBlock) => {
  const lines = linesOf(block.label ?? '').length;
  return lines ? { pad: PAD.frame, h: lines * TYPE.line + 8 } : { pad: 0, h: 0 };
};
const isSpace = (block: RawBlock) => block.type === 'space';
const isGutter = (row: Row) => row.every((cell) => isSpace(cell.block));

function rowsOf(blocks: readonly RawBlock[], columns: number): Row[] {
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

const columnsOf = (block: RawBlock) =>
  block.columns && block.columns > 0 ? block.columns : (block.children?.length ?? 1);

function heightOf(block: RawBlock): number {
  if (isSpace(block)) return 0;
  const text = linesOf(block.label ?? '').length * TYPE.line;
  if (!block.children?.length) return text + 2 * PAD.y;
  const rows = rowsOf(block.children, columnsOf(block));
  const inside = rows.reduce((sum, row) => sum + rowHeight(row, GUTTER.inFrame), 0);
  const head = headOf(block);
  return head.h + inside + 2 * head.pad;
}

const rowHeight = (row: Row, gutter: number) =>
  isGutter(row) ? gutter : Math.max(...row.map((cell) => heightOf(cell.block)));

export function layGrid(blocks: readonly RawBlock[], columns: number, source: string, shape: Shape): PlacedNode[] {
  const placed: PlacedNode[] = [];
  const comments = classesInComments(source);

  const toNode = (block: RawBlock, parent: string | undefined): Node & Pick<PlacedNode, 'form'> => {
    // an arrow to a box that is not there makes mermaid invent one
    if (block.type === 'na')
      throw new DrawingError(
        {
          wrong: `The box "${block.id}" has no words.`,
          known: 'An arrow to a box that is not there makes a new one.',
          mend: `Correct its name, or give it words: ${block.id}["…"].`,
        },
        block.id,
      );
    const sorted = sortClasses(block.id, [...(block.classes ?? []), ...(comments.get(block.id) ?? [])]);
    return {
      id: block.id,
      lines: linesOf(block.label ?? ''),
      ...sorted,
      form: formOf(block.id, block.type, sorted.kind),
      parent,
      date: undefined,
    };
  };

  const lay = (rows: readonly Row[], count: number, into: Box, gutter: number, parent?: string) => {
    let y = into.y;
    for (const row of rows) {
      const h = rowHeight(row, gutter);
      for (const { block, column, span } of row) {
        if (isSpace(block)) continue;
        const unit = into.w / count;
        const place = { x: into.x + column * unit, w: span * unit };
        if (!block.children?.length) {
          // boxes of a row are equally high, but one beside a frame stays itself, half-way down
          const own = row.some((cell) => cell.block.children?.length) ? heightOf(block) : h;
          placed.push({
            ...toNode(block, parent),
            box: { ...place, y: y + (h - own) / 2, h: own },
            look: 'box',
            bare: parent ? true : undefined,
          });
          continue;
        }
        const head = headOf(block);
        const named = head.h > 0;
        if (named) placed.push({ ...toNode(block, parent), box: { ...place, y, h }, look: 'frame' });
        const inner = { x: place.x + head.pad, y: y + head.pad + head.h, w: place.w - 2 * head.pad, h: 0 };
        const rowsInside = rowsOf(block.children, columnsOf(block));
        lay(rowsInside, columnsOf(block), inner, GUTTER.inFrame, named ? block.id : parent);
      }
      y += h;
    }
  };

  const rows = rowsOf(blocks, columns);
  const gutters = rows.filter(isGutter).length;
  const full = rows.reduce((sum, row) => sum + rowHeight(row, 0), 0);
  const share = Math.floor((ROOM.wide.h - full) / Math.max(gutters, 1));
  const gutter = shape === 'tall' ? GUTTER.tall : Math.min(GUTTER.most, Math.max(GUTTER.least, share));
  lay(rows, columns, { x: 0, y: 0, w: ROOM[shape].w, h: 0 }, gutter);
  return placed;
}
