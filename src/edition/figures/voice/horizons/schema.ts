import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { step } from '#drawing/figures/kind.ts';
import { voice } from '../schema.ts';

/** Sayings that can be checked at the same time. */
const horizon = z.strictObject({
  when: z.string().describe('When they can be checked.'),
  line: z
    .enum(['now', 'later', 'never'])
    .describe('`now` can be looked up, `later` must wait, `never` may stay open for good.'),
  sayings: z
    .array(cited.extend({ hero: z.string().optional(), step }))
    .min(1)
    .max(3),
});

/** What a person says, sorted by when it could be checked: from now on the left to perhaps never on the right. */
export const schema = z.strictObject({
  ...voice,
  kind: z.literal('voice-horizons'),
  horizons: z.array(horizon).min(2).max(3),
});

export type Horizons = z.output<typeof schema>;
export type Horizon = Horizons['horizons'][number];
