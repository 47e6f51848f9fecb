import { mostMultiples } from '#drawing/charts/lines.ts';
import { mostSeries } from '#drawing/charts/looks.ts';
import { type Form, measureOf } from '#drawing/charts/schema.ts';
import type { Finding, Problem } from './problem.ts';
import { decimal, type Row, rowsIn } from './read-table.ts';
import type { DeckFile } from './read-yaml.ts';

/** A table of numbers: its first column names the rows, each other is a series. */
export interface SeriesTable {
  names: string[];
  rows: string[];
  columns: (number | null)[][];
}

/** So many rows and series can be read on the stage. */
const most = {
  rows: { lines: 400, multiples: 400, columns: 24, stacked: 24, dots: 60 },
  series: { lines: mostSeries, multiples: mostMultiples, columns: 4, stacked: mostSeries, dots: 2 },
} as const satisfies Record<string, Record<Form, number>>;

/** So many letters of a series stand at its line and in the name of its step. */
const mostLetters = 42;

type Say = (line: number, finding: Finding) => void;

/** Reads the series of a chart from a CSV file. Adds every mistake to `problems`, with its line. */
export function readSeries({ path: file, text }: DeckFile, form: Form, problems: Problem[]): SeriesTable | undefined {
  const before = problems.length;
  const say: Say = (line, finding) => problems.push({ file, line, ...finding });
  const [head, ...rows] = rowsIn(text);
  const names = head?.cells.slice(1) ?? [];
  checkHead(names, form, head?.line ?? 1, say);
  if (problems.length > before) return undefined;
  const read = rows.flatMap((row) => readRow(row, names, form, say) ?? []);
  checkRows(read, form, say);
  if (problems.length > before) return undefined;
  const sorted = inOrder(read, form);
  return {
    names,
    rows: sorted.map(({ name }) => name),
    columns: names.map((_, index) => sorted.map(({ numbers }) => numbers[index] ?? null)),
  };
}

function checkHead(names: readonly string[], form: Form, line: number, say: Say): void {
  const known = 'The first line names the columns: what the rows are, then each series.';
  if (names.length === 0) say(line, { message: 'This table has one column.', context: known, fix: 'Add a series.' });
  if (names.includes('')) say(line, { message: 'A column has no name.', context: known, fix: 'Name it.' });
  for (const [at, name] of names.entries())
    if (name !== '' && names.indexOf(name) < at)
      say(line, { message: `Two columns are called "${name}".`, fix: 'Rename one.' });
  for (const name of names.filter(({ length }) => length > mostLetters))
    say(line, {
      message: `The name of a column has ${name.length} letters: "${name}".`,
      context: `A series has at most ${mostLetters}.`,
      fix: 'Say it in fewer.',
    });
  if (form === 'dots' && names.length > 0 && names.length !== 2)
    say(line, {
      message: `A chart of dots has two columns of numbers; this table has ${names.length}.`,
      context: 'The first places its dots across, the second up.',
      fix: 'Add the other, or take some out.',
    });
  else if (names.length > most.series[form])
    say(line, {
      message: `This table has ${names.length} series.`,
      context: `With kind: ${form} a chart has at most ${most.series[form]}.`,
      fix:
        form === 'multiples' || names.length > most.series.multiples
          ? 'Take some out, or make two charts.'
          : 'Take some out, or write kind: multiples.',
    });
}

interface ReadRow {
  line: number;
  name: string;
  numbers: (number | null)[];
}

function readRow({ line, cells }: Row, names: readonly string[], form: Form, say: Say): ReadRow | undefined {
  const [name = '', ...rest] = cells;
  const wrong = (message: string, fix: string, context?: string) =>
    say(line, { message, fix, ...(context && { context }) });
  if (cells.length !== names.length + 1) {
    wrong(
      `This row has ${cells.length} cells.`,
      'Put quotation marks round a cell with commas or semicolons in it.',
      `There are ${names.length + 1} columns.`,
    );
    return undefined;
  }
  if (name === '') wrong('This row has no name.', 'Write it into the first cell.');
  const numbers = rest.map((cell) => {
    if (cell === '') return null;
    if (!decimal.test(cell))
      wrong(
        `"${cell}" is no number.`,
        'Write it as 1234.5, or leave the cell empty where nothing is known.',
        'A number has digits and at most one decimal point.',
      );
    return Number(cell);
  });
  if (form === 'dots' && numbers.includes(null)) wrong('This dot has one number.', 'Write both, or take the row out.');
  if (form === 'stacked' && numbers.some((number) => number !== null && number < 0))
    wrong('A part of a whole is less than nothing.', 'Correct it, or write kind: columns.');
  return { line, name, numbers };
}

function checkRows(rows: readonly ReadRow[], form: Form, say: Say): void {
  const [first, ...others] = rows;
  if (!first) say(1, { message: 'This table has no rows.', fix: 'Add some.' });
  if (first && rows.every(({ numbers }) => numbers.every((number) => number === null)))
    say(first.line, { message: 'This table has no numbers.', fix: 'Add some.' });
  for (const { name, line } of others)
    if (name !== '' && rows.find((row) => row.name === name)?.line !== line)
      say(line, { message: `Two rows are called "${name}".`, fix: 'Rename one, or take it out.' });
  const over = rows[most.rows[form]];
  if (over)
    say(over.line, {
      message: `This table has ${rows.length} rows.`,
      context: `With kind: ${form} the stage has room for ${most.rows[form]}.`,
      fix: form === 'columns' ? 'Take some out, or write kind: lines.' : 'Take some out.',
    });
}

/** Time and numbers run from the first to the last; names stand as they are written. */
function inOrder(rows: readonly ReadRow[], form: Form): readonly ReadRow[] {
  const measure = form === 'dots' ? 'names' : measureOf(rows.map(({ name }) => name));
  if (measure === 'names') return rows;
  const of = ({ name }: ReadRow) => (measure === 'time' ? Date.parse(name) : Number(name));
  return rows.toSorted((a, b) => of(a) - of(b));
}
