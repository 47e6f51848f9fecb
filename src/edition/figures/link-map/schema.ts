import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const end = z.strictObject({ place: refer('place'), says: z.string() });

/** What somebody makes of it. */
const voice = cited.extend({
  sort: z.string().describe('The kind of sentence, such as a fact or a judgement.'),
  who: z.string(),
  line: z
    .enum(['solid', 'dashed', 'expert'])
    .describe('Of the line over it: what is so, what somebody judges, what a scholar thinks.'),
  step,
});

/** Two places and what joins them, on a map that makes the shortest way between them a straight line. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('link-map'),
  link: cited.extend({
    ends: z.tuple([end, end]).describe('From left to right.'),
    about: z.string().describe('Stands small before the hero.'),
    hero: z.string(),
    step,
  }),
  pole: z.string().optional().describe('The words at the North Pole, where the map shows it.'),
  voices: z.array(voice).min(2).max(3),
});

export type LinkMap = z.output<typeof schema>;
export type Voice = LinkMap['voices'][number];
