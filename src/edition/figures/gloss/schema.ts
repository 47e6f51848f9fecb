import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const claims = z.array(refer('claim')).min(1);

const passage = z.strictObject({
  head: z.string().describe('Whose part of the text it is.'),
  says: z.string().describe('The passage, in which `marked` is set apart by a marker.'),
  marked: z.string(),
  claims,
  step,
  unnamed: cited.extend({ step }).describe('What the text does not name here, in a broken frame.'),
});

const reading = cited.extend({ side: refer('side'), who: z.string(), step });

/** One text on a page between two margins: for each passage what it leaves unnamed, and which side reads it in. */
export const schema = z
  .strictObject({
    ...common,
    kind: z.literal('gloss'),
    text: cited.describe('What text it is, at the head of the page, and that it is not told in its own words.'),
    passages: z.tuple([passage, passage]),
    readings: z.tuple([reading, reading]).describe('One a passage, in the same order.'),
  })
  .refine(({ passages }) => passages.every(({ says, marked }) => says.includes(marked)), {
    error: '`marked` stands in `says`, letter by letter',
    path: ['passages'],
  });

export type Gloss = z.output<typeof schema>;
export type Passage = Gloss['passages'][number];
export type Reading = Gloss['readings'][number];
