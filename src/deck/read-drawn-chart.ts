import { type Reference, referencesIn } from '#core/schema/values.ts';
import { type ChartData, schema } from '#drawing/charts/schema.ts';
import { type BodyNode, childrenOf } from './body.ts';
import { type Located, listKnown, type Problem } from './problem.ts';
import { readSeries, type SeriesTable } from './read-series.ts';
import { type DeckFile, readYaml } from './read-yaml.ts';
import { type DrawnChart, drawnChart } from './schema/charts.ts';

/** Whether a chart is drawn as a figure is: all but bars. */
export const isDrawnChart = ({ text }: DeckFile): boolean => /^kind:(?!\s*bars\s*$)/m.test(text);

/** Reads a chart that is drawn from a table beside it. */
export function readDrawnChart(
  file: DeckFile,
  tables: readonly DeckFile[],
  problems: Problem[],
): Located<ChartData> | undefined {
  const written = readYaml(file, drawnChart, problems);
  if (!written) return undefined;
  const table = tableOf(file.path, written, tables, problems);
  const read = table && readSeries(table, written.data.kind, problems);
  if (!read || !namesAreKnown(file.path, written, read, problems)) return undefined;
  const data = dataOf(written.data, read);
  const places: Readonly<Record<string, PropertyKey>> = { note: 'claims', series: 'sides', table: 'data' };
  const lineOf = (path: readonly PropertyKey[]) => {
    const [key] = path;
    return written.lineOf(path[2] === 'claims' || key !== 'note' ? [places[String(key)] ?? key ?? ''] : ['note']);
  };
  const references: Reference[] = referencesIn(schema, data);
  return { file: file.path, data, lineOf, references };
}

/** The table that a chart names. */
export function tableOf(
  file: string,
  { data: { data: name }, lineOf }: Located<{ data: string }>,
  tables: readonly DeckFile[],
  problems: Problem[],
): DeckFile | undefined {
  const table = tables.find(({ path }) => path.endsWith(`/${name}`));
  if (table) return table;
  const context = listKnown(
    'tables',
    tables.map(({ path }) => path.replace(/^.*\//, '')),
    name,
  );
  const fix = 'Correct it, or add the file to charts/.';
  problems.push({ file, line: lineOf(['data']), message: `Unknown table "${name}".`, context, fix });
  return undefined;
}

/** What a chart says of one series names a column of its table. */
function namesAreKnown(
  file: string,
  { data, lineOf }: Located<DrawnChart>,
  { names }: SeriesTable,
  problems: Problem[],
): boolean {
  const told = [
    ...Object.keys(data.sides).map((name) => ({ name, path: ['sides', name] })),
    ...data.lines.map((name, index) => ({ name, path: ['lines', index] })),
  ];
  const unknown = told.filter(({ name }) => !names.includes(name));
  for (const { name, path } of unknown)
    problems.push({
      file,
      line: lineOf(path),
      message: `Unknown column "${name}".`,
      context: listKnown('columns', names, name),
      fix: 'Correct it.',
    });
  return unknown.length === 0;
}

function dataOf(
  { kind, title, unit, note, claims, sides, lines, description = '', steps }: DrawnChart,
  { names, rows, columns }: SeriesTable,
): ChartData {
  const inSteps = steps && names.length > 1 && kind !== 'dots';
  const step = (index: number) => (inSteps ? { step: `series-${index + 1}` } : {});
  return schema.parse({
    kind: 'chart',
    form: kind,
    title,
    description,
    unit,
    ...(note && { note: { says: note, claims } }),
    steps: inSteps ? names.map((name, index) => ({ id: step(index).step, title: name })) : [],
    series: names.map((name, index) => ({ name, side: sides[name], line: lines.includes(name), ...step(index) })),
    table: { rows, columns },
  });
}

/** A slide shows a drawn chart as the figure that it is. */
export function asFigures(body: readonly BodyNode[], drawn: ReadonlySet<string>): BodyNode[] {
  return body.map((piece): BodyNode => {
    if (piece.type === 'block' && piece.name === 'Chart' && drawn.has(piece.props.id))
      return { ...piece, name: 'Figure', props: { id: piece.props.id } };
    return 'children' in piece ? ({ ...piece, children: asFigures(childrenOf(piece), drawn) } as BodyNode) : piece;
  });
}
