import { explorerWords as words } from '#words/index.ts';
import type { Graph } from './graph.ts';
import { partNamed } from './graph.ts';

/** One hidden label, numbered as on the blank form. */
export interface Blank {
  readonly number: number;
  readonly part: string;
  readonly label: string;
}

/** The mask's blanks. Their numbers are their places in the mask, as on paper. */
export function blanksOf(graph: Graph, mask: readonly string[]): Blank[] {
  return mask.flatMap((id, index) => {
    const label = partNamed(graph, id)?.label;
    return label ? [{ number: index + 1, part: id, label }] : [];
  });
}

/** The right labels in an order that tells nothing but is the same each time. */
export function choicesOf(blanks: readonly Blank[]): string[] {
  const labels = [...new Set(blanks.map(({ label }) => label))];
  const mixed = labels.sort((a, b) => scatter(a) - scatter(b));
  const untouched = mixed.every((label, index) => label === blanks[index]?.label);
  return untouched ? mixed.reverse() : mixed;
}

const scatter = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7);

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isAsDrawn = (answer: string, { label }: Blank): boolean => plain(answer) === plain(label);

/** What was right, in words. A typed answer that differs may still be a fair name for the thing, so it is not called wrong. */
export function verdict(blanks: readonly Blank[], answers: readonly string[]) {
  const right = blanks.filter((blank, index) => isAsDrawn(answers[index] ?? '', blank)).length;
  const lines = blanks.map((blank, index) => {
    const answer = answers[index]?.trim() ?? '';
    const { number, label } = blank;
    if (answer === '') return words.leftOpen(number, label);
    return isAsDrawn(answer, blank) ? words.asSaid(number, label) : words.otherSaid(number, label, answer);
  });
  return { says: words.asDrawn(right, blanks.length), lines };
}
