/** What the one-file deck is made of, in bytes. */
export interface Weight {
  whole: number;
  /** Each slide of the article with its pictures, by its id. */
  slides: ReadonlyMap<string, number>;
  fonts: number;
  styles: number;
  code: number;
}

/** What a file over the limit is made of, and what an author can do about it; nothing about one that is within it. */
export function tooHeavy({ whole, slides, fonts, styles, code }: Weight, limit: number): string | undefined {
  if (whole <= limit) return undefined;
  const inSlides = [...slides.values()].reduce((sum, bytes) => sum + bytes, 0);
  const parts = {
    'the slides of the article': inSlides,
    code,
    styles,
    fonts,
    'the other views': whole - inSlides - fonts - styles - code,
  };
  const list = Object.entries(parts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, bytes]) => `${name} ${inWords(bytes)}`);
  const heaviest = [...slides]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([id, bytes]) => `${id} ${inWords(bytes)}`);
  return [
    `The one-file deck has ${inWords(whole)}; with more than ${inWords(limit)} it is too large for a mail.`,
    `It holds: ${list.join(', ')}.`,
    `The heaviest slides are ${heaviest.join(', ')}.`,
    'Take pictures out of these or part the deck in two. The site itself has no limit.',
  ].join(' ');
}

const inWords = (bytes: number): string =>
  bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
