import type { Face } from '../fonts.ts';
import type { Measure } from '../measure.ts';
import type { Kind } from './model.ts';

/** The type of drawings. A wide drawing fills the stage at scale 1, so that these are the stage's own px. */
export const TYPE = {
  size: 24,
  line: 29,
  node: 'public-sans-400',
  actor: 'public-sans-600',
  name: 'newsreader-500',
  label: 'public-sans-600',
} as const satisfies Record<string, number | Face>;

/** From this size on names are set in the display face. */
const DISPLAY = 30;

/** Words of one look: their kind, and their px where these are not the usual ones. */
interface Worded {
  readonly kind: Kind | undefined;
  readonly size?: number | undefined;
}

/** Words so large are names. */
export const isNamed = ({ size = TYPE.size }: Pick<Worded, 'size'>): boolean => size >= DISPLAY;

/** The size and weight in which a node is set. */
export const faceOf = (node: Worded): Face =>
  isNamed(node) ? TYPE.name : node.kind === 'actor' ? TYPE.actor : TYPE.node;

/** The height of a line, in px. */
export const faceLine = (size: number = TYPE.size): number =>
  size === TYPE.size ? TYPE.line : Math.round(size * 1.14);

/** The height of so many lines of one size, the first of which may be a larger one, in px. */
export const heightOf = (lines: number, size?: number, first?: number): number =>
  first ? Math.round(first * 1.1) + (lines - 1) * faceLine(size) : lines * faceLine(size);

/** The width of the longest line, in px. */
export const widthOf = (lines: readonly string[], face: Face, measure: Measure, size: number = TYPE.size): number =>
  Math.max(0, ...lines.map((line) => measure(line, face, size)));

/** The width of a node's longest line, its first one in its own size, in px. */
export function wordsOf(
  node: Worded & { readonly lines: readonly string[]; readonly first?: number | undefined },
  measure: Measure,
  size = node.size,
): number {
  const { lines, first } = node;
  const said = widthOf(first ? lines.slice(1) : lines, faceOf({ ...node, size }), measure, size);
  return first ? Math.max(said, measure(lines[0] ?? '', TYPE.name, first)) : said;
}
