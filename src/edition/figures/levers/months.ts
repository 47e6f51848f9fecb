import { dayNumber, monthAfter } from '#drawing/figures/time.ts';
import type { Amount, Levers } from './schema.ts';

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
