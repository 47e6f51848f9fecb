import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const half = z.strictObject({
  side: refer('side'),
  heading: z.string(),
  gives: cited
    .extend({ thing: z.string(), step })
    .describe('What this half would give: the thing on its tile, and whose idea that is.'),
  meets: cited.describe('What on the other half it would meet.'),
  doubt: cited.extend({ step }).describe('What speaks against it, written where it crosses.'),
});

/** A swap between two sides: two halves of a torn sheet, one tile that would cross each way, and a doubt over each crossing. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('swap'),
  halves: z.tuple([half, half]),
});

export type Swap = z.output<typeof schema>;
export type Half = Swap['halves'][number];
