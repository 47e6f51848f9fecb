import { z } from 'zod';
import { refer } from '../../deck/schema/refer.ts';
import { common, said, step } from '../kind.ts';

const end = z.strictObject({ name: z.string(), says: z.string() });
const verdict = said.extend({
  name: z.string(),
  /** A side’s verdict wears its code; a scholar’s does not. */
  side: refer('side').optional(),
});

/** Something that one hand turns slower or faster within a limit of days. Drawn, not measured: no day is set on either end. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('dial'),
  /** Whose hand it is. */
  side: refer('side'),
  /** What starts the clock. */
  order: said.extend({ step }),
  limit: said.extend({
    /** Ticks of the dial and tiles of the calendar, five a row. */
    days: z.number().int().min(10).max(60),
    /** The same limit in other words. */
    comesTo: z.string(),
    early: z.string(),
    late: z.string(),
    step,
  }),
  ends: z.strictObject({ fast: end, slow: end, claims: z.array(refer('claim')).min(1), step }),
  verdicts: z.strictObject({ step, both: z.tuple([verdict, verdict]) }),
});

export type Dial = z.output<typeof schema>;
