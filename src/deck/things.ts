import type { Data } from '../blocks/block.ts';
import { blockData, type Things } from '../blocks/blocks.ts';
import { checkReferences, type Names } from './checks/references.ts';
import type { Problem } from './problem.ts';
import { type DeckFile, type Located, readYaml } from './read-yaml.ts';
import { referencesIn } from './schema/refer.ts';

/** The files of one kind that a block names, as their author wrote them. */
export interface ThingFiles {
  kind: Data;
  files: (Located<object> & { id: string })[];
  /** Also of those that could not be read: a slide that names one is not at fault. */
  ids: string[];
}

/** Reads every file that the blocks bring along; `below` finds the files of a folder. */
export function readThings(below: (folder: string) => DeckFile[], problems: Problem[]): ThingFiles[] {
  return blockData.map((kind) => {
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

/** Everything that such a file names is known, and it keeps the rules of its kind. */
export function checkThings(things: readonly ThingFiles[], names: Names, problems: Problem[]): void {
  for (const { kind, files } of things) {
    for (const file of files) {
      checkReferences(kind.schema, file, names, problems);
      for (const { path, ...fault } of kind.faults?.(file.data) ?? [])
        problems.push({ file: file.file, line: file.lineOf(path), ...fault });
    }
  }
}

/** Every claim that one such file rests on, in order of first use. */
export function claimsOfThing(things: readonly ThingFiles[], what: string, id: string): string[] {
  const of = things.find(({ kind }) => kind.one === what);
  const file = of?.files.find((candidate) => candidate.id === id);
  if (!of || !file) return [];
  return referencesIn(of.kind.schema, file.data).flatMap((named) => (named.what === 'claim' ? named.id : []));
}

/** By folder and id, for views. Each file has been read by the schema that gives it its type. */
export function resolveThings(things: readonly ThingFiles[]): Things {
  const byFolder = things.map(({ kind, files }): [string, ReadonlyMap<string, object>] => [
    kind.folder,
    new Map(files.map(({ id, data }) => [id, { ...data, id }])),
  ]);
  return Object.fromEntries(byFolder) as Things;
}
