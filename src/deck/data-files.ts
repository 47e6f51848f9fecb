import { z } from 'zod';
import type { Fault, Quantity } from '#core/schema/checks.ts';
import type { ModelData } from '#core/schema/model-kind.ts';
import type { FigureData } from '#drawing/figures/kind.ts';
import { valuesOf } from '#drawing/figures/parts.ts';
import { type Edition, modelKindOf, nameOfKind } from './edition.ts';
import type { Located, Problem } from './problem.ts';
import { type DeckFile, readYaml } from './read-yaml.ts';
import { chart, chartFaults, chartQuantities } from './schema/charts.ts';

/** The files of one kind that a block names: `slides/<folder>/<id>.yaml`. */
interface DataFiles {
  folder: string;
  /** What one is called, as in `refer('chart')`. */
  one: string;
  /** The ids that it names are found in its schema, and the claims among them are the ones that it rests on. */
  schema: z.ZodType<object>;
  /** Rules that a schema cannot say, for one file that is valid so far. */
  faults(data: object): Fault[];
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
  below: (folder: string) => DeckFile[],
  problems: Problem[],
): ThingFiles[] {
  return kinds.map((kind) => {
    const found = below(kind.folder).map((file) => ({ file, id: nameOf(file.path) }));
    const files = found.flatMap(({ file, id }) => {
      const located = readYaml(file, kind.schema, problems);
      return located ? [{ ...located, id }] : [];
    });
    return { kind, files, ids: found.map(({ id }) => id) };
  });
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
