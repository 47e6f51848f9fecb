import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { refuse } from '#core/schema/refuse.ts';
import { common, step } from '#drawing/figures/kind.ts';

const voice = cited.extend({ who: z.string() });

/** One who stands near the next, and far from somebody else. */
const near = voice.extend({
  step,
  from: voice
    .extend({ side: refer('side').optional().describe('Whose code it is drawn in; without one nobody names them.') })
    .describe('Who holds something else.'),
  shares: voice.extend({ step }).optional().describe('What this one and the next hold alike, and who the two are.'),
});

/** Who holds what, in two distances: near each other, and far from others; one more stands apart from all. */
export const schema = z
  .strictObject({
    ...common,
    kind: z.literal('stances'),
    near: z.array(near).min(2).max(3),
    apart: voice.extend({ step }),
    scope: z.string().describe('Whose reading the two distances are.'),
  })
  .check(({ value, ...payload }) => {
    const last = value.near.length - 1;
    if (value.near[last]?.shares)
      refuse({ ...payload, value }, ['near', last, 'shares'], 'the last of them has no next one to share it with');
  });

export type Stances = z.output<typeof schema>;
export type Near = Stances['near'][number];
