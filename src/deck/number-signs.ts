import { wordsTouch } from '#core/text/words.ts';

/** How a language writes numbers, as far as it differs from English. */
interface Signs {
  /** Finds a number with groups of three, or with a decimal comma. */
  numbers: RegExp | undefined;
  /** Finds a number with a word that makes it larger, `2,5 Mio.` */
  scaled: RegExp;
  /** What such words say in English, in small letters. */
  scales: ReadonlyMap<string, string>;
}

const english = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);

const known = new Map<string, Signs>();

/** Read once: every sentence is searched for numbers. */
function signsOf(language: string): Signs {
  const found = known.get(language);
  if (found) return found;
  const parts = new Intl.NumberFormat(language).formatToParts(12_345.6);
  const isComma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  const scales = scalesOf(language);
  const words = [...scales.keys()].sort((a, b) => b.length - a.length).map((word) => word.replaceAll('.', '\\.'));
  const signs = {
    // Many leave out the point in 1238, or set a space there, which English may too.
    numbers: isComma ? /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?: \d{3})*,\d+)(?![.,]?\d)/gu : undefined,
    scaled: new RegExp(`(\\d)\\s(${words.join('|')})(?!\\p{L})`, 'giu'),
    scales,
  };
  known.set(language, signs);
  return signs;
}

/** The words of a language for a thousand and more, in each form in which it counts; where words touch they are signs, and read as such. */
function scalesOf(language: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay });
    for (const power of [1e3, 1e6, 1e9, 1e12])
      for (const count of [1, 2, 5]) {
        const parts = format.formatToParts(count * power);
        const [word = '', digits = ''] = ['compact', 'integer'].map(
          (type) => parts.find((part) => part.type === type)?.value,
        );
        const value = english.get((count * power) / Number(digits));
        // A single letter is a unit more often than a million.
        if (value && word.length > 1 && !wordsTouch(word)) found.set(word.toLowerCase(), value);
      }
  }
  return found;
}

/** A text with its numbers as English writes them: `1.238,5` and `2,5 Millionen` of German are `1238.5` and `2.5 million`. */
export function inEnglishSigns(text: string, language: string): string {
  if (language === 'en' || !/\d/.test(text)) return text;
  const { numbers, scaled, scales } = signsOf(language);
  const signed = numbers ? text.replace(numbers, (number) => number.replace(/[. ]/g, '').replace(',', '.')) : text;
  return scales.size === 0
    ? signed
    : signed.replace(scaled, (_, digit: string, word: string) => `${digit} ${scales.get(word.toLowerCase())}`);
}
