import { scaleLinear } from 'd3-scale';
import { dateFormat } from '#words/index.ts';

/** Days since 1970, UTC. A month without a day is its first. */
export const dayNumber = (date: string): number => Date.parse(date) / 864e5;

/** Places days on a line: from the first to the last of them lies the given stretch, in px. */
export function dayScale([first, last]: readonly [string, string], [from, to]: readonly [number, number]) {
  const scale = scaleLinear([dayNumber(first), dayNumber(last)], [from, to]);
  return (date: string, daysLater = 0): number => scale(dayNumber(date) + daysLater);
}

/** `2 April`, `May` where the day is not known, and with the year where one is asked for; a day stays with its month. */
export function longDay(date: string, language: string, withYear: boolean): string {
  const options = { day: date.length > 7 ? 'numeric' : undefined, year: withYear ? 'numeric' : undefined } as const;
  return dateFormat(language, { ...options, month: 'long' })
    .format(new Date(date))
    .replace(' ', '\u00A0');
}

/** `2 Apr`; a day stays with its month. */
export const shortDay = (date: string, language: string): string =>
  dateFormat(language, { day: 'numeric', month: 'short' }).format(new Date(date)).replace(' ', '\u00A0');

/** The month after a month, both as `YYYY-MM`. */
export function monthAfter(month: string): string {
  const date = new Date(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 7);
}

/** The first day of the earliest month and the first after the latest. */
export function monthsAround(dates: readonly string[]): [string, string] {
  const [first = '', last = ''] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  return [`${first.slice(0, 7)}-01`, `${monthAfter(last.slice(0, 7))}-01`];
}

/** `23–28 May`, or both days in full where the month changes. */
export function spanOf(from: string, until: string, day: (date: string) => string): string {
  const sameMonth = from.slice(0, 7) === until.slice(0, 7);
  return `${sameMonth ? Number(from.slice(8)) : day(from)}–${day(until)}`;
}

/** The Monday of a day's week, as days since 1970. */
export const mondayBefore = (date: string): number => dayNumber(date) - ((dayNumber(date) + 3) % 7);

const dateOf = (day: number) => new Date(day * 864e5);

/** `Sept`, or with its year. */
export const shortMonth = (month: string, language: string, withYear = false): string =>
  dateFormat(language, { month: 'short', year: withYear ? 'numeric' : undefined })
    .format(new Date(month))
    .replace(' ', '\u00A0');

/** `Mon` to `Sun`. */
export function weekdays(language: string): string[] {
  const format = dateFormat(language, { weekday: 'short' });
  return Array.from({ length: 7 }, (_, index) => format.format(dateOf(4 + index)));
}

/** A day in a calendar: its number, with its month where a month begins and, where there is room, the calendar does. */
export function monthDay(day: number, language: string): { narrow: string; wide(first: boolean): string } {
  const date = dateOf(day);
  const number = String(date.getUTCDate());
  const named = (month: 'short' | 'long') =>
    dateFormat(language, { day: 'numeric', month }).format(date).replace(' ', '\u00A0');
  const begins = number === '1';
  return { narrow: begins ? named('short') : number, wide: (first) => (first || begins ? named('long') : number) };
}

/** The first days of every third month between two days, named; the year stands at the first and where it changes. */
export function quarters(from: string, to: string, language: string): { date: string; name: string }[] {
  const found: { date: string; name: string }[] = [];
  let year: number | undefined;
  for (let day = dayNumber(from); day <= dayNumber(to); day++) {
    const date = dateOf(day);
    if (date.getUTCDate() !== 1 || date.getUTCMonth() % 3 !== 2) continue;
    const own = date.getUTCFullYear();
    const first = date.toISOString().slice(0, 10);
    found.push({ date: first, name: shortMonth(first, language, own !== year) });
    year = own;
  }
  return found;
}
