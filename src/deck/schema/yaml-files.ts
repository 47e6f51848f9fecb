import { z } from 'zod';
import { dataFiles } from '../data-files.ts';
import type { Edition } from '../edition.ts';
import { deckSettings } from './deck.ts';
import { diagramMeaning } from './diagrams.ts';
import { exercise } from './exercises.ts';
import { ledgerFiles } from './ledger.ts';
import { controversy, debate, guide, oneSheet, plan, question, substitute, worksheet } from './teach.ts';

/** What a deck offers a teacher besides its slides, file by file. */
export const teachFiles = {
  plans: { path: 'teach/plans.yaml', schema: z.array(plan) },
  questions: { path: 'questions/discussion.yaml', schema: z.array(question) },
  controversies: { path: 'teach/controversies.yaml', schema: z.array(controversy) },
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
