import { z } from 'zod';
import type { Fault, Quantity } from '#core/schema/checks.ts';
import type { ModelData } from '#core/schema/model-kind.ts';
import { referencesIn } from '#core/schema/values.ts';
import type { FigureData } from '#drawing/figures/kind.ts';
import { valuesOf } from '#drawing/figures/parts.ts';
import { type Edition, modelKindOf, nameOfKind } from './edition.ts';
import { explain } from './explain.ts';
import type { Located, Problem } from './problem.ts';
import { isDrawnChart, readDrawnChart, tableOf } from './read-drawn-chart.ts';
import { readBars } from './read-table.ts';
import { type DeckFile, readYaml } from './read-yaml.ts';
import { chart, chartFaults, chartOfTable, chartQuantities } from './schema/charts.ts';

/** The files of one kind that a block names: `slides/<folder>/<id>.yaml`. */
interface DataFiles {
  folder: string;
  /** What one is called, as in `refer('chart')`. */
  one: string;
  /** The ids that it names are found in its schema, and the claims among them are the ones that it rests on. */
  schema: z.ZodType<object>;
  /** Rules that a schema cannot say, for one file that is valid so far. */
  faults(data: object): Fault[];
  /** Reads a file whose bars stand in a table beside it. */
  readOfTable?: typeof readChartOfTable;
  /** The quantities that it draws, each of which its own claims hold. */
  quantities?(data: object): Quantity[];
}

/** All kinds of files that blocks name. */
export const dataFiles = (edition: Edition): readonly DataFiles[] => [
  {
    folder: 'charts',
    one: 'chart',
    schema: chart,
    faults: (data) => chartFaults(chart.parse(data)),
    readOfTable: readChartOfTable,
    quantities: (data) => chartQuantities(chart.parse(data)),
  },
  {
    folder: 'figures',
    one: 'figure',
    schema: oneOf(edition.figures, 'figure'),
    faults: (data) => figureFaults(data as FigureData),
  },
  {
    folder: 'models',
    one: 'model',
    schema: oneOf(edition.models, 'model'),
    faults: (data) => modelKindOf(edition, data as ModelData).faults(data as ModelData),
  },
];

/** A file of any of the kinds. */
function oneOf(kinds: Edition['figures'] | Edition['models'], what: string): z.ZodType<object> {
  const error = `a ${what} has one of these kinds: ${kinds.map(nameOfKind).join(', ')}`;
  const [first, ...rest] = kinds.map(({ schema }) => schema);
  return first ? z.discriminatedUnion('kind', [first, ...rest], { error }) : z.never({ error });
}

/** Every part is inked by a known step, and every step inks something. */
function figureFaults(data: FigureData): Fault[] {
  const { steps } = data;
  const used = valuesOf(data, 'step');
  const unknown = used.filter(({ value }) => !steps.some(({ id }) => id === value));
  // Before the first thing is inked a class may guess.
  const idle = [...steps.entries()].slice(1).filter(([, { id }]) => !used.some(({ value }) => value === id));
  return [
    ...unknown.map(({ value, path }) => ({
      path,
      message: `Unknown step "${value}".`,
      context: `Known steps: ${steps.map(({ id }) => id).join(', ') || 'none'}.`,
      fix: 'Correct it, or add it to steps.',
    })),
    ...idle.map(([index, { id }]) => ({
      path: ['steps', index],
      message: `The step "${id}" inks nothing.`,
      context: 'Only the first step may leave everything pale.',
      fix: 'Name it as step: at a part of the figure, or remove it.',
      remark: true as const,
    })),
  ];
}

/** The files of one kind that a block names, as their author wrote them. */
export interface ThingFiles {
  kind: DataFiles;
  files: (Located<object> & { id: string })[];
  /** Also of those that could not be read: a slide that names one is not at fault. */
  ids: string[];
}

/** Reads every file that blocks name; `below` finds the files of a folder. */
export function readThings(
  kinds: readonly DataFiles[],
  below: (folder: string, ending?: string) => DeckFile[],
  problems: Problem[],
): ThingFiles[] {
  const tables = below('charts', '.csv');
  const drawn = below('charts').flatMap((file) => {
    const located = isDrawnChart(file) && readDrawnChart(file, tables, problems);
    return located ? [{ ...located, id: nameOf(file.path) }] : [];
  });
  return kinds.map((kind) => {
    const found = below(kind.folder).map((file) => ({ file, id: nameOf(file.path) }));
    const files = found.flatMap(({ file, id }) => {
      if (kind.one === 'chart' && isDrawnChart(file)) return [];
      const hasTable = kind.readOfTable && /^data:/m.test(file.text);
      const located = hasTable ? kind.readOfTable?.(file, tables, problems) : readYaml(file, kind.schema, problems);
      return located ? [{ ...located, id }] : [];
    });
    const ids = found.map(({ id }) => id);
    if (kind.one === 'figure') {
      tellTaken(drawn, ids, problems);
      return { kind, files: [...files, ...drawn], ids: [...ids, ...drawn.map(({ id }) => id)] };
    }
    const isDrawn = (id: string) => kind.one === 'chart' && drawn.some((chart) => chart.id === id);
    return { kind, files, ids: ids.filter((id) => !isDrawn(id)) };
  });
}

/** A drawn chart stands among the figures, so that no two have one name. */
function tellTaken(drawn: readonly { id: string; file: string }[], ids: readonly string[], problems: Problem[]): void {
  for (const { id, file } of drawn.filter((chart) => ids.includes(chart.id)))
    problems.push({ file, line: 1, message: `A figure is called "${id}", too.`, fix: 'Rename one of the two files.' });
}

/** The chart of a file that names its table; what is wrong with the bars together is told where it does. */
function readChartOfTable(
  file: DeckFile,
  tables: readonly DeckFile[],
  problems: Problem[],
): Located<object> | undefined {
  const written = readYaml(file, chartOfTable, problems);
  if (!written) return undefined;
  const { data: _, ...rest } = written.data;
  const lineOf = (path: readonly PropertyKey[]) => written.lineOf(path[0] === 'bars' ? ['data'] : path);
  const table = tableOf(file.path, written, tables, problems);
  if (!table) return undefined;
  const bars = readBars(table, problems);
  if (!bars) return undefined;
  const max = rest.max ?? (Math.max(...bars.map(({ value }) => value)) || 1);
  const result = chart.safeParse({ ...rest, max, bars }, { reportInput: true });
  if (result.success)
    return { file: file.path, data: result.data, lineOf, references: referencesIn(chart, result.data) };
  for (const issue of result.error.issues)
    problems.push({ file: file.path, ...explain(issue, lineOf, chart, { bars }) });
  return undefined;
}

/** `slides/charts/power-shares.yaml` is `power-shares`. */
export const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\..*$/, '');

/** Every such file keeps the rules of its kind. */
export function checkThings(things: readonly ThingFiles[], problems: Problem[]): void {
  for (const { kind, files } of things) {
    for (const file of files) {
      for (const { path, ...fault } of kind.faults(file.data))
        problems.push({ file: file.file, line: file.lineOf(path), ...fault });
    }
  }
}
