import { z } from 'zod';
import { refer } from '../../deck/schema/refer.ts';
import { common, said, step } from '../kind.ts';

const pan = z.strictObject({
  side: refer('side'),
  title: z.string(),
  step,
  weights: z.array(said).min(1).max(3),
  note: said.extend({ step }).optional().describe('How somebody reads the whole pan, under it.'),
});

/** What weighs on two sides: equal weights on a level beam, over a face without a scale, for nobody has measured them. */
export const schema = z
  .strictObject({
    ...common,
    kind: z.literal('scales'),
    pans: z.tuple([pan, pan]),
    unmeasured: said.extend({ step }).describe('That nobody has measured.'),
  })
  .refine(({ pans: [one, two] }) => one.weights.length === two.weights.length, {
    error: 'Both pans hold as many weights: a level beam with more on one side would say something.',
    path: ['pans'],
  });

export type Scales = z.output<typeof schema>;
export type Pan = Scales['pans'][number];
