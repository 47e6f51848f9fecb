import { z } from 'zod';
import { refer } from '#core/schema/refer.ts';
import { daysInSpan, daysOf } from '#core/schema/span.ts';
import { date, day } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const claims = z.array(refer('claim')).min(1);
const end = z.strictObject({ date: day, says: z.string(), step, claims });

/** What one side did on a day, or from one day to another. What it began in those days and kept `goesOn` to the end. */
const event = z.strictObject({
  side: refer('side'),
  date: day,
  until: day.optional(),
  goesOn: z.boolean().default(false),
  says: z.string(),
  step,
  claims,
});

/** Of more, one would be narrower than the line of an event. */
const mostDays = 100;

/** A strip of true days between two moments, with what each side did in them. */
export const schema = z
  .strictObject({
    ...common,
    kind: z.literal('days'),
    from: end,
    to: end,
    events: z.array(event).min(1),
    band: z
      .strictObject({ side: refer('side'), since: date, says: z.string(), step, claims })
      .optional()
      .describe('What lasted all through: it began before the first day.'),
  })
  .check(daysInSpan(mostDays, ({ events }) => daysOf('events', events)));

export type Days = z.output<typeof schema>;
export type DayEvent = Days['events'][number];
