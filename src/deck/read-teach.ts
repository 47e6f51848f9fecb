import type { z } from 'zod';
import type { Teach } from './deck.ts';
import type { Located, Problem } from './problem.ts';
import { type DeckFile, readYaml } from './read-yaml.ts';
import { teachFiles } from './schema/yaml-files.ts';

/** What a deck offers a teacher, as its author wrote it. A deck may have none of it; then the pages leave it out. */
export type TeachFiles = {
  [Part in keyof typeof teachFiles]?: Located<z.output<(typeof teachFiles)[Part]['schema']>>;
};

/** Reads the teacher's files of the deck whose paths start with `root`; each by the schema that gives it its type. */
export function readTeach(files: readonly DeckFile[], root: string, problems: Problem[]): TeachFiles {
  const parts = Object.entries(teachFiles).map(([part, { path, schema }]) => {
    const file = files.find((candidate) => candidate.path === `${root}/${path}`);
    return [part, file && readYaml<z.ZodType>(file, schema, problems)];
  });
  return Object.fromEntries(parts) as TeachFiles;
}

/** What the files say, without where it stands in them; what a deck leaves out is empty. */
export const teachOf = (teach: TeachFiles): Teach => ({
  plans: teach.plans?.data ?? [],
  questions: teach.questions?.data ?? [],
  controversies: teach.controversies?.data ?? [],
  debate: teach.debate?.data,
  oneSheet: teach.oneSheet?.data,
  substitute: teach.substitute?.data,
  guide: teach.guide?.data,
});
