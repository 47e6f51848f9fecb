import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const estimate = cited.extend({
  value: z.number().min(0).max(100).describe('Per cent of the whole.'),
  about: z.boolean().default(false).describe('Rounded by its own source.'),
  name: z.string().describe('What was done or counted, in a word or two.'),
  lane: z.enum(['above', 'below']),
  step,
});

/** Several estimates on one scale from 0 to 100, parted by what they count. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('scale'),
  side: refer('side').optional(),
  lanes: z.strictObject({ above: z.string(), below: z.string() }),
  estimates: z.array(estimate).min(2).max(6),
});

export type Scale = z.output<typeof schema>;
export type Estimate = Scale['estimates'][number];
