import { labelOf, type Scene } from './model.ts';

/** How a part joined to others is said: from here on, or both ways. */
export const joined = (from: string, both: boolean, to: string): string => `${from} ${both ? '↔' : '→'} ${to}`;

/** How a part is heard: an arrow by its two ends and the words on it. */
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
