import { z } from 'zod';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

/** What one voice says, or that it says nothing. */
const answer = z.strictObject({
  who: z.string(),
  says: z.string(),
  side: refer('side').optional(),
  claims: z.array(refer('claim')).min(1),
});

const row = z.strictObject({
  question: z.string(),
  disc: z
    .enum(['full', 'half', 'empty'])
    .describe('Full where all answer alike, half where only some do, empty where nobody does.'),
  answers: z.array(answer).min(1).max(2),
  step,
});

/** Questions that an event might have settled, each with a disc as full as the answers are. */
export const schema = z.strictObject({ ...common, kind: z.literal('answers'), rows: z.array(row).min(2).max(4) });

export type Answers = z.output<typeof schema>;
export type Row = Answers['rows'][number];
