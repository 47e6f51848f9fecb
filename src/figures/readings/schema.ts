import { z } from 'zod';
import { refer } from '../../deck/schema/refer.ts';
import { date, id } from '../../deck/schema/values.ts';
import { common, step } from '../kind.ts';

const claims = z.array(refer('claim')).min(1);
const said = z.strictObject({ says: z.string(), claims });
const reading = z.strictObject({
  side: refer('side'),
  who: z.string(),
  takes: z
    .array(z.strictObject({ step: id, ...said.shape }))
    .min(1)
    .describe('What this side takes the events to be; each stands by the event that has the same step.'),
  ends: z
    .strictObject({ word: z.string(), says: z.string(), step, claims })
    .describe('Where its reading ends: one word, and why.'),
});

/** The same days read by two sides: one axis, two lanes that end at one point with two words. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('readings'),
  events: z.array(z.strictObject({ date, step: id, ...said.shape })).min(2),
  until: z.strictObject({ date, ...said.shape }),
  lanes: z.tuple([reading, reading]),
});

export type Readings = z.output<typeof schema>;
export type Reading = Readings['lanes'][number];
