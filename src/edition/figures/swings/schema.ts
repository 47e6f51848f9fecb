import { z } from 'zod';
import { date, refer } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const claims = z.array(refer('claim')).min(1);

/** One side's act, of no measured size: all bars are equally long. */
const act = z.strictObject({
  side: refer('side'),
  date,
  towards: z.enum(['up', 'down']),
  threat: z.boolean().default(false).describe('Announced and not in force: only its outline is drawn.'),
  name: z.string(),
  says: z.string().optional(),
  step,
  claims,
});

/** A moment of both sides, on the line itself. */
const meeting = z.strictObject({
  date,
  until: date.optional().describe('When what it brought ends: as far as that the line is broad.'),
  name: z.string(),
  says: z.string(),
  step,
  claims,
});

/** Months in which two sides went one way and the other: equal bars above and below a line of true days. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('swings'),
  up: z.string(),
  down: z.string(),
  acts: z.array(act).min(1),
  meetings: z.array(meeting),
});

export type Swings = z.output<typeof schema>;
export type Act = Swings['acts'][number];
export type Meeting = Swings['meetings'][number];
