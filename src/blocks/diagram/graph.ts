import { explorerWords as words } from '#words/index.ts';

/** The parts of one drawing and how they are joined, in the order of its text form. Knows no DOM. */
export interface Part {
  readonly id: string;
  /** As a sentence names it: a timeline's event with its date, an arrow by its two ends. */
  readonly name: string;
  /** The words drawn on it; an arrow may have none. */
  readonly label: string;
  /** What it is, in a few words: its kind, its side, whether it is from outside. */
  readonly about: string;
  readonly kind: string | undefined;
  readonly side: string | undefined;
  /** Only arrows have ends. */
  readonly ends?: { readonly from: string; readonly to: string; readonly both: boolean };
}
export type Graph = readonly Part[];

/** A part by its id. */
export const partNamed = (graph: Graph, id: string): Part | undefined => graph.find((part) => part.id === id);
const leaving = (graph: Graph, node: string) => graph.filter(({ ends }) => ends?.from === node);
const entering = (graph: Graph, node: string) => graph.filter(({ ends }) => ends?.to === node);

/** A way on from a part: where it leads and how it is said. */
interface Link {
  readonly to: string;
  readonly says: string;
}

/** Finds the neighbours of a part: of a node what its arrows join, of an arrow its two ends. */
export function linksOf(graph: Graph, id: string): Link[] {
  const part = partNamed(graph, id);
  const nameOf = (node: string) => partNamed(graph, node)?.name ?? node;
  if (!part) return [];
  if (part.ends) return [part.ends.from, part.ends.to].map((end) => ({ to: end, says: nameOf(end) }));
  const said = (arrow: Part, sign: string, end = '') => ({
    to: arrow.id,
    says: `${arrow.ends?.both ? '↔' : sign} ${nameOf(end)}`,
  });
  return [
    ...leaving(graph, id).map((arrow) => said(arrow, '→', arrow.ends?.to)),
    ...entering(graph, id).map((arrow) => said(arrow, '←', arrow.ends?.from)),
  ];
}

type Direction = 'on' | 'back';

/**
 * Where an arrow key leads. From a node along one of its arrows, from an arrow to its end. `taken` remembers the
 * arrow last tried from each node and direction, so that coming back and going on again tries the next one; a node with
 * no arrow that way leads to its neighbour in the text form.
 */
export function move(graph: Graph, at: string, direction: Direction, taken: Map<string, string>): string {
  const part = partNamed(graph, at);
  if (!part) return graph[0]?.id ?? at;
  if (part.ends) return direction === 'on' ? part.ends.to : part.ends.from;
  const ways = direction === 'on' ? leaving(graph, at) : entering(graph, at);
  if (ways.length === 0) return neighbour(graph, at, direction);
  const key = `${direction} ${at}`;
  const last = ways.findIndex(({ id }) => id === taken.get(key));
  const next = ways[(last + 1) % ways.length]?.id ?? at;
  taken.set(key, next);
  return next;
}

function neighbour(graph: Graph, at: string, direction: Direction): string {
  const nodes = graph.filter(({ ends }) => !ends);
  const place = nodes.findIndex(({ id }) => id === at) + (direction === 'on' ? 1 : -1);
  return nodes[(place + nodes.length) % nodes.length]?.id ?? at;
}

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
