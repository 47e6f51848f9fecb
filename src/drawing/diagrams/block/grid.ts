import type { Rect } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import { classesInComments, sortClasses } from '../classes.ts';
import { formOf } from '../grammar.ts';
import { type Node, type PlacedNode, ROOM, type Shape } from '../model.ts';
import { DrawingError } from '../problem.ts';
import type { RawBlock } from '../read/stores.ts';
import { heightOf, linesOf, TYPE, wordsOf } from '../type.ts';
import {
  columnsOf,
  firstOf,
  holdsOthers,
  isFrame,
  isGate,
  isSpace,
  isStretched,
  type Row,
  rowsOf,
  stacked,
  stretchedSize,
  turnedSize,
} from './cells.ts';
import {
  besideGates,
  type Edges,
  edgesOf,
  gapsIn,
  heightsOf,
  notchesIn,
  reachOf,
  type Setting,
  widestGate,
} from './heights.ts';

/** Mermaid reads the grid; its rows and columns are laid out here, because its own cells are all as wide as the widest. */

interface Ground extends Omit<Setting, 'down' | 'headDown'> {
  readonly measure: Measure;
  readonly shape: Shape;
  /** px that the drawing may be high. */
  readonly height: number;
}

/** Places blocks row by row in so many columns, as `columns` in the source says. Throws a `DrawingError` where a row cannot hold them. */
export function layGrid(
  blocks: readonly RawBlock[],
  columns: number,
  source: string,
  { shape, height, measure, ...ground }: Ground,
): PlacedNode[] {
  const setting: Setting = { ...ground, down: shape === 'tall', headDown: widestGate(blocks, measure) };
  const placed: PlacedNode[] = [];
  const toNode = nodeReader(source);
  const gates = new Set<string>();

  const lay = (rows: readonly Row[], count: number, into: Rect, block?: RawBlock, parent?: string) => {
    const heights = heightsOf(rows, into.h, gapsIn(block, setting), setting);
    let y = into.y;
    for (const [index, row] of rows.entries()) {
      const h = heights[index] as number;
      for (const cell of row) {
        const unit = into.w / count;
        const place = { x: into.x + cell.column * unit, y, w: cell.span * unit, h };
        if (holdsOthers(cell.block)) layHolder(cell.block, row, place, parent);
        else if (!isSpace(cell.block)) placed.push(boxIn(cell, row, place, parent));
      }
      y += h;
    }
  };

  const layHolder = (block: RawBlock, row: Row, place: Rect, parent: string | undefined) => {
    const edges = edgesOf(block, row, setting);
    const framed = isFrame(block);
    const notches = isGate(block) ? notchesIn(edges, setting.down) : undefined;
    if (notches) gates.add(block.id);
    if (framed) placed.push({ ...toNode(block, parent), box: place, look: 'frame', notches });
    const inner = within(place, edges);
    lay(rowsOf(block.children ?? [], columnsOf(block)), columnsOf(block), inner, block, framed ? block.id : parent);
  };

  /** Boxes of a row are equally high, but one beside a frame stays itself, half-way down, or level with what runs through a gate. */
  const standing = (cell: Row[number], row: Row, place: Rect): Rect => {
    const level = within(place, { ...besideGates(row, setting), left: 0, right: 0 });
    if (level.h < place.h || isStretched(cell, row) || !row.some(({ block }) => holdsOthers(block))) return level;
    const h = reachOf(cell.block, row, setting).least;
    return { ...place, y: place.y + (place.h - h) / 2, h };
  };

  const boxIn = (cell: Row[number], row: Row, place: Rect, parent: string | undefined): PlacedNode => {
    const node = toNode(cell.block, parent);
    const size = setting.sizes(node.kind);
    const box = {
      ...node,
      box: standing(cell, row, place),
      look: 'box' as const,
      bare: parent && !gates.has(parent) ? (true as const) : undefined,
      size: size === TYPE.size ? undefined : size,
      first: firstOf(node.kind, node.picture),
    };
    if (node.kind === 'doubt') return { ...box, box: closeTo(box, measure) };
    if (!isStretched(cell, row)) return box;
    const letters = stacked(box);
    if (letters) return { ...box, ...letters, stretched: true };
    const along = turnedSize(box, measure);
    if (!along) return { ...box, stretched: true, size: stretchedSize(box, measure) };
    return { ...box, stretched: true, size: along, turned: place.x + place.w / 2 < ROOM[shape].w / 2 ? 'up' : 'down' };
  };

  lay(rowsOf(blocks, columns), columns, { x: 0, y: 0, w: ROOM[shape].w, h: height });
  return placed;
}

/** A doubt is as large as its words: what it stands in the way of comes up to them. */
function closeTo({ box, ...node }: PlacedNode, measure: Measure): Rect {
  const w = Math.min(box.w, wordsOf(node, measure) + 24);
  const h = Math.min(box.h, heightOf(node.lines.length, node.size, node.first) + 16);
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}

const within = ({ x, y, w, h }: Rect, { top, right, bottom, left }: Edges): Rect => ({
  x: x + left,
  y: y + top,
  w: w - left - right,
  h: h - top - bottom,
});

/** Reads a block's words and classes. */
function nodeReader(source: string) {
  const comments = classesInComments(source);
  return (block: RawBlock, parent: string | undefined): Node & Pick<PlacedNode, 'form'> => {
    // an arrow to a box that is not there makes mermaid invent one
    if (block.type === 'na')
      throw new DrawingError(
        {
          message: `The box "${block.id}" has no words.`,
          context: 'An arrow to a box that is not there makes a new one.',
          fix: `Correct its name, or give it words: ${block.id}["…"].`,
        },
        block.id,
      );
    const sorted = sortClasses(block.id, [...(block.classes ?? []), ...(comments.get(block.id) ?? [])]);
    return {
      id: block.id,
      lines: linesOf(block.label ?? ''),
      ...sorted,
      form: formOf(block.type),
      parent,
      date: undefined,
    };
  };
}
