import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

/** Who sits on the near side of the table. */
const chair = z.strictObject({
  name: z.string(),
  post: z.string(),
  claims: z.array(refer('claim')).min(1).optional(),
});

/** What somebody makes of the added chair. `voice`: it is an expert's. */
const reading = cited.extend({
  who: z.string(),
  side: refer('side').optional(),
  voice: z.boolean().default(false),
  step,
});

/** A table seen from above: one side's chairs, of which the last was added, the other side, and how the added one is read. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('table'),
  table: z
    .strictObject({ name: z.string(), expects: reading })
    .describe('What is talked about, and what somebody expects of it.'),
  side: refer('side'),
  chairs: z.array(chair).min(1).max(3),
  added: chair.extend({ step }),
  across: z.strictObject({ side: refer('side'), name: z.string() }),
  readings: z.array(reading).min(2).max(4),
});

export type Table = z.output<typeof schema>;
export type Chair = Table['chairs'][number];
export type Reading = Table['readings'][number];
