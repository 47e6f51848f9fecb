import type { DataFiles } from './data-files.ts';
import type { Located } from './located.ts';
import type { Problem } from './problem.ts';
import { type DeckFile, readYaml } from './read-yaml.ts';

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
