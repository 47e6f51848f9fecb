import { colon, comma, relationWords } from '#words/index.ts';
import { type Arrow, type Head, labelOf, type Node, type Scene } from './model.ts';

/** Words for a connection: from here on, or both ways. */
export const joined = (from: string, both: boolean, to: string): string => `${from} ${both ? '↔' : '→'} ${to}`;

/** Names a part for those who hear it: an arrow by its two ends and the words on it. */
export const heard = (name: string, words: string): string => (words ? `${name}${colon}${words}` : name);

/** Names each part by its id as a sentence does: a timeline's event with its date, an arrow by its two ends. */
export function namesIn({ nodes, arrows }: Scene): (id: string) => string {
  const names = new Map(
    nodes.map((node) => [node.id, node.date ? `${node.date}${colon}${bareName(node)}` : bareName(node)] as const),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  for (const arrow of arrows) names.set(arrow.id, joinedBy(arrow, nameOf(arrow.from), nameOf(arrow.to)));
  return nameOf;
}

/** A class without what sort of class it is. */
const bareName = (node: Node) => (node.rows ? labelOf(node).replaceAll(/«[^»]*» /g, '') : labelOf(node));

/** An arrow by its two ends, and by what the signs between classes or entities say. */
function joinedBy({ both, tail = 'none', head, counts }: Arrow, start: string, end: string): string {
  const many = (name: string, count: string | undefined, sign: Head) => {
    const words = count || (sign in relationWords.many ? relationWords.many[sign as Many] : '');
    return words ? `${name} (${words})` : name;
  };
  const [from, to] = [many(start, counts?.from, tail), many(end, counts?.to, head)];
  if (tail === 'triangle') return relationWords.kindOf(to, from);
  if (head === 'triangle') return relationWords.kindOf(from, to);
  if (tail === 'diamond' || tail === 'hollow-diamond') return relationWords.has(from, to);
  if (head === 'diamond' || head === 'hollow-diamond') return relationWords.has(to, from);
  if (tail in relationWords.many) return `${from} — ${to}`;
  return tail === 'point' ? joined(to, false, from) : joined(from, both, to);
}
type Many = keyof typeof relationWords.many;

/** The words drawn on a part, with what a class or an entity holds. */
export const wordsOn = (node: Pick<Node, 'lines' | 'rows'>): string =>
  [labelOf(node), (node.rows ?? []).flat().join(comma)].filter(Boolean).join(colon);

/** Letters, digits, hyphens and underscores of any script: what a key of a meaning file and an address may hold. */
export const PART_NAME = /^[\p{L}\p{M}\p{N}_-]+$/u;

/** An author's id as the name of its part: as it stands where it can be one, else with hyphens for what cannot. */
export function partName(id: string): string {
  const name = id
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (name === '') return `sign-${[...id].map((sign) => sign.codePointAt(0)?.toString(36)).join('-')}`;
  // what every object inherits would be taken for a part that is told
  return name in {} ? `part-${name}` : name;
}

/** Gives each name once: a second part of the same name is `<name>-2`. */
export function onceEach(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let unique = name;
    for (let nth = 2; given.has(unique); nth++) unique = `${name}-${nth}`;
    given.add(unique);
    return unique;
  };
}

/** Names arrows `from:to`, and numbers the second and third between the same two, so that each can be pointed at. */
export function arrowIds(): (from: string, to: string) => string {
  const seen = new Map<string, number>();
  return (from, to) => {
    const pair = `${from}:${to}`;
    const nth = (seen.get(pair) ?? 0) + 1;
    seen.set(pair, nth);
    return nth === 1 ? pair : `${pair}:${nth}`;
  };
}
