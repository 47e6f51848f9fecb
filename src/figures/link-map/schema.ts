import { z } from 'zod';
import { refer } from '../../deck/schema/refer.ts';
import { common, said, step } from '../kind.ts';

const end = z.strictObject({ place: refer('place'), says: z.string() });

/** What somebody makes of it. */
const voice = said.extend({
  /** The kind of sentence, such as a fact or a judgement. */
  sort: z.string(),
  who: z.string(),
  /** Of the line over it: what is so, what somebody judges, what a scholar thinks. */
  line: z.enum(['solid', 'dashed', 'expert']),
  step,
});

/** Two places and what joins them, on a map that makes the shortest way between them a straight line. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('link-map'),
  link: said.extend({
    /** From left to right. */
    ends: z.tuple([end, end]),
    /** Stands small before the hero. */
    about: z.string(),
    hero: z.string(),
    step,
  }),
  /** The words at the North Pole, where the map shows it. */
  pole: z.string(),
  voices: z.array(voice).min(2).max(3),
});

export type LinkMap = z.output<typeof schema>;
export type Voice = LinkMap['voices'][number];
