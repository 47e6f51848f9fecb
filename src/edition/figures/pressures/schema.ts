import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const push = z.strictObject({
  side: refer('side'),
  title: z.string().describe('On whom, as the words of its arrow.'),
  step,
  reasons: z.array(cited).min(1).max(3),
});

/** What presses on two sides to come to one place: arrows of one length, and of two breadths since somebody says that one side feels less. */
export const schema = z
  .strictObject({
    ...common,
    kind: z.literal('pressures'),
    to: z.string().describe('Where both are pressed to.'),
    pushes: z.tuple([push, push]),
    less: cited
      .extend({ side: refer('side'), step })
      .describe('Who feels less, and how much so in somebody’s view, in a word or two.'),
    scope: cited.extend({ step }).describe('Whose comparison the breadths are.'),
  })
  .refine(({ pushes: [one, two] }) => one.reasons.length === two.reasons.length, {
    error: 'Both sides have as many reasons: more on one of them would say something.',
    path: ['pushes'],
  });

export type Pressures = z.output<typeof schema>;
export type Push = Pressures['pushes'][number];
