import { piecesOf } from '#core/text/words.ts';
import type { Face } from '#drawing/fonts.ts';
import { slideSize } from '#drawing/geometry.ts';
import type { Measure } from '#drawing/measure.ts';
import { blockWords } from '#words/index.ts';
import { blockNamed } from './blocks.ts';
import { type BodyNode, childrenOf, walk } from './body.ts';
import { formulaInLine } from './formula.ts';
import type { Reading } from './sentences.ts';

/** What is needed to say how high words stand. */
export interface Setter {
  measure: Measure;
  reading: Reading;
}

/** How prose is set on the stage, in ems of its size, as `slide.css` has it; code and tables in px. */
export const proseLook = {
  leading: 1.3,
  /** Between two pieces, and between two items of a list. */
  gap: 0.5,
  itemGap: 0.25,
  /** Of a list, and of what is quoted at length. */
  indent: 1.25,
  quote: 1,
  code: { size: 24, leading: 1.4, letter: 0.62, beside: 34, around: 26 },
  table: { size: 24, leading: 1.3, beside: 24, line: 1 },
} as const;

/** The words of one look. */
interface Run {
  text: string;
  face: Face | 'mono';
  /** Of the size of the words around. */
  share: number;
  /** px that it has beside its letters. */
  beside?: number;
}

const faceOf = (bold: boolean, italic: boolean): Face =>
  bold ? 'public-sans-600' : italic ? 'public-sans-400-italic' : 'public-sans-400';

function runsIn(pieces: readonly BodyNode[], setter: Setter, bold = false, italic = false): Run[] {
  return pieces.flatMap((piece): Run[] => {
    const run = (text: string, face: Run['face'] = faceOf(bold, italic), share = 1): Run => ({ text, face, share });
    if (piece.type === 'inlineCode') return [run(piece.value, 'mono')];
    // Italics of a machine's face for formulas, with room for what stands small beside them.
    if (piece.type === 'math') return [{ ...run(formulaInLine(piece.value), faceOf(bold, false), 1.1), beside: 12 }];
    if (piece.type === 'break') return [run('\n')];
    if ('value' in piece) return [run(piece.value)];
    const inside = runsIn(
      piece.children,
      setter,
      bold || piece.type === 'strong',
      italic || piece.type === 'emphasis' || (piece.type === 'block' && piece.name === 'Inference'),
    );
    if (piece.type !== 'block') return inside;
    const read = blockNamed(piece.name).inSentence;
    // The label of a paragraph, as `13b`, in its own small box.
    if (read && 'mark' in read) return [{ ...run('00m', 'public-sans-600', 0.6), beside: 24 }];
    if (read && 'reads' in read) return [run(setter.reading(piece) ?? read.reads)];
    return piece.name === 'Inference'
      ? [...inside, run(` ${blockWords.inference}`, faceOf(false, true), 0.88)]
      : inside;
  });
}

/** Letters that are as wide as two of others in a face for code. */
const isWide = (letter: string): boolean => letter >= '\u2e80';

/** px of code in a machine's own face, whose letters have one width. */
const codeWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (isWide(letter) ? 1.3 : proseLook.code.letter) * size, 0);

const widthOf = ({ text, face, share, beside = 0 }: Run, size: number, { measure }: Setter): number =>
  beside + (face === 'mono' ? codeWidth(text, size) : measure(text, face, share * size));

/** Where a browser breaks a line besides: within what a number counts, after a hyphen, between characters. */
const breaks =
  /(?<=[^\S\u00A0])(?=\S)|(?<=\p{L}-)(?=\p{L})|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/u;
const partsOf = (text: string): string[] => piecesOf(text).flatMap((piece) => piece.split(breaks));

/** Words between which a line may break, each with the runs that it is made of, and how wide it is with and without the space behind it. */
function wordsIn(runs: readonly Run[], size: number, setter: Setter): { width: number; space: number }[] {
  const words: { width: number; space: number }[] = [];
  let joins = false;
  for (const run of runs)
    for (const [index, piece] of partsOf(run.text).entries()) {
      const seen = piece.trimEnd();
      const width = widthOf({ ...run, text: seen }, size, setter);
      const space = piece === seen ? 0 : widthOf({ ...run, text: ' ', beside: 0 }, size, setter);
      const last = words.at(-1);
      if (last && joins && index === 0 && !/^\s/.test(piece)) Object.assign(last, { width: last.width + width, space });
      else words.push({ width, space });
      joins = piece === seen;
    }
  return words;
}

/** Runs between breaks that their author made. */
function linesApart(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)?.push(run);
  return lines;
}

/** The lines that words take in so many px, broken as a browser breaks them; a word that is wider breaks within. */
function linesOf(runs: readonly Run[], room: number, size: number, setter: Setter): number {
  let [lines, x] = [1, 0];
  for (const [index, line] of linesApart(runs).entries()) {
    if (index > 0) [lines, x] = [lines + 1, 0];
    for (const { width, space } of wordsIn(line, size, setter)) {
      if (x > 0 && x + width > room) [lines, x] = [lines + 1, 0];
      const over = Math.max(0, Math.ceil(width / room) - 1);
      lines += over;
      x += width - over * room + space;
    }
  }
  return lines;
}

/** How high some words stand that are no piece of a slide: a title, a caption. */
export function textHeight(
  text: string,
  { bold = false, size, leading, room }: { bold?: boolean; size: number; leading: number; room: number },
  setter: Setter,
): number {
  return linesOf([{ text, face: faceOf(bold, false), share: 1 }], room, size, setter) * leading * size;
}

const isInline = ({ type }: BodyNode): boolean =>
  ['text', 'inlineCode', 'math', 'emphasis', 'strong', 'delete', 'break', 'link'].includes(type);

/** A piece of prose, and how high it stands in so many px; pieces that are drawn stand beside the words and have no height here. */
export function heightOf(piece: BodyNode, room: number, size: number, setter: Setter): number {
  const { code, leading, indent } = proseLook;
  if (piece.type === 'code') {
    const lines = piece.value.trimEnd().split('\n');
    const runs = lines.map((text): Run[] => [{ text, face: 'mono', share: 1 }]);
    const wrapped = runs.reduce((sum, run) => sum + linesOf(run, room - code.beside, code.size, setter), 0);
    return wrapped * code.leading * code.size + code.around;
  }
  if (piece.type === 'math')
    return (1.6 + 1.5 * (piece.value.match(/\\\\|\\frac|\\sum|\\int|\\prod/g)?.length ?? 0)) * size;
  if (piece.type === 'blockquote') return heightOfAll(piece.children, room - 4 - proseLook.quote * size, size, setter);
  if (piece.type === 'table') return tableHeight(piece.children, room, size, setter);
  if (piece.type === 'list') return listHeights(piece, room, size, setter).reduce((sum, each) => sum + each, 0);
  if (piece.type === 'listItem') {
    const inside = childrenOf(piece);
    if (inside.every((child) => isInline(child) || child.type === 'block'))
      return linesOf(runsIn(inside, setter), room - indent * size, size, setter) * leading * size;
    return heightOfAll(inside, room - indent * size, size, setter, proseLook.itemGap);
  }
  if (piece.type === 'block' && !blockNamed(piece.name).allowedIn.includes('text')) return 0;
  const runs = runsIn([piece], setter, piece.type === 'heading');
  // What a fraction has above and below its line.
  const tall = walk([piece]).filter(
    (part) => part.type === 'math' && /[_^]|\\(frac|sum|int|prod|sqrt)/.test(part.value),
  );
  return (linesOf(runs, room, size, setter) * leading + 0.7 * tall.length) * size;
}

/** The items of a list, each with the gap above it but the first. */
export const listHeights = (list: BodyNode, room: number, size: number, setter: Setter): number[] =>
  childrenOf(list).map(
    (item, index) => heightOf(item, room, size, setter) + (index > 0 ? proseLook.itemGap * size : 0),
  );

/** Pieces below one another. */
export function heightOfAll(
  pieces: readonly BodyNode[],
  room: number,
  size: number,
  setter: Setter,
  gap: number = proseLook.gap,
): number {
  const heights = pieces.map((piece) => heightOf(piece, room, size, setter)).filter((each) => each > 0);
  return heights.reduce((sum, each) => sum + each, 0) + gap * size * Math.max(0, heights.length - 1);
}

/** px above and below the words of a row: less beside words that are set smaller. */
export const tablePadding = (size: number): number => Math.min(12, size - 20);

/** A table between words of a size, its columns as wide as a browser makes them: by what they need, and by what they would take. */
export function tableHeight(rows: readonly BodyNode[], room: number, around: number, setter: Setter): number {
  const { size, leading, beside, line } = proseLook.table;
  const cells = rows.map((row, at) =>
    childrenOf(row).map((cell, column) => runsIn(childrenOf(cell), setter, at === 0 || column === 0)),
  );
  const columns = (cells[0] ?? []).map((_, column) => {
    const words = cells.map((row) => wordsIn(row[column] ?? [], size, setter));
    const widest = (widths: number[]) => Math.max(1, ...widths) + beside;
    return {
      least: widest(words.flatMap((cell) => cell.map(({ width }) => width))),
      most: widest(words.map((cell) => cell.reduce((sum, { width, space }) => sum + width + space, 0))),
    };
  });
  const sum = (key: 'least' | 'most') => columns.reduce((all, column) => all + column[key], 0);
  const [least, most] = [sum('least'), sum('most')];
  // Words of a table are not broken: where they are wider than the stage, the whole has no room on it.
  const tooWide = least > room ? slideSize.height : 0;
  const widths = columns.map((column) => {
    if (most <= room) return column.most + ((room - most) * column.most) / most;
    if (least >= room) return (room * column.least) / least;
    return column.least + ((room - least) * (column.most - column.least)) / (most - least);
  });
  return cells.reduce((all, row) => {
    // What a browser rounds in the widths of its columns may break a line that just has room.
    const lines = row.map((runs, column) => linesOf(runs, (widths[column] ?? room) - beside - 2, size, setter));
    return all + Math.max(1, ...lines) * leading * size + 2 * tablePadding(around) + line;
  }, tooWide);
}
