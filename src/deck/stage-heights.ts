import { extentOf } from '#drawing/diagrams/model.ts';
import { TYPE } from '#drawing/diagrams/type.ts';
import { wideLayout } from '#drawing/figures/scene.ts';
import { smallest } from '#drawing/figures/type.ts';
import { numberIn } from '#words/index.ts';
import { type BlockNode, type BodyNode, blocksNamed, childrenOf } from './body.ts';
import type { WordSetting } from './deck.ts';
import { heightOf, heightOfAll, proseLook, type Setter, tableHeight, textHeight } from './prose-height.ts';
import type { DeckSource } from './read-deck.ts';
import { type Chart, hasLongLabels, hasManyBars } from './schema/charts.ts';
import type { SlideSettings } from './schema/deck.ts';

/** What blocks are set in. */
export interface StageRoom extends Setter {
  source: DeckSource;
  /** Of the headline above. */
  lines: 1 | 2;
  layout: SlideSettings['layout'];
}

/** px of the stage between its blocks, and between two columns. */
export const gaps = { blocks: 20, columns: 40 } as const;
/** px that a slide has across. */
const width = wideLayout(1).room.w;
/** px that the words of a face have across. */
export const widthOfFace = ({ layout }: Pick<StageRoom, 'layout'>): number =>
  layout === 'beside' ? (width - gaps.columns) / 2 : width;

/** px that a block asks for which takes what the words leave: all that it wants, or the least with which it is of use. */
export function askedBy(piece: BodyNode, ask: 'wants' | 'needs', { source, lines, layout }: StageRoom): number {
  if (piece.type !== 'block') return 0;
  if (piece.name === 'Model') return 440;
  // Beside the words it takes none of their height.
  if (piece.name === 'Picture' && layout === 'beside') return 0;
  if (piece.name === 'Picture') return ask === 'wants' ? 200 : 140;
  const file = piece.name === 'Diagram' && source.diagrams.find(({ id }) => id === piece.props.id);
  if (!file) return 0;
  const { w, h } = extentOf(lines === 1 ? (file.wide.high ?? file.wide.scene) : file.wide.scene);
  const alone = Math.min(1, width / w, wideLayout(lines).room.h / h);
  return h * Math.min(alone, (ask === 'wants' ? smallest.wide : 14) / TYPE.size);
}

/** How high a block is whose words say so. */
export function heightOfBlock(piece: BodyNode, rung: WordSetting, given: StageRoom): [[BodyNode, number]] | undefined {
  const high = piece.type === 'block' ? heightIn(piece, rung, given) : undefined;
  return high === undefined ? undefined : [[piece, high]];
}

function heightIn(block: BlockNode, rung: WordSetting, given: StageRoom): number | undefined {
  const size = Math.min(28, rung.size);
  switch (block.name) {
    case 'Face':
      return faceHeight(block, rung, given);
    case 'Outside': {
      const blocks = block.children.map(
        (piece) => (piece.type === 'block' ? heightIn(piece, rung, given) : undefined) ?? 0,
      );
      const own = blocks.filter((each) => each > 0).map((each) => each + proseLook.gap * size);
      const words = heightOfAll(block.children, width - 4 - size, size, given);
      return own.reduce((sum, each) => sum + each, 28 + proseLook.gap * size + words);
    }
    case 'Sides': {
      const room = (width - gaps.columns) / 2;
      const look = { bold: true, size, leading: proseLook.leading, room };
      const heights = blocksNamed(block.children, 'Side').map(
        ({ props, children }) =>
          6 + size / 2 + textHeight(props.title, look, given) + sideHeight(children, room, size, given),
      );
      return Math.max(0, ...heights);
    }
    case 'Table': {
      const { size: letters, leading } = proseLook.table;
      const caption = textHeight(block.props.caption, { bold: true, size: letters, leading, room: width }, given);
      const rows = block.children.flatMap(childrenOf);
      return (block.props.caption ? caption + letters / 2 : 0) + tableHeight(rows, width, rung.size, given);
    }
    case 'Chart': {
      const charts = given.source.things.find(({ kind }) => kind.one === 'chart');
      const chart = charts?.files.find(({ id }) => id === block.props.id);
      return chart && chartHeight(chart.data as Chart, given);
    }
    default:
      return undefined;
  }
}

/** Items of a side stand apart by half a line, behind a large number. */
const sideHeight = (children: readonly BodyNode[], room: number, size: number, given: StageRoom): number =>
  children.reduce(
    (sum, piece) =>
      sum +
      (piece.type === 'list'
        ? piece.children.reduce(
            (all, { line, ...item }) =>
              all + size / 2 + heightOfAll(childrenOf({ line, ...item }), room - 2 * size, size, given),
            0,
          )
        : heightOf(piece, room, size, given)),
    0,
  );

/** The words of a face: between hairlines, below one another, or in two columns that are as even as can be. */
function faceHeight(
  { children }: BlockNode,
  { size, columns, ruled }: WordSetting,
  given: StageRoom,
): number | undefined {
  const words = children.filter(({ type }) => type !== 'block');
  if (words.length === 0) return undefined;
  const isAlone = words.length === children.length;
  if (ruled) {
    const lines = words.flatMap((piece) => (piece.type === 'list' ? piece.children : piece));
    return lines.reduce((sum, line) => sum + heightOf(line, width, size, given) + 41, 9);
  }
  if (columns === 1 || !isAlone) return heightOfAll(words, widthOfFace(given), size, given);
  const room = (width - gaps.columns) / 2;
  const gap = proseLook.gap * size;
  const boxes = words.flatMap((piece) =>
    (piece.type === 'list' ? piece.children : [piece]).map((part) => heightOf(part, room, size, given) + gap),
  );
  const above = (end: number) => boxes.slice(0, end).reduce((sum, each) => sum + each, 0);
  return Math.min(...boxes.map((_, end) => Math.max(above(end), above(boxes.length) - above(end))));
}

/** A chart’s title, its bars with their labels beside them and what is said of each below, and its note. */
function chartHeight(chart: Chart, given: StageRoom): number {
  const { title, note, unit, bars } = chart;
  const language = given.source.settings.data.language;
  const size = hasLongLabels(chart) || bars.length > 2 ? 24 : 28;
  const gap = size;
  const numbers = bars.map(({ value }) =>
    given.measure(`${numberIn(language, value)} ${unit}`, 'public-sans-600', size),
  );
  const label = 9 * size;
  const line = width - label - 2 * gap - Math.max(4 * size, ...numbers);
  const text = (words: string, room: number, letters: number, leading: number, bold = false) =>
    textHeight(words, { bold, size: letters, leading, room }, given);
  const isMany = hasManyBars(chart);
  const heights = bars.map(({ label: name, group, detail, claims }) => {
    const beside = text(name, label, size, 1.2, true) + (group ? text(group, label, 24, 1.35) : 0);
    const marks = claims.map(() => ' 00m00').join('');
    if (isMany) return beside;
    const own = Math.max((line * 56) / 1000, size * 1.4) + text((detail ?? '') + marks, width - label - gap, 24, 1.35);
    return Math.max(beside, own);
  });
  const between = isMany ? 4 : 16;
  const all = heights.reduce((sum, each) => sum + each + between, -between);
  return text(title, width, 24, 1.4, true) + 18 + all + (note ? 24 + text(note, width, 24, 1.35) : 0);
}
