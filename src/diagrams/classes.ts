import { KINDS, type Kind, type Node, type Side } from './model.ts';

type Named = Pick<Node, 'kind' | 'side' | 'outside'>;

/** Sorts mermaid's classes into a kind, a side and the outside mark; any other class is a mistake. */
export function sortClasses(id: string, classes: readonly string[], sides: readonly Side[]): Named {
  let kind: Kind | undefined;
  let side: string | undefined;
  let outside = false;
  for (const name of classes) {
    if (name === 'outside') outside = true;
    else if (sides.some((known) => known.id === name)) side = name;
    else {
      kind = KINDS.find((known) => known === name);
      if (!kind) {
        const known = [...KINDS, 'outside', ...sides.map((s) => s.id)].join(', ');
        throw new Error(`Unknown class "${name}" on "${id}". Known classes: ${known}.`);
      }
    }
  }
  return { kind, side, outside };
}

/**
 * Mermaid's sequence and timeline have no classes, so there they stand in comments
 * of the same form as in its other diagrams: `%% class one-node,another some-side`.
 */
export function classesInComments(source: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, ids = '', name = ''] of source.matchAll(/^\s*%%\s*class\s+(\S+)\s+(\S+)\s*$/gm)) {
    for (const id of ids.split(',')) found.set(id, [...(found.get(id) ?? []), name]);
  }
  return found;
}

/** An id for what mermaid gives none: a date, a note, a branch. */
export const slug = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[’'“”"]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

export const linesOf = (label: string): string[] =>
  label
    .split(/<br\s*\/?>/)
    .map((line) => line.trim())
    .filter(Boolean);
