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

const numberWord = new RegExp(
  `\\b(${tens.join('|')})(?:-(${small.slice(1, 10).concat('one').filter(Boolean).join('|')}))?\\b|\\b(${[...worded.keys()].join('|')})\\b`,
  'gi',
);
/** Digits that are not part of a name such as H20; `5,090` and `4.5` are one number each. */
const digits = /(?<![\p{L}\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\p{L}\d])\d+(?:\.\d+)?/gu;

/** The numbers that a text states in digits. */
export const digitsIn = (text: string): number[] =>
  [...text.matchAll(digits)].map(([found]) => Number(found.replaceAll(',', '')));

/** The numbers that a text states, in digits or in words. */
export function numbersIn(text: string): number[] {
  const inWords = [...text.matchAll(numberWord)].map(([, ten, unit, plain]) => {
    const value = (word: string | undefined) =>
      word?.toLowerCase() === 'one' ? 1 : (worded.get(word?.toLowerCase() ?? '') ?? 0);
    return plain === undefined ? value(ten) + value(unit) : value(plain);
  });
  return [...digitsIn(text), ...inWords];
}

/** Everything that a claim states, with its scope, its caveat and its date. */
const statedBy = ({ says, scope, caveat, date }: ClaimEntry): string =>
  [says, scope, caveat, date?.replaceAll('-', ' ')].filter(Boolean).join(' · ');

/** The numbers that claims hold. */
export const numbersOf = (claims: readonly ClaimEntry[]): Set<number> =>
  new Set(claims.flatMap((claim) => numbersIn(statedBy(claim))));

/** Whether claims hold a day, `YYYY-MM-DD` or shorter: as their own date, or as a day of that month in their words. */
export function holdDate(claims: readonly ClaimEntry[], date: string, language: string): boolean {
  const [, , day] = date.split('-');
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(date));
  return claims.some((claim) => {
    const stated = statedBy(claim);
    return (
      claim.date?.startsWith(date) || (stated.includes(month) && (!day || numbersIn(stated).includes(Number(day))))
    );
  });
}
