import { z } from 'zod';
import { cited, date, refer } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';
import { dayNumber, monthAfter } from '#drawing/figures/time.ts';

const claims = z.array(refer('claim')).min(1);
const month = z.string().regex(/^\d{4}-\d{2}$/, 'a month is written YYYY-MM');

/** One month, or several that share a mean. */
const amount = z.strictObject({
  month,
  until: month.optional(),
  value: z.number().positive(),
  says: z.string().optional().describe('What stands over its bar; without it the bar stands alone.'),
  reckoned: z.boolean().default(false).describe('Reckoned and not reported: its bar is an outline.'),
  hero: z.boolean().default(false).describe('Its value stands large over its bar.'),
  step,
  claims,
});

const span = z.strictObject({
  from: date,
  to: date,
  name: z.string(),
  outcome: z.string().describe('How it ended, beside its end.'),
  step,
  claims,
});

/** Fields of a lane: its name, and a few words more. */
const lane = { side: refer('side'), name: z.string(), says: z.string() };

/** One side’s lever as a quantity by months over an axis of time, the other’s as spans of days under it. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('levers'),
  amounts: z.strictObject({ ...lane, unit: z.string(), months: z.array(amount).min(2) }),
  spans: z.strictObject({ ...lane, step, all: z.array(span).min(1).max(3) }),
  moments: z
    .array(z.strictObject({ date, name: z.string(), side: refer('side').optional(), step, claims }))
    .describe('A day in the upper lane, in the order of days; without a side, one of both.'),
  note: cited,
});

export type Levers = z.output<typeof schema>;
export type Amount = Levers['amounts']['months'][number];

/** Every month of an amount, as `YYYY-MM`. */
export function monthsOf({ month, until = month }: Amount): string[] {
  const all = [month];
  while ((all.at(-1) ?? '') < until) all.push(monthAfter(all.at(-1) ?? ''));
  return all;
}

/** The months of the axis, in order. */
export const axisOf = ({ amounts }: Levers): string[] => [...new Set(amounts.months.flatMap(monthsOf))].sort();

/** Where a day lies among the months, each as broad as the others: 2.5 is the middle of the third. A month's own is its middle. */
export function placeOf(date: string, axis: readonly string[]): number {
  const month = date.slice(0, 7);
  const [from, to] = [dayNumber(`${month}-01`), dayNumber(`${monthAfter(month)}-01`)];
  const part = date.length > 7 ? (dayNumber(date) - from) / (to - from) : 0.5;
  return axis.indexOf(month) + part;
}

/** The sources of what is reported; what is reckoned is told in the note. */
export const reported = ({ amounts }: Levers): string[] => [
  ...new Set(amounts.months.filter(({ reckoned }) => !reckoned).flatMap(({ claims }) => claims)),
];

/** The largest amount of any month, in the figure's own unit. */
export const peakOf = ({ amounts }: Levers): number => Math.max(...amounts.months.map(({ value }) => value));
