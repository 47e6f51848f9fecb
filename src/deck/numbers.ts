import { wordSign } from '#core/text/words.ts';
import { inEnglishSigns } from './number-signs.ts';
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

const scales = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mn: 1e6, bn: 1e9, tn: 1e12 },
  ...{ 万: 1e4, 亿: 1e8, 万亿: 1e12 },
};
type Scale = keyof typeof scales;
const isScale = (word: string): word is Scale => Object.hasOwn(scales, word);
const scaled = 'hundred|thousand|million|billion|trillion';

const units = [...worded].flatMap(([word, value]) => (value > 0 && value < 10 ? [word] : [])).concat('one');
const below100 = `(?:${tens.join('|')})(?:-(?:${units.join('|')}))?|${[...worded.keys()].join('|')}`;
const counts = `${below100}|half\\san?|an?|one`;
const numberWord = new RegExp(`\\b(?:(${counts})\\s(${scaled})(?:\\s(${scaled}))?|(${below100}))\\b`, 'gi');

/** `forty-one` and the like; the article of a hundred counts as one, *half a* as a half. */
const inDigits = (words = 'one'): number =>
  /^half/i.test(words)
    ? 0.5
    : words
        .toLowerCase()
        .split('-')
        .reduce((sum, word) => sum + (worded.get(word) ?? 1), 0);

/** A number and the words behind it that make it larger. No sum of rounding errors: `4.1 million` is 4100000. */
const times = (number: number, ...words: (string | undefined)[]): number =>
  words
    .flatMap((word) => word?.toLowerCase() ?? [])
    .reduce((product, word) => Number((product * (isScale(word) ? scales[word] : 1)).toPrecision(12)), number);

/** What is counted off, and has no quantity: *Berth 4*, *page 12*, *Nos. 3 and 4*. */
const countedOff =
  'berth,bus,chapter,article,section,class,dock,exercise,figure,flight,floor,gate,grade,house,lane,line,lock,lot,nos?\\.,number'
    .concat(
      ',page,paragraph,pier,platform,question,road,room,route,row,seat,slide,step,table,track,train,unit,volume,year',
    )
    .split(',');
/** Digits that are no figures: the time of day, a decade, a rank, and what is counted off. */
const noFigures = new RegExp(
  [
    '(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)',
    "(?<!\\d)\\d{1,2}\\s?(?:[ap]\\.?m\\b|o['’]clock\\b)",
    '\\d+(?:s|st|nd|rd|th)\\b',
    `\\b(?:${countedOff.join('|')})s?\\s\\d+(?:(?:, | and |[–-])\\d+)*(?![\\d,.]*\\d)(?!\\s(?:${scaled}|per cent|percent)|%)`,
  ].join('|'),
  'giu',
);

/** Digits that are not part of a name such as H20 or 5G; `5,090`, `5 090` and `4.5` are one number each. */
const digits = new RegExp(
  `((?<!${wordSign}|[.,])\\d{1,3}(?:([,\\u0020\\u00a0\\u202f’])\\d{3})(?:\\2\\d{3})*(?!\\d)(?:\\.\\d+)?|(?<!${wordSign})\\d+(?:\\.\\d+)?)`.concat(
    `(?![\\p{Lu}\\d])(?:[\\s-]?(?:(${scaled}|mn|bn|tn)\\b|(万亿|[万亿])))?`,
  ),
  'gu',
);

interface Read {
  number: number;
  /** Without the words that make it larger: 4.5 of *4.5 billion*. */
  bare: number;
}

const inFigures = (text: string): Read[] =>
  Array.from(text.matchAll(digits), ([, found = '', , scale, sign]) => {
    const bare = Number(found.replace(/[,\s’]/g, ''));
    return { number: times(bare, scale ?? sign), bare };
  });

const inWords = (text: string): Read[] =>
  Array.from(text.matchAll(numberWord), ([, count, scale, more, alone]) => {
    const bare = inDigits(scale === undefined ? alone : count);
    return { number: times(bare, scale, more), bare };
  });

const withoutLabels = (text: string, language: string) => inEnglishSigns(text, language).replace(noFigures, ' · ');

/** The figures that a text states: in digits, or in words from a million on. Smaller ones in words often count nothing. */
export const figuresIn = (text: string, language: string): number[] =>
  [...inFigures(withoutLabels(text, language)), ...inWords(text).filter(({ number }) => number >= 1e6)].map(
    ({ number }) => number,
  );

/** The numbers that a text states, in digits or in words; words are read in English. */
export const numbersIn = (text: string, language: string): number[] =>
  [...inFigures(withoutLabels(text, language)), ...inWords(text)].map(({ number }) => number);

/** Everything that a claim states, with its scope, its caveat and its date. */
const statedBy = ({ says, scope, caveat, date }: ClaimEntry): string =>
  [says, scope, caveat, date?.replaceAll('-', ' ')].filter(Boolean).join(' · ');

/** What claims that were asked for hold: every sentence that cites one asks again. */
const reads = new WeakMap<ClaimEntry, Read[]>();

/** All that a claim holds, what it counts off too: who says *2030* need not say *the year 2030*. */
function readsOf(claim: ClaimEntry, language: string): Read[] {
  const stated = statedBy(claim);
  // In a claim "one" counts something more often than not, and who cites it may write it as a figure.
  const one = /\bone\b/i.test(stated) ? [{ number: 1, bare: 1 }] : [];
  const found = reads.get(claim) ?? [...inFigures(inEnglishSigns(stated, language)), ...inWords(stated), ...one];
  reads.set(claim, found);
  return found;
}

/** The numbers that claims hold. */
export const numbersOf = (claims: readonly ClaimEntry[], language: string): Set<number> =>
  new Set(claims.flatMap((claim) => readsOf(claim, language)).map(({ number }) => number));

/** Gives the quantities for who draws them and may count in millions: of *4.5 billion* also 4.5. */
export const quantitiesOf = (claims: readonly ClaimEntry[], language: string): Set<number> =>
  new Set(claims.flatMap((claim) => readsOf(claim, language)).flatMap(({ number, bare }) => [number, bare]));

/** Whether a claim leaves its figures to the table that it names: *The months’ exports, as in the table of the customs*. */
export const isAsInTable = ({ says, scope = '' }: ClaimEntry): boolean =>
  /\bas in the table of\b/i.test(`${says} ${scope}`);

interface Months {
  names: readonly string[];
  /** Each name, and as it stands beside a day: `kwiecień` and `4 kwietnia` are one month, 1 to 12. */
  byName: ReadonlyMap<string, number>;
  /** Finds days before a month's name: `12 April`, `23 and 28 May`, `4 de abril`. */
  days: RegExp;
  /** Finds any month's name. */
  any: RegExp;
}

const known = new Map<string, Months>();

/** The months of a language, read once: every sentence is searched for them. */
function monthsOf(language: string): Months {
  const found = known.get(language);
  if (found) return found;
  const date = (month: number) => Date.UTC(2000, month);
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const dayFormat = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => format(date(month)));
  const withDay = names.map(
    (name, month) => dayFormat.formatToParts(date(month)).find(({ type }) => type === 'month')?.value ?? name,
  );
  // What is written small begins a sentence with a capital all the same.
  const byName = new Map(
    [...names, ...withDay].flatMap((name, index) => [name, capital(name)].map((form) => [form, (index % 12) + 1])),
  );
  const forms = [...byName.keys()].join('|');
  const between = [
    ...dayFormat.formatToParts(date(0)).map(({ type, value }) => (type === 'literal' ? value : '')),
    ...new Intl.ListFormat(language).formatToParts(['', '']).map(({ value }) => value),
  ].flatMap((words) => words.match(/\p{L}+/gu) ?? []);
  const days = new RegExp(
    `((?:(?<![\\d.,])\\d{1,2}\\.?(?:[\\s,–-]|${['to', ...between].join('|')})+)+)(${forms})(?!\\p{L})`,
    'gu',
  );
  const any = new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'gu');
  const months = { names, byName, days, any };
  known.set(language, months);
  return months;
}

const capital = (name: string): string => name.replace(/^./u, (letter) => letter.toUpperCase());

/**
 * Whether claims hold a day, `YYYY-MM-DD` or shorter: as their own date, or as a day of that month in their words. A claim
 * that names years has to name that of the day.
 */
export function holdDate(claims: readonly ClaimEntry[], date: string, language: string): boolean {
  const [year = '', number = '01', day] = date.split('-');
  const { names } = monthsOf(language);
  return claims.some((claim) => {
    if (claim.date?.startsWith(date)) return true;
    const stated = statedBy(claim);
    const years = stated.match(/(?<![\d,.])(?:1[5-9]|20)\d\d(?![\d,%])/g);
    return (
      (years?.some((each) => each === year) ?? true) &&
      namesDay(withNamedMonths(stated, names), Number(number), day, language)
    );
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
  const { names, byName, days } = monthsOf(language);
  return [...withNamedMonths(text, names).matchAll(days)].flatMap(([, list = '', name = '']) =>
    [...list.matchAll(/\d+/g)].map(([day]) => ({
      day: Number(day),
      month: byName.get(name) ?? 0,
      said: `${day} ${name}`,
    })),
  );
}

/** Whether claims hold a day, as their own date or in their words, of whatever year. */
export const holdDay = (claims: readonly ClaimEntry[], { day, month }: NamedDay, language: string): boolean =>
  claims.some((claim) => {
    const [, ownMonth, ownDay] = claim.date?.split('-').map(Number) ?? [];
    const isOwn = ownMonth === month && ownDay === day;
    const { names } = monthsOf(language);
    return isOwn || namesDay(withNamedMonths(statedBy(claim), names), month, String(day), language);
  });

/** Whether a text names a day, whatever short words its language has between day and month, as in `del 4 al 6 de abril`. */
export const saysDay = (text: string, { day, month }: Omit<NamedDay, 'said'>, language: string): boolean =>
  namesDay(withNamedMonths(text, monthsOf(language).names), month, String(day), language, 3);

/** A month from 1 to 12 by its name. */
export const monthName = (month: number, language: string): string => monthsOf(language).names[month - 1] ?? '';

/** The months that a text names, with a day or without: numbers from 1 to 12. */
export function monthsIn(text: string, language: string): number[] {
  const { names, byName, any } = monthsOf(language);
  const found = withNamedMonths(text, names).match(any) ?? [];
  return [...new Set(found.map((name) => byName.get(name) ?? 0))];
}

/** The months that claims hold, in their words or as their own date. */
export const heldMonths = (claims: readonly ClaimEntry[], language: string): Set<number> =>
  new Set(
    claims.flatMap((claim) => {
      const [, own] = claim.date?.split('-').map(Number) ?? [];
      return [...(own === undefined ? [] : [own]), ...monthsIn(statedBy(claim), language)];
    }),
  );

/** A day as Chinese and Japanese write it, `5月23日和28日`, and a month by itself. */
const signedDays = /(\d{1,2})月((?:\d{1,2}日[、和至到~—–-]*)*)/gu;

/** The text with such days as `23 28 五月`, by which the others are found too. */
const withNamedMonths = (text: string, names: readonly string[]): string =>
  text.replace(signedDays, (whole, month: string, days: string) => {
    const name = names[Number(month) - 1];
    return name ? ` ${(days.match(/\d+/g) ?? []).join(' ')} ${name} ` : whole;
  });

/** Day and month stand side by side, `5 June` or `June 5`; of several days, at most one word stands between. */
function namesDay(text: string, number: number, day: string | undefined, language: string, words = 1): boolean {
  const { byName } = monthsOf(language);
  const month = `(?:${[...byName].flatMap(([name, of]) => (of === number ? name : [])).join('|')})`;
  if (!day) return new RegExp(month, 'u').test(text);
  const own = `(?<!\\d)${Number(day)}(?!\\d)`;
  const others = `[^\\p{L}]*(?:(?!${[...byName.keys()].join('|')})\\p{L}{1,5}[^\\p{L}]+){0,${words}}`;
  return new RegExp(`${own}${others}${month}|${month}\\s(?:\\d+${others})?${own}`, 'u').test(text);
}
