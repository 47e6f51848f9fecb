import type { ClaimEntry } from './schema/ledger.ts';

const small = 'zero,,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen'
  .concat(',seventeen,eighteen,nineteen')
  .split(',');
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** One is left out: it is mostly a pronoun. */
const worded = new Map([
  ...small.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);
worded.delete('');

const units = [...worded].flatMap(([word, value]) => (value > 0 && value < 10 ? [word] : [])).concat('one');
const below100 = `(?:${tens.join('|')})(?:-(?:${units.join('|')}))?|${[...worded.keys()].join('|')}`;
const numberWord = new RegExp(`\\b(?:(?:(${below100})|an?|one) (hundred|thousand)|(${below100}))\\b`, 'gi');

/** `forty-one` and the like; the article of a hundred counts as one. */
const inDigits = (words = 'one'): number =>
  words
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (worded.get(word) ?? 1), 0);

/** Digits that are not part of a name such as H20; `5,090` and `4.5` are one number each. */
const digits = /(?<![\p{L}\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\p{L}\d])\d+(?:\.\d+)?/gu;

/** The numbers that a text states in digits. */
export const digitsIn = (text: string): number[] =>
  [...text.matchAll(digits)].map(([found]) => Number(found.replaceAll(',', '')));

/** The numbers that a text states, in digits or in words. */
export function numbersIn(text: string): number[] {
  const inWords = [...text.matchAll(numberWord)].map(([, times, scale, alone]) => {
    if (scale === undefined) return inDigits(alone);
    return inDigits(times) * (scale.toLowerCase() === 'hundred' ? 100 : 1000);
  });
  return [...digitsIn(text), ...inWords];
}

/** Everything that a claim states, with its scope, its caveat and its date. */
const statedBy = ({ says, scope, caveat, date }: ClaimEntry): string =>
  [says, scope, caveat, date?.replaceAll('-', ' ')].filter(Boolean).join(' · ');

/** The numbers that claims hold. */
export const numbersOf = (claims: readonly ClaimEntry[]): Set<number> =>
  new Set(claims.flatMap((claim) => numbersIn(statedBy(claim))));

interface Months {
  names: readonly string[];
  /** Finds days before a month's name: `12 April`, `23 and 28 May`. */
  days: RegExp;
  /** Finds any month's name. */
  any: RegExp;
}

const known = new Map<string, Months>();

/** The months of a language, read once: every sentence is searched for them. */
function monthsOf(language: string): Months {
  const found = known.get(language);
  if (found) return found;
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => format(new Date(Date.UTC(2000, month))));
  const days = new RegExp(`((?:(?<![\\d.,])\\d{1,2}\\.?(?:[\\s,–-]|and|to)+)+)(${names.join('|')})(?!\\p{L})`, 'gu');
  const any = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'gu');
  const months = { names, days, any };
  known.set(language, months);
  return months;
}

/**
 * Whether claims hold a day, `YYYY-MM-DD` or shorter: as their own date, or as a day of that month in their words. A claim
 * that names years has to name that of the day.
 */
export function holdDate(claims: readonly ClaimEntry[], date: string, language: string): boolean {
  const [year = '', number = '01', day] = date.split('-');
  const month = monthsOf(language).names[Number(number) - 1] ?? '';
  return claims.some((claim) => {
    if (claim.date?.startsWith(date)) return true;
    const stated = statedBy(claim);
    const years = stated.match(/(?<![\d,.])(?:1[5-9]|20)\d\d(?![\d,%])/g);
    return (years?.some((each) => each === year) ?? true) && namesDay(stated, month, day);
  });
}

/** A day of some year, as words name it. */
interface NamedDay {
  day: number;
  /** Of the year, 1 to 12. */
  month: number;
  /** `12 April`. */
  said: string;
}

/** The days that a text names before their month, `12 April` or each of `23 and 28 May`. */
export function daysIn(text: string, language: string): NamedDay[] {
  const { names, days } = monthsOf(language);
  return [...text.matchAll(days)].flatMap(([, list = '', name = '']) =>
    [...list.matchAll(/\d+/g)].map(([day]) => ({
      day: Number(day),
      month: names.indexOf(name) + 1,
      said: `${day} ${name}`,
    })),
  );
}

/** Whether claims hold a day, as their own date or in their words, of whatever year. */
export const holdDay = (claims: readonly ClaimEntry[], { day, month }: NamedDay, language: string): boolean =>
  claims.some((claim) => {
    const [, ownMonth, ownDay] = claim.date?.split('-').map(Number) ?? [];
    const isOwn = ownMonth === month && ownDay === day;
    return isOwn || namesDay(statedBy(claim), monthsOf(language).names[month - 1] ?? '', String(day));
  });

/** A month from 1 to 12 by its name. */
export const monthName = (month: number, language: string): string => monthsOf(language).names[month - 1] ?? '';

/** The months that a text names, with a day or without: numbers from 1 to 12. */
export function monthsIn(text: string, language: string): number[] {
  const { names, any } = monthsOf(language);
  return [...new Set(Array.from(text.matchAll(any), ([name]) => names.indexOf(name) + 1))];
}

/** The months that claims hold, in their words or as their own date. */
export const heldMonths = (claims: readonly ClaimEntry[], language: string): Set<number> =>
  new Set(
    claims.flatMap((claim) => {
      const [, own] = claim.date?.split('-').map(Number) ?? [];
      return [...(own === undefined ? [] : [own]), ...monthsIn(statedBy(claim), language)];
    }),
  );

/** Day and month stand side by side, `5 June` or `June 5`; of several days, at most one word stands between. */
function namesDay(text: string, month: string, day: string | undefined): boolean {
  if (!day) return text.includes(month);
  const own = `(?<!\\d)${Number(day)}(?!\\d)`;
  const others = '[^\\p{L}]*(?:\\p{L}{1,5}[^\\p{L}]+)?';
  return new RegExp(`${own}${others}${month}|${month}\\s(?:\\d+${others})?${own}`, 'u').test(text);
}
