import { KINDS, type Kind, type Node } from './model.ts';
import { DrawingError, type DrawingProblem, lineAbout } from './problem.ts';

type Named = Pick<Node, 'kind' | 'side' | 'outside' | 'added'>;

/** Classes that are neither a kind nor a side. */
export const MARKS = ['outside', 'added'] as const;

/** Whether a class of mermaid's is one of ours that is neither a kind nor a side. */
export const isMark = (name: string): boolean => MARKS.some((mark) => mark === name);

/**
 * Sorts mermaid's classes into a kind, the marks and a side. Any other name is taken for a side: whether the deck
 * has it is for the deck to say.
 */
export function sortClasses(id: string, classes: readonly string[]): Named {
  const kinds: Kind[] = [];
  const sides: string[] = [];
  for (const name of new Set(classes)) {
    const kind = KINDS.find((known) => known === name);
    if (kind) kinds.push(kind);
    else if (!isMark(name)) sides.push(name);
  }
  for (const [what, names] of [['kind', kinds] as const, ['side', sides] as const])
    if (names.length > 1)
      throw new DrawingError(
        {
          wrong: `"${id}" has more than one ${what}: ${names.join(', ')}.`,
          known: `Known kinds: ${KINDS.join(', ')}. A side is one of deck.yaml.`,
          mend: 'Keep one.',
        },
        id,
        names.at(-1) ?? '',
      );
  return {
    kind: kinds[0],
    side: sides[0],
    outside: classes.includes('outside'),
    ...(classes.includes('added') && { added: true }),
  };
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

/** What a line of its own gives: a class, and to which parts; in a comment or not. */
function givenIn(line: string): { isComment: boolean; ids: string[]; name: string | undefined } {
  const [, comment, ids = '', name] = /^\s*(%%\s*)?class\s+(\S+(?:\s*,\s*\S+)*)\s+([\w-]+)[\s;]*$/.exec(line) ?? [];
  return { isComment: comment !== undefined, ids: ids.split(/\s*,\s*/).filter(Boolean), name };
}

/** The line that gives a part its class, 1-based: one of its own, or that of the part. */
export function lineOfClass(source: string, id: string, name: string): number {
  const lines = source.split('\n').map(givenIn);
  const at = lines.findIndex((given) => given.name === name && given.ids.includes(id));
  return at >= 0 ? at + 1 : lineAbout(source, id, name);
}

/** Lines of a flowchart or of states that give a class to what is not there: mermaid forgets them without a word. */
export const classesInVain = (source: string, ids: ReadonlySet<string>): DrawingProblem[] =>
  source.split('\n').flatMap((line, at) => {
    const given = givenIn(line);
    const missing = given.isComment ? [] : given.ids.filter((id) => !ids.has(id));
    return missing.map((id) => ({
      line: at + 1,
      wrong: `A class is given to "${id}", which is not in this diagram.`,
      known: `Here are ${[...ids].join(', ')}.`,
      mend: 'Correct its spelling, or leave the line out.',
    }));
  });
