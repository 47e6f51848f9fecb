import { z } from 'zod';
import { cited, date, refer } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';
import { dayNumber } from '#drawing/figures/time.ts';
import type { Rect } from '#drawing/geometry.ts';

/** A length of time: so many days, weeks, months or years, or from one day to another. */
const length = z.union([
  z.strictObject({ since: date, until: date }),
  z
    .strictObject({
      years: z.number().positive().optional(),
      months: z.number().positive().optional(),
      weeks: z.number().positive().optional(),
      days: z.number().positive().optional(),
    })
    .refine((each) => Object.keys(each).length > 0, 'a length of time has years, months, weeks or days'),
]);
type Length = z.output<typeof length>;

const bar = cited.extend({
  begun: length.optional().describe('It began between this day and that of `to`; the bar is hatched.'),
  to: length
    .optional()
    .describe('How long it lasted; without it the length is not known, and the bar is short and open.'),
  kept: length.optional().describe('When what was promised at its end was kept; until then the bar is pale.'),
  form: z
    .enum(['lasted', 'by', 'planned', 'summarised', 'held'])
    .default('lasted')
    .describe(
      'How long something lasted, or by when it had begun; how long it is planned to take, or takes as a summary says; held back by the buyer’s own side, after the bar before it.',
    ),
  open: z.boolean().default(false).describe('It goes on: the end is not known.'),
  main: z.boolean().default(false).describe('Its lane is remembered by it: it stands where all rulers do.'),
  detail: z.string().optional().describe('What is said besides where its ruler stands large, and on a phone.'),
});

const lane = z.strictObject({
  bars: z.array(bar).max(3).describe('In the order of their ends.'),
  empty: cited.optional().describe('Why no bar stands in the rest of the lane.'),
  apart: bar.optional().describe('A time of another kind, in a row of its own.'),
});

const ruler = z.strictObject({
  question: z.string(),
  unit: z
    .enum(['weeks', 'months', 'years'])
    .describe('A ruler is a quarter in weeks, a year in months, or ten years long.'),
  one: z.string().describe('How the first mark is named: 1 week.'),
  many: z.string().describe('How the last mark is named on a phone: 13 weeks.'),
  flag: cited
    .extend({ at: length, detail: z.string().optional() })
    .optional()
    .describe('A limit; `detail` is said where its ruler stands large, and on a phone.'),
  step,
  above: lane,
  below: lane,
});

/** Straight rulers of growing units; above each hangs what one side’s goods held up, below it what the other’s did. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('rulers'),
  above: z.strictObject({ side: refer('side'), name: z.string() }),
  below: z.strictObject({ side: refer('side'), name: z.string() }),
  rulers: z.array(ruler).min(2).max(3),
  thought: z
    .strictObject({ says: z.string(), step })
    .describe(
      'One line that holds for all rulers; its step brings them together, each with its main bars, and before it the stage shows each large.',
    ),
});

export type Rulers = z.output<typeof schema>;
export type Ruler = Rulers['rulers'][number];
export type Lane = Ruler['above'];
export type Bar = Lane['bars'][number];

/** Length of a ruler in its units: the next one’s darker part is the whole of it. */
export const marksOf = { weeks: 13, months: 12, years: 10 } as const;
const daysIn = { years: 365.25, months: 30.44, weeks: 7, days: 1 } as const;

/** Days of a length of time. */
function daysOf(length: Length): number {
  if ('since' in length) return dayNumber(length.until) - dayNumber(length.since);
  return Object.entries(length).reduce(
    (sum, [unit, count]) => sum + (count ?? 0) * daysIn[unit as keyof typeof daysIn],
    0,
  );
}

/** Where a length ends on a ruler, in px. */
export type Scale = (length: Length) => number;

export const scaleOf =
  ({ unit }: Ruler, { x, w }: Pick<Rect, 'x' | 'w'>): Scale =>
  (length) =>
    x + (daysOf(length) / daysIn[unit] / marksOf[unit]) * w;
