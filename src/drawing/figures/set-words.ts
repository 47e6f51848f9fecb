import { piecesOf } from '#core/text/words.ts';
import { evenLines } from '../even-lines.ts';
import type { Measure } from '../measure.ts';
import type { Line, Run } from './scene.ts';
import { type Lettering, roles, sizeOf } from './type.ts';

/** Words that stay on one line. */
interface Chunk {
  runs: Run[];
  /** A space stands before it. */
  isApart: boolean;
}

/** px that runs take beside each other. */
export const widthOf = (runs: readonly Run[], lettering: Lettering, measure: Measure): number =>
  runs.reduce((sum, run) => {
    const { face, spacing } = roles[run.role];
    const size = sizeOf(run.role, lettering);
    return sum + measure(run.text, face, size, spacing * size);
  }, 0);

/** Breaks where words may part; two runs without a space between them stay together. */
function chunksOf(runs: readonly Run[], names: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  let isApart = true;
  for (const run of runs) {
    if (run.text.trim() === '' && run.text !== '') isApart = true;
    for (const [index, piece] of piecesOf(run.text, names).entries()) {
      const text = piece.trim();
      if (/^\s/.test(piece)) isApart = true;
      const last = chunks.at(-1);
      if (index === 0 && !isApart && last) last.runs.push({ ...run, text });
      else chunks.push({ runs: [{ ...run, text }], isApart });
      isApart = /\s$/.test(piece);
    }
  }
  return chunks;
}

const sameLook = (a: Run | undefined, b: Run) =>
  a !== undefined && a.role === b.role && a.tone === b.tone && a.side === b.side && a.marked === b.marked;

/** Chinese marks hold the space behind them. */
const fullWidthMark = /[\u3000-\u303F\uFF00-\uFFEF]$/;

/** Words as they are painted: a space belongs to the run before it. */
function joined(chunks: readonly Chunk[]): Run[] {
  const runs: Run[] = [];
  for (const [index, chunk] of chunks.entries()) {
    for (const [at, run] of chunk.runs.entries()) {
      const before = runs.at(-1);
      if (before && at === 0 && index > 0 && chunk.isApart && !fullWidthMark.test(before.text)) before.text += ' ';
      if (before && sameLook(before, run)) before.text += run.text;
      else runs.push({ ...run });
    }
  }
  return runs;
}

/** No line begins or ends with fewer letters of a broken word. */
const MIN_LETTERS = 3;

/** A word that is wider than its line, in pieces that fill one each. */
function broken(chunk: Chunk, room: number, width: (line: Run[]) => number): Chunk[] {
  const [run, ...others] = chunk.runs;
  if (!run || others.length > 0 || width(chunk.runs) <= room) return [chunk];
  const letters = [...run.text];
  const begin = (count: number): Run[] => [{ ...run, text: `${letters.slice(0, count).join('')}-` }];
  let count = letters.length - MIN_LETTERS;
  while (count > MIN_LETTERS && width(begin(count)) > room) count--;
  if (count < MIN_LETTERS) return [chunk];
  const rest: Chunk = { runs: [{ ...run, text: letters.slice(count).join('') }], isApart: false };
  return [{ ...chunk, runs: begin(count) }, ...broken(rest, room, width)];
}

/** A line without its place: its runs and its width in px, without what follows it. */
type SetLine = Pick<Line, 'runs' | 'width'>;

/**
 * Breaks words into lines no wider than `room`, as even as they can be. `behind` px stay free after the last word for
 * its source marks, so that a mark never stands on a line by itself; `names` stay whole where words touch.
 */
export function setWords(
  runs: readonly Run[],
  room: number,
  behind: number,
  lettering: Lettering,
  measure: Measure,
  names: readonly string[] = [],
): SetLine[] {
  const width = (line: Run[]) => widthOf(line, lettering, measure);
  const whole = chunksOf(runs, names);
  const chunks = lettering.smaller?.breaks ? whole.flatMap((chunk) => broken(chunk, room, width)) : whole;
  const lines = evenLines(chunks, room, (line, isLast) => width(joined(line)) + (isLast ? behind : 0));
  return lines.map((line) => {
    const own = joined(line);
    return { runs: own, width: width(own) };
  });
}
