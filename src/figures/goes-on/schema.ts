import { z } from 'zod';
import { refer } from '../../deck/schema/refer.ts';
import { date } from '../../deck/schema/values.ts';
import { common, step } from '../kind.ts';

const claims = z.array(refer('claim')).min(1);

/** Words that did not end it. */
const word = z.strictObject({ date, who: z.string(), says: z.string(), side: refer('side'), step, claims });

/** Something that one side began on a day and that went on past all the words about it: a line with an open end. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('goes-on'),
  begun: z.strictObject({ date, says: z.string(), side: refer('side'), step, claims }),
  words: z.array(word).min(1).max(4).describe('On the line’s side above it, on the other side below.'),
  open: z.strictObject({ says: z.string(), step, claims }),
});

export type GoesOn = z.output<typeof schema>;
