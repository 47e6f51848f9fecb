import { lineOf, piecesOf } from '#core/text/words.ts';
import { evenLines } from '../even-lines.ts';
import type { Face } from '../fonts.ts';
import type { Measure } from '../measure.ts';
import type { Kind } from './model.ts';
import { DrawingError } from './problem.ts';

/** The type of drawings. A wide drawing fills the stage at scale 1, so that these are the stage's own px. */
export const TYPE = {
  size: 24,
  /** What is named large. */
  words: 34,
  /** A name that stands along its box, and a symbol. */
  title: 48,
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
  readonly rows?: unknown;
  readonly size?: number | undefined;
}

/** Words so large are names. */
export const isNamed = ({ size = TYPE.size }: Pick<Worded, 'size'>): boolean => size >= DISPLAY;

/** The size and weight in which a node is set. */
export const faceOf = (node: Worded): Face =>
  isNamed(node) ? TYPE.name : node.kind === 'actor' || node.rows ? TYPE.actor : TYPE.node;

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

/** The longest part of an id that a label gives, in letters. */
const longest = 50;

/** An id for what mermaid gives none: a date, a note, a branch. Words of other scripts are told by the numbers of their letters. */
export function slug(label: string): string {
  const text = linesOf(label).join(' ').toLowerCase();
  const latin = text.normalize('NFKD').replaceAll(/\p{Mark}|[’'“”"]/gu, '');
  const bare = latin.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  const other = [...latin].filter((letter) => /[\p{L}\p{N}]/u.test(letter) && !/[a-z0-9]/.test(letter));
  const numbers = other.map((letter) => letter.codePointAt(0)?.toString(36));
  return ([bare, ...numbers].filter(Boolean).join('-') || 'signs').slice(0, longest).replace(/-$/, '');
}

/** The lines of a label as its author broke them, with its signs written out. */
export function linesOf(label: string): string[] {
  return label
    .split(/<br\b[^<>]*>|\n/i)
    .map((line) => signs(line).trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);
}

const named: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: '\u00A0' };

/** Mermaid hides `#quot;` and `#9829;` from its grammar as `ﬂ°quot¶ß` and `ﬂ°°9829¶ß`; HTML writes them with an ampersand. */
const signs = (line: string): string =>
  line
    .replaceAll('ﬂ°°', '&#')
    .replaceAll('ﬂ°', '&')
    .replaceAll('¶ß', ';')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => {
      const sign = name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1)) || 0xfffd) : named[name];
      if (sign) return sign;
      throw new DrawingError(
        {
          message: `The sign "${whole.replace('&', '#')}" is not known.`,
          context: `Known signs: ${Object.keys(named).join(', ')}, and numbers such as #8594;.`,
          fix: 'Write the sign itself.',
        },
        `#${name};`,
      );
    });

/** The lines of a label, those wider than `most` px broken between words into as few and as even lines as it takes. */
export const wrapped = (lines: readonly string[], most: number, face: Face, measure: Measure): string[] =>
  lines.flatMap((line) =>
    evenLines(piecesOf(line), most, (some) => measure(lineOf(some), face, TYPE.size)).map(lineOf),
  );
