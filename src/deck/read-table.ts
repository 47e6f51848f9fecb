import { dsvFormat } from 'd3-dsv';
import { explain } from './explain.ts';
import type { Finding, Problem } from './problem.ts';
import type { DeckFile } from './read-yaml.ts';
import { bar, type Chart } from './schema/charts.ts';

type Bar = Chart['bars'][number];

const columns = Object.keys(bar.shape);
const needed = ['label', 'value'] as const;
/** A number as it is written in a table. */
export const decimal = /^-?\d+(?:\.\d+)?$/;

/** A row of a table, and the line on which it begins. */
export interface Row {
  line: number;
  cells: string[];
}

/** Reads the bars of a chart from a CSV file: a bar a row. Adds every mistake to `problems`, with its line. */
export function readBars({ path: file, text }: DeckFile, problems: Problem[]): Bar[] | undefined {
  const before = problems.length;
  const say = (line: number, finding: Finding) => problems.push({ file, line, ...finding });
  const [head, ...rows] = rowsIn(text);
  const names = head?.cells ?? [];
  for (const name of needed)
    if (!names.includes(name))
      say(head?.line ?? 1, {
        message: `There is no column "${name}".`,
        context: `The first line names the columns: ${columns.join(', ')}.`,
        fix: 'Add it.',
      });
  for (const [at, name] of names.entries())
    if (!columns.includes(name) || names.indexOf(name) < at)
      say(head?.line ?? 1, {
        message: columns.includes(name) ? `Two columns are called "${name}".` : `Unknown column "${name}".`,
        context: `Known columns: ${columns.join(', ')}.`,
        fix: 'Rename it, or take it out.',
      });
  if (problems.length > before) return undefined;
  if (rows.length === 0) say(1, { message: 'This table has no rows.', fix: 'Add one for each bar.' });
  const bars = rows.flatMap((row) => readBar(names, row, say) ?? []);
  return problems.length > before ? undefined : bars;
}

/** Lists the rows that hold something, with the line on which each begins: a cell in quotation marks may have lines of its own. */
export function rowsIn(text: string): Row[] {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const head = plain.split('\n', 1)[0] ?? '';
  let next = 1;
  const rows = dsvFormat(head.includes(';') ? ';' : ',').parseRows(plain, (cells) => {
    const line = next;
    next += cells.join('').split('\n').length;
    return { line, cells: cells.map((cell) => cell.trim()) };
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function readBar(names: readonly string[], { line, cells }: Row, say: (line: number, finding: Finding) => void) {
  if (cells.length !== names.length) {
    say(line, {
      message: `This row has ${cells.length} cells.`,
      context: `There are ${names.length} columns.`,
      fix: 'Put quotation marks round a cell with commas or semicolons in it.',
    });
    return undefined;
  }
  const given = Object.fromEntries(
    names.map((name, at) => [name, cells[at]] as const).filter(([, cell]) => cell !== ''),
  );
  const { value = '', claims = '', ...rest } = given;
  if (value !== '' && !decimal.test(value)) {
    say(line, {
      message: `"${value}" is no number.`,
      context: 'A number has digits and at most one decimal point.',
      fix: 'Write it as 1234.5.',
    });
    return undefined;
  }
  const data = { ...rest, ...(value && { value: Number(value) }), claims: claims.split(/\s+/).filter(Boolean) };
  const result = bar.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const { line: at, ...finding } = explain(issue, () => line, bar, data);
    say(at, finding);
  }
  return undefined;
}
