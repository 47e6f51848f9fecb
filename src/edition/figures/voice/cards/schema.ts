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
    says: z.string().describe('What the card is in that hand, for who reads the figure as text.'),
    step,
  }),
  question: cited.extend({
    to: refer('side').describe('Who would be given the card.'),
    gift: z.string().describe('As what.'),
    back: z.string().describe('What would come back, as a question.'),
    step,
  }),
});

export type Cards = z.output<typeof schema>;
