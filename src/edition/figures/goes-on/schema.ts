import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { day } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

/** Words that did not end it. */
const word = cited.extend({ date: day, who: z.string(), side: refer('side'), step });

/** Something that one side began on a day and that went on past all the words about it: a line with an open end. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('goes-on'),
  begun: cited.extend({ date: day, side: refer('side'), step }),
  words: z.array(word).min(1).max(4).describe('On the line’s side above it, on the other side below.'),
  open: cited
    .extend({ hero: z.string(), step })
    .describe('That it did not end: in a word or two, large on the line, and what shows it.'),
});

export type GoesOn = z.output<typeof schema>;
