import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { date } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const claims = z.array(refer('claim')).min(1);

const track = z.strictObject({
  forecast: refer('outcome').describe('The prediction’s id in the ledger, which says how it came out.'),
  who: z.string(),
  foretold: cited,
  followed: z.array(z.strictObject({ date, says: z.string(), claims })).min(1),
  step,
});

/** Predictions, each with the days that settled it on one scale of months, and how it came out. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('verdicts'),
  heads: z
    .strictObject({ step, forecast: z.string(), followed: z.string(), held: z.string() })
    .describe('The heads of the three columns; the predictions are inked with their step.'),
  made: date.describe('When the predictions were made.'),
  tracks: z.array(track).min(2).max(5),
});

export type Verdicts = z.output<typeof schema>;
export type Track = Verdicts['tracks'][number];
