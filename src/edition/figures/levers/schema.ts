import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { date } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const claims = z.array(refer('claim')).min(1);
const month = z.string().regex(/^\d{4}-\d{2}$/, 'a month is written YYYY-MM');

/** One month, or several that share a mean. */
const amount = z.strictObject({
  month,
  until: month.optional(),
  value: z.number().positive(),
  says: z.string().optional().describe('How the value is printed, if not as a number alone.'),
  reckoned: z.boolean().default(false).describe('Reckoned and not reported: its bar is an outline.'),
  hero: z.boolean().default(false),
  step,
  claims,
});

const span = z.strictObject({ from: date, to: date, name: z.string(), step, claims });

/** One side's lever as a quantity by months, the other's as spans of days, on one axis of time. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('levers'),
  amounts: z.strictObject({ side: refer('side'), name: z.string(), unit: z.string(), months: z.array(amount).min(2) }),
  spans: z.strictObject({ side: refer('side'), name: z.string(), step, all: z.array(span).min(1).max(3) }),
  moments: z
    .array(z.strictObject({ date, name: z.string(), side: refer('side').optional(), step, claims }))
    .describe('A day in one side’s lane, or, without a side, one of both.'),
  cost: z
    .strictObject({ name: z.string(), says: z.string(), step, claims })
    .describe('What the first span is cited to have cost, printed large beside it.'),
  note: cited,
});

export type Levers = z.output<typeof schema>;
export type Amount = Levers['amounts']['months'][number];
