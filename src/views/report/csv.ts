import type { ClassReport } from '#classroom/session/class-report.ts';
import { csvWords as words } from '#words/index.ts';

type Column = keyof typeof words.columns;
const columns = Object.keys(words.columns) as Column[];
type Cells = Partial<Record<Column, string | number>>;

/** The report as a table of values (RFC 4180): a line for the class, each slide, each answer of each vote, each point of what was drawn, each box of the rows that were filled in, and the notes. */
export function csvOf({ session, planned, used, slides, votes, drawn, filled }: ClassReport, notes: string): string {
  const { kinds } = words;
  const rows: Cells[] = [
    {
      kind: kinds.class,
      title: stamp(session.began),
      state: session.ended === undefined ? '' : stamp(session.ended),
      planned,
      spent: minutes(used),
    },
    ...slides.map(({ number, title, state, planned, used }) => ({
      kind: kinds.slide,
      number,
      title,
      state,
      planned,
      spent: minutes(used),
    })),
    ...votes.flatMap(({ title, options, rounds }, index) =>
      rounds.flatMap(({ name, counts }) =>
        options.map((answer, option) => ({
          kind: kinds.vote,
          number: index + 1,
          title,
          round: name,
          answer,
          hands: counts[option] ?? 0,
        })),
      ),
    ),
    ...votes.flatMap(({ title, options, ways: { ways } }, index) =>
      ways.map(({ from, to, count }) => ({
        kind: kinds.moved,
        number: index + 1,
        title,
        answer: `${options[from]} → ${options[to]}`,
        hands: count,
      })),
    ),
    ...drawn.flatMap(({ title, lines, points }, index) =>
      points.map(({ name, middle, value }) => ({
        kind: kinds.line,
        number: index + 1,
        title,
        answer: name,
        hands: lines,
        middle,
        value,
      })),
    ),
    ...filled.flatMap(({ title, columns, rows }, index) =>
      rows.flatMap(({ name, answer, counts }) =>
        columns.map((column, at) => ({
          kind: kinds.rows,
          number: index + 1,
          title,
          round: name,
          answer: column,
          hands: counts[at] ?? 0,
          value: answer[at] ? 1 : 0,
        })),
      ),
    ),
    ...(notes === '' ? [] : [{ kind: kinds.notes, text: notes }]),
  ];
  const lines = rows.map((row: Cells) => columns.map((column) => field(row[column] ?? '')));
  return [Object.values(words.columns).map(field), ...lines].map((fields) => `${fields.join(',')}\r\n`).join('');
}

/** Writes a field. What begins like a formula would be one to a spreadsheet: a mark before it keeps it text. Numbers are ours. */
function field(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Minutes with two decimals, from seconds. */
const minutes = (seconds: number): number => Math.round(seconds / 0.6) / 100;

/** `2026-11-25 09:20`, in this device's time. */
const stamp = (moment: number): string => new Date(moment).toLocaleString('sv-SE').slice(0, 16);
