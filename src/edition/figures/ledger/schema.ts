import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const half = z.strictObject({
  side: refer('side'),
  heading: z.string(),
  step,
  rows: z.array(cited).min(1),
  reply: cited.optional().describe('What it answers to the other half, under its rows.'),
});

/** Two sides face to face on one torn sheet, each with its own numbered list. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('ledger'),
  halves: z.tuple([half, half]),
});

export type Ledger = z.output<typeof schema>;
export type Half = Ledger['halves'][number];
