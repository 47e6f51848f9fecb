import { z } from 'zod';
import { noneTwice } from '#core/schema/checks.ts';
import { dataFiles } from './data-files.ts';
import type { Teach } from './deck.ts';
import type { Edition } from './edition.ts';
import type { Located, Problem } from './problem.ts';
import { type DeckFile, readYaml } from './read-yaml.ts';
import { deckSettings } from './schema/deck.ts';
import { diagramMeaning } from './schema/diagrams.ts';
import { exercise } from './schema/exercises.ts';
import { ledgerFiles } from './schema/ledger.ts';
import { controversy, debate, guide, oneSheet, plan, question, substitute, worksheet } from './schema/teach.ts';

/** Files of what a deck offers a teacher, as its author wrote it. A deck may have none of it; then the pages leave it out. */
const teachFiles = {
  plans: { path: 'teach/plans.yaml', schema: z.array(plan).check(noneTwice('minutes')) },
  questions: { path: 'questions/discussion.yaml', schema: z.array(question).check(noneTwice('id')) },
  controversies: { path: 'teach/controversies.yaml', schema: z.array(controversy).check(noneTwice('id')) },
  debate: { path: 'teach/debate.yaml', schema: debate },
  oneSheet: { path: 'teach/one-sheet.yaml', schema: oneSheet },
  substitute: { path: 'teach/substitute.yaml', schema: substitute },
  guide: { path: 'teach/guide.yaml', schema: guide },
} as const;

/** The schema of every YAML file that a deck may have, by its path in the deck's folder; `<id>` is the author's to choose. */
export const yamlFiles = (edition: Edition): Readonly<Record<string, z.ZodType>> => ({
  'deck.yaml': deckSettings,
  ...Object.fromEntries(Object.entries(ledgerFiles).map(([part, schema]) => [`ledger/${part}.yaml`, schema])),
  'diagrams/<id>.yaml': diagramMeaning,
  'exercises/<id>.yaml': exercise,
  ...Object.fromEntries(dataFiles(edition).map(({ folder, schema }) => [`${folder}/<id>.yaml`, schema])),
  ...Object.fromEntries(Object.values(teachFiles).map(({ path, schema }) => [path, schema])),
  'teach/worksheet.yaml': worksheet,
});

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

/** Gives what the files say, without where it stands in them; what a deck leaves out is empty. */
export const teachOf = (teach: TeachFiles): Teach => ({
  plans: teach.plans?.data ?? [],
  questions: teach.questions?.data ?? [],
  controversies: teach.controversies?.data ?? [],
  debate: teach.debate?.data,
  oneSheet: teach.oneSheet?.data,
  substitute: teach.substitute?.data,
  guide: teach.guide?.data,
});
