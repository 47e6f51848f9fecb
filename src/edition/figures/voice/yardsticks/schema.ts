import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { step } from '#drawing/figures/kind.ts';
import { voice } from '../schema.ts';

/** What one side measures by: what stands at the top of its yardstick, what at the bottom, and how the two relate. */
const yardstick = z.strictObject({
  side: refer('side'),
  whose: z.string(),
  top: z.string(),
  between: z.string(),
  bottom: z.string(),
  ranks: z
    .boolean()
    .default(false)
    .describe(
      'What stands at the top counts for more: two blocks, one on the other, in place of marks between two ends.',
    ),
  claims: cited.shape.claims,
  step,
});

/** Two yardsticks of one size, side by side, each as it measures; nothing is measured on either. */
export const schema = z.strictObject({
  ...voice,
  kind: z.literal('voice-yardsticks'),
  yardsticks: z.tuple([yardstick, yardstick]),
});

export type Yardsticks = z.output<typeof schema>;
export type Yardstick = Yardsticks['yardsticks'][number];
