/** A mistake in a source, in the form of the deck's problems; the line is 1-based. */
export interface DrawingProblem {
  readonly line: number;
  readonly message: string;
  readonly context?: string;
  readonly fix?: string;
}

/** Thrown while a source is read or laid out. `about` are words that stand on the line at fault. */
export class DrawingError extends Error {
  override readonly name = 'DrawingError';
  readonly told: Omit<DrawingProblem, 'line'>;
  readonly about: readonly string[];

  constructor(told: Omit<DrawingProblem, 'line'>, ...about: readonly string[]) {
    super(told.message);
    this.told = told;
    this.about = about;
  }
}

/** Where in its text an error of a drawing is, with what is told of it. */
export const problemIn = (text: string, { told, about }: DrawingError): DrawingProblem => ({
  line: lineAbout(text, ...about),
  ...told,
});

/**
 * Once mermaid has read a source its lines are lost. So the line of a problem is the one that gives a box its words or
 * joins two boxes, else the first that holds all it is about, a word as often as it is named, else the first of all. 1-based.
 */
export function lineAbout(text: string, ...about: readonly string[]): number {
  const lines = text.split('\n');
  const [first = ''] = about;
  const often = (word: string) => about.filter((one) => one === word).length;
  // A part named twice is meant itself, not what is written in it.
  const bare = (line: string) => (new Set(about).size < about.length ? line.replaceAll(/"[^"]*"/g, '') : line);
  const best = (line: string) => (about.length === 1 ? timesIn(line, first, opening) > 0 : joint.test(line));
  const found = lines.flatMap((line, at) =>
    about.length > 0 && about.every((word) => timesIn(bare(line), word) >= often(word))
      ? [{ at, best: best(line) }]
      : [],
  );
  return ((found.find(({ best }) => best) ?? found[0])?.at ?? 0) + 1;
}

const joint = /--|->|-\.|==/;
const opening = /[[({>]/;
const letter = /[\p{L}\p{N}_]/u;

/** Counts whole words in a line, and those directly before what `next` allows. */
function timesIn(line: string, word: string, next?: RegExp): number {
  let times = 0;
  const [first = '', last = ''] = [word[0], word.at(-1)];
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
    const [before = '', after = ''] = [line[at - 1], line[at + word.length]];
    const whole = !(letter.test(first) && letter.test(before)) && !(letter.test(last) && letter.test(after));
    if (whole && (!next || next.test(after))) times++;
  }
  return times;
}
