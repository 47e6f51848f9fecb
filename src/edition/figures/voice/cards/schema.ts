import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { step } from '#drawing/figures/kind.ts';
import { voice } from '../schema.ts';

/** One card of a hand lies face up, the others are not known, nor how many there are; below stands the question about it. */
export const schema = z.strictObject({
  ...voice,
  kind: z.literal('voice-cards'),
  card: cited.extend({
    side: refer('side'),
    symbol: z.string().describe('Two letters or so, as large as the card.'),
    name: z.string(),
    step,
  }),
  question: cited.extend({ step }),
});

export type Cards = z.output<typeof schema>;
