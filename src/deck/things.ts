import type { Data } from './blocks/block.ts';
import { blockData, type Things } from './blocks/blocks.ts';
import type { Problem } from './problem.ts';
import { type DeckFile, type Located, readYaml } from './read-yaml.ts';

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

/** Every such file keeps the rules of its kind. */
export function checkThings(things: readonly ThingFiles[], problems: Problem[]): void {
  for (const { kind, files } of things) {
    for (const file of files) {
      for (const { path, ...fault } of kind.faults?.(file.data) ?? [])
        problems.push({ file: file.file, line: file.lineOf(path), ...fault });
    }
  }
}

/** By folder and id, for views. Each file has been read by the schema that gives it its type. */
export function resolveThings(things: readonly ThingFiles[]): Things {
  const byFolder = things.map(({ kind, files }): [string, ReadonlyMap<string, object>] => [
    kind.folder,
    new Map(files.map(({ id, data }) => [id, { ...data, id }])),
  ]);
  return Object.fromEntries(byFolder) as Things;
}
