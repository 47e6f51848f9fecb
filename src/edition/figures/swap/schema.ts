import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const half = z.strictObject({
  side: refer('side'),
  heading: z.string(),
  gives: cited
    .extend({ thing: z.string(), symbol: z.string().describe('On its tile.'), step })
    .describe('What this half would give, and whose idea that is.'),
  doubt: cited
    .extend({ hero: z.string(), step })
    .describe('What speaks against it, in a few large words on the way ahead, and whose doubt that is.'),
});

/** A swap between two sides: one tile that would cross each way, stopped at its own side’s gate, and a doubt in the way ahead. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('swap'),
  halves: z.tuple([half, half]),
});

export type Half = z.output<typeof schema>['halves'][number];
export type Swap = z.output<typeof schema>;
