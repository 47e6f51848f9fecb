import { KINDS, type Kind, type Node, PICTURES, type Picture } from './model.ts';
import { partName } from './names.ts';
import { DrawingError, type DrawingProblem } from './problem.ts';

type Named = Pick<Node, 'kind' | 'side' | 'outside' | 'added' | 'picture'>;

/** Classes that are neither a kind nor a side. */
export const MARKS = ['outside', 'added', ...PICTURES] as const;

/** Whether a class of mermaid's is one of ours that is neither a kind nor a side. */
const isMark = (name: string): boolean => MARKS.some((mark) => mark === name);

/** Whether a class means something here: as a kind, a mark or a side of the deck; any may be one where its sides are not known. */
export const isKnownClass = (name: string, sides: readonly string[] | undefined): boolean =>
  isMark(name) || KINDS.some((kind) => kind === name) || (sides?.includes(name) ?? true);

/** The kind among some classes, if there is one. */
export const kindIn = (classes: readonly string[]): Kind | undefined => KINDS.find((kind) => classes.includes(kind));

/** The picture among some classes, if there is one. */
export const pictureIn = (classes: readonly string[]): Picture | undefined =>
  PICTURES.find((picture) => classes.includes(picture));

/**
 * Sorts mermaid's classes into a kind, the marks and a side. Any other name is taken for a side:
 * what is none in the deck has been left out before.
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
          message: `"${id}" has more than one ${what}: ${names.join(', ')}.`,
          context: `Known kinds: ${KINDS.join(', ')}. A side is one of deck.yaml.`,
          fix: 'Keep one.',
        },
        id,
        names.at(-1) ?? '',
      );
  const picture = pictureIn(classes);
  return {
    kind: kinds[0],
    side: sides[0],
    outside: classes.includes('outside'),
    ...(classes.includes('added') && { added: true }),
    ...(picture && { picture }),
  };
}

/**
 * Mermaid's sequence and timeline have no classes, so there they stand in comments
 * of the same form as in its other diagrams: `%% class one-node,another some-side`.
 */
export function classesInComments(source: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of source.split('\n')) {
    const given = givenIn(line);
    if (!given?.isComment) continue;
    for (const id of given.ids.map(partName)) found.set(id, [...(found.get(id) ?? []), given.name]);
  }
  return found;
}

/** Which parts a line of its own gives a class to. */
export function givenIn(line: string): { isComment: boolean; ids: string[]; name: string } | undefined {
  const [, comment, ids, name] =
    /^\s*(%%\s*)?class\s+([^\s,]+(?:\s*,\s*[^\s,]+)*)\s+([\p{L}\w-]+)[\s;]*$/u.exec(line) ?? [];
  if (ids === undefined || name === undefined) return undefined;
  return { isComment: comment !== undefined, ids: ids.split(/\s*,\s*/), name };
}

/** Lines of a flowchart or of states that give a class to what is not there: mermaid forgets them without a word. */
export const classesInVain = (source: string, ids: ReadonlySet<string>): DrawingProblem[] =>
  source.split('\n').flatMap((line, at) => {
    const given = givenIn(line);
    const missing = given && !given.isComment ? given.ids.filter((id) => !ids.has(partName(id))) : [];
    return missing.map((id) => ({
      line: at + 1,
      message: `A class is given to "${id}", which is not in this diagram.`,
      context: `Here are ${[...ids].join(', ')}.`,
      fix: 'Correct its spelling, or leave the line out.',
    }));
  });
