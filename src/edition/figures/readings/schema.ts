import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { date, id } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const reading = z.strictObject({
  side: refer('side'),
  who: z.string(),
  takes: z
    .array(z.strictObject({ step: id, ...cited.shape }))
    .min(1)
    .describe('What this side takes the events to be; each stands by the event that has the same step.'),
  ends: cited.extend({ word: z.string(), step }).describe('Where its reading ends: one word, and why.'),
});

/** The same days read by two sides: one axis, two lanes that end at one point with two words. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('readings'),
  events: z.array(z.strictObject({ date, step: id, ...cited.shape })).min(2),
  until: z.strictObject({ date, ...cited.shape }),
  lanes: z.tuple([reading, reading]),
});

export type Readings = z.output<typeof schema>;
export type Reading = Readings['lanes'][number];
