import { z } from 'zod';
import { blockData } from '../../blocks/blocks.ts';
import { deckSettings } from './deck.ts';
import { exercise } from './exercises.ts';
import { diagramMeaning } from './figures.ts';
import { ledgerFiles } from './ledger.ts';
import { oneSheet } from './one-sheet.ts';
import { controversy, debate, guide, plan, question, substitute } from './teach.ts';
import { worksheet } from './worksheet.ts';

/** The schema of every YAML file that a deck may have, by its path in the deck's folder; `<id>` is the author's to choose. */
export const yamlFiles: Readonly<Record<string, z.ZodType>> = {
  'deck.yaml': deckSettings,
  ...Object.fromEntries(Object.entries(ledgerFiles).map(([part, schema]) => [`ledger/${part}.yaml`, schema])),
  'diagrams/<id>.yaml': diagramMeaning,
  'exercises/<id>.yaml': exercise,
  ...Object.fromEntries(blockData.map(({ folder, schema }) => [`${folder}/<id>.yaml`, schema])),
  'questions/discussion.yaml': z.array(question),
  'teach/plans.yaml': z.array(plan),
  'teach/controversies.yaml': z.array(controversy),
  'teach/debate.yaml': debate,
  'teach/one-sheet.yaml': oneSheet,
  'teach/substitute.yaml': substitute,
  'teach/guide.yaml': guide,
  'teach/worksheet.yaml': worksheet,
};
