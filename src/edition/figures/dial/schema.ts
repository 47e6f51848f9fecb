import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const end = z.strictObject({ name: z.string(), says: z.string() });
const party = z.strictObject({ name: z.string(), side: refer('side') });
const verdict = cited.extend({
  name: z.string(),
  side: refer('side').optional().describe('A side’s verdict wears its code; a scholar’s does not.'),
});

/** Something that one hand turns slower or faster within a limit of days. Drawn, not measured: no day is set on either end. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('dial'),
  side: refer('side').describe('Whose hand it is.'),
  order: cited
    .extend({ from: party, does: z.string(), to: party, thing: z.string(), step })
    .describe(
      'What starts the clock: who asks whom for what, the thing that it then needs, and in a sentence why, until the last step.',
    ),
  limit: cited.extend({
    days: z.number().int().min(10).max(60).describe('Ticks of the dial and tiles of the calendar, five a row.'),
    comesTo: z.string().describe('The same limit in other words.'),
    early: z.string(),
    late: z.string(),
    step,
  }),
  ends: z.strictObject({ fast: end, slow: end, claims: z.array(refer('claim')).min(1), step }),
  verdicts: z.strictObject({ step, both: z.tuple([verdict, verdict]) }),
});

export type Dial = z.output<typeof schema>;
