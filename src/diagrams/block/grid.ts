import type { Measure } from '../../drawing/measure.ts';
import { classesInComments, sortClasses } from '../classes.ts';
import { formOf } from '../grammar.ts';
import { DrawingError } from '../mistake.ts';
import { type Box, type Node, type PlacedNode, ROOM, type Shape } from '../model.ts';
import type { RawBlock } from '../read/stores.ts';
import { TYPE } from '../type.ts';
import { linesOf } from '../words.ts';
import { columnsOf, holdsOthers, isFrame, isSpace, isStretched, type Row, rowsOf } from './cells.ts';
import { gapsIn, headOf, heightsOf, reachOf, type Setting } from './heights.ts';
import { turnedSize } from './sizes.ts';

/** Mermaid reads the grid; its rows and columns are laid out here, because its own cells are all as wide as the widest. */

export interface Ground extends Setting {
  readonly shape: Shape;
  /** px that the drawing may be high. */
  readonly height: number;
  readonly measure: Measure;
}

export function layGrid(
  blocks: readonly RawBlock[],
  columns: number,
  source: string,
  { shape, height, measure, ...setting }: Ground,
): PlacedNode[] {
  const placed: PlacedNode[] = [];
  const toNode = nodeReader(source);

  const lay = (rows: readonly Row[], count: number, into: Box, block?: RawBlock, parent?: string) => {
    const heights = heightsOf(rows, into.h, gapsIn(block, setting), setting);
    let y = into.y;
    for (const [index, row] of rows.entries()) {
      const h = heights[index] as number;
      for (const cell of row) {
        const unit = into.w / count;
        const place = { x: into.x + cell.column * unit, y, w: cell.span * unit, h };
        if (holdsOthers(cell.block)) layHolder(cell.block, place, parent);
        else if (!isSpace(cell.block)) placed.push(boxIn(cell, row, place, parent));
      }
      y += h;
    }
  };

  const layHolder = (block: RawBlock, place: Box, parent: string | undefined) => {
    const { pad, h } = headOf(block);
    const framed = isFrame(block);
    if (framed) placed.push({ ...toNode(block, parent), box: place, look: 'frame' });
    const inner = { x: place.x + pad, y: place.y + pad + h, w: place.w - 2 * pad, h: place.h - 2 * pad - h };
    lay(rowsOf(block.children ?? [], columnsOf(block)), columnsOf(block), inner, block, framed ? block.id : parent);
  };

  const boxIn = (cell: Row[number], row: Row, place: Box, parent: string | undefined): PlacedNode => {
    const node = toNode(cell.block, parent);
    const beside = row.some((other) => holdsOthers(other.block));
    // boxes of a row are equally high, but one beside a frame stays itself, half-way down
    const own = beside && !isStretched(cell, row) ? reachOf(cell.block, setting).least : place.h;
    const size = setting.sizes(node.kind);
    const box = {
      ...node,
      box: { ...place, y: place.y + (place.h - own) / 2, h: own },
      look: 'box' as const,
      bare: parent ? (true as const) : undefined,
      size: size === TYPE.size ? undefined : size,
    };
    const along = isStretched(cell, row) ? turnedSize(box, measure) : undefined;
    if (!along) return box;
    return { ...box, size: along, turned: place.x + place.w / 2 < ROOM[shape].w / 2 ? 'up' : 'down' };
  };

  lay(rowsOf(blocks, columns), columns, { x: 0, y: 0, w: ROOM[shape].w, h: height });
  return placed;
}

/** Reads a block's words and classes. */
function nodeReader(source: string) {
  const comments = classesInComments(source);
  return (block: RawBlock, parent: string | undefined): Node & Pick<PlacedNode, 'form'> => {
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
}
