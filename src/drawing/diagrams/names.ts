import { labelOf, type Scene } from './model.ts';

/** Words for a connection: from here on, or both ways. */
export const joined = (from: string, both: boolean, to: string): string => `${from} ${both ? '↔' : '→'} ${to}`;

/** Names a part for those who hear it: an arrow by its two ends and the words on it. */
export const heard = (name: string, words: string): string => (words ? `${name}: ${words}` : name);

/** Names each part by its id as a sentence does: a timeline's event with its date, an arrow by its two ends. */
export function namesIn({ nodes, arrows }: Scene): (id: string) => string {
  const names = new Map(
    nodes.map((node) => [node.id, node.date ? `${node.date}: ${labelOf(node)}` : labelOf(node)] as const),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  for (const { id, from, both, to } of arrows) names.set(id, joined(nameOf(from), both, nameOf(to)));
  return nameOf;
}

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
