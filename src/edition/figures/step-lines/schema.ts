import { z } from 'zod';
import { cited, date, refer } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const claims = z.array(refer('claim')).min(1);

/** A change of one line: to a value, or by an amount. A sum of two claims is drawn and never printed. */
const change = z
  .strictObject({
    date,
    to: z.number().optional(),
    by: z.number().optional(),
    climbs: z.boolean().default(false).describe('Within days and not at once: the climb is dashed.'),
    hero: z.boolean().default(false).describe('Printed large; without it the new value is only drawn.'),
    says: z.string().optional(),
    step,
    claims,
  })
  .refine(({ to, by }) => (to === undefined) !== (by === undefined), 'a change has one of the keys to and by');

const line = z.strictObject({
  side: refer('side'),
  label: z.string(),
  start: z
    .strictObject({
      value: z.number(),
      some: z
        .boolean()
        .default(false)
        .describe('It held for some goods only: a hatched stub, from which no line goes on.'),
      claims,
    })
    .optional()
    .describe('What it was before its first change, if not nothing.'),
  changes: z.array(change).min(1),
});

/** A day that concerns both lines. */
const moment = z.strictObject({ date, name: z.string(), says: z.string().optional(), step, claims });

/** Two quantities that change by steps on true days, one line a side. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('step-lines'),
  unit: z.string(),
  lines: z.tuple([line, line]),
  moments: z.array(moment),
  until: moment.describe('The last day that is drawn.'),
  note: cited,
});

export type StepLines = z.output<typeof schema>;
export type StepLine = StepLines['lines'][number];
export type Change = StepLine['changes'][number];

/** One plateau of a line and how it was reached. */
export interface Plateau extends Change {
  from: number;
  value: number;
  /** The next change, or the end of the drawing. */
  until: string;
}

/** Days that a climb takes in the drawing where no source gives their number. */
export const climbDays = 3;

/** px that a line starts before its corner, on a plateau that another step draws: so the two are mitred and not butted. */
export const overlap = 5;

/** The plateaus of a line, one a change, in order. */
export function courseOf({ start, changes }: StepLine, end: string): Plateau[] {
  let value = start && !start.some ? start.value : 0;
  return changes.map((change, index) => {
    const from = value;
    value = change.to ?? value + (change.by ?? 0);
    return { ...change, from, value, until: changes[index + 1]?.date ?? end };
  });
}

/** The highest value of any line, in the figure's own unit. */
export const peakOf = (lines: readonly StepLine[]): number =>
  Math.max(...lines.flatMap((line) => courseOf(line, '').map(({ value }) => value)));
