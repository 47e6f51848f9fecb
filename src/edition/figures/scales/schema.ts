import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const pan = z.strictObject({
  side: refer('side'),
  title: z.string(),
  step,
  weights: z.array(cited).min(1).max(3),
  note: cited.extend({ step }).optional().describe('How somebody reads the whole pan, under it.'),
});

/** What weighs on two sides: weights of one size on two shelves, and between them empty scales, for nobody has measured them. */
export const schema = z
  .strictObject({
    ...common,
    kind: z.literal('scales'),
    pans: z.tuple([pan, pan]),
    unmeasured: cited.extend({ step }).describe('That nobody has measured.'),
  })
  .refine(({ pans: [one, two] }) => one.weights.length === two.weights.length, {
    error: 'Both sides hold as many weights: more on one of them would say something.',
    path: ['pans'],
  });

export type Scales = z.output<typeof schema>;
export type Pan = Scales['pans'][number];
