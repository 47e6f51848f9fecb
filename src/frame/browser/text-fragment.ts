/** Words at each end of a sentence that are enough to find it. */
const WORDS_AT_EACH_END = 5;

/**
 * The end of an address that leads to the very words of a sentence and marks them: `#a-slide:~:text=first,last`. A
 * browser that cannot do so goes to the slide. `runs` are its words up to each source mark, since a mark's label stands
 * between them in the page, and words in quotation marks get theirs from a stylesheet.
 */
export function textFragmentTo(slide: string, runs: readonly string[]): string {
  const pieces = runs
    .flatMap((run) => run.split(/[“”]/))
    .map((run) => run.replace(/^[\s.,;:?!]+|[\s.,;:?!]+$/g, ''))
    .filter((run) => /\p{L}/u.test(run));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return `#${slide}`;
  const start = words(first).slice(0, WORDS_AT_EACH_END);
  const end = words(last).slice(-WORDS_AT_EACH_END);
  const whole = pieces.length === 1 && words(first).length <= 2 * WORDS_AT_EACH_END;
  return `#${slide}:~:text=${whole ? encode(first) : `${encode(start.join(''))},${encode(end.join(''))}`}`;
}

/** Splits a text into words, each with the white before it, so that joined they are the text itself. */
const words = (text: string): string[] => text.match(/\s*\S+/g) ?? [];

/** A comma and a hyphen have a meaning of their own there. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');
