import type { Reference } from '#core/schema/values.ts';

/** One mistake in the deck's files, or a remark on them, told so that their author can mend it without reading any code. */
export interface Problem {
  /** Path from the project's root, e.g. `slides/2-part/10-a-slide.mdx`. */
  file: string;
  /** 1-based line in that file. */
  line: number;
  /** What is wrong, as a sentence. */
  message: string;
  /** What is known or allowed instead, as a sentence. */
  context?: string;
  /** How to mend it, as a sentence. */
  fix?: string;
  /**
   * Of style, completeness or caution: the deck builds all the same and carries it in `deck.remarks`, unless it says
   * `strict: true`. What cannot be built or would mislead a reader is no remark.
   */
  remark?: true;
}

/** A problem whose place is told elsewhere: what is wrong, what is known and how to mend it. */
export type Finding = Omit<Problem, 'file' | 'line'>;

/** The same with its line, in a file that is told elsewhere. */
export type LineFinding = Omit<Problem, 'file'>;

/** Whether a deck cannot be built with this, however lenient it is. */
export const isError = ({ remark }: Problem): boolean => remark === undefined;

/** `file:line  what is wrong. What is known. How to mend it.` */
export function formatProblem({ file, line, message, context, fix }: Problem): string {
  return `${file}:${line}  ${[message, context, fix].filter(Boolean).join(' ')}`;
}

/** Thrown when a deck cannot be built. Its message lists every problem, one a line. */
export class DeckError extends Error {
  override name = 'DeckError';
  readonly problems: Problem[];
  /** The headline of a page that shows it, and where it quotes the author's file. */
  readonly title = 'This cannot be shown yet.';
  loc?: { file: string; line: number; column: number };

  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }

  /** Lets it say that it arose where its first problem stands, in the author's file, and in no code; `root` is the project's folder. */
  standingIn(root: string): this {
    const [first] = this.problems;
    if (first) {
      this.loc = { file: `${root}/${first.file}`, line: first.line, column: 1 };
      this.name = `${first.file}:${first.line}`;
    }
    this.stack = '';
    return this;
  }

  /** Without its message: Astro takes words such as "window" there for code, and gives hints about browsers. */
  override toString(): string {
    return 'DeckError';
  }
}

/** `Known claims: a, b, c.` with the nearest names first and the rest counted, so that a long ledger stays readable. */
export function listKnown(what: string, names: Iterable<string>, wanted = ''): string {
  const sorted = [...names].sort((a, b) => distance(a, wanted) - distance(b, wanted) || a.localeCompare(b));
  if (sorted.length === 0) return `No ${what} are known yet.`;
  const shown = sorted.slice(0, 8);
  const rest = sorted.length - shown.length;
  return `Known ${what}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** Letters (in pairs) that two names do not share: small for a misspelling. */
function distance(a: string, b: string): number {
  if (b === '') return 0;
  const pairs = (s: string) =>
    new Set(Array.from({ length: Math.max(0, s.length - 1) }, (_, i) => s.slice(i, i + 2).toLowerCase()));
  const [left, right] = [pairs(a), pairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size - 2 * shared;
}

/** `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');

/** The text, cut short, in quotation marks and with one full stop. */
export function start(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return /[.!?…]$/.test(shown) ? `"${shown}"` : `"${shown}".`;
}

/** The text with a capital and one full stop. */
export const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/\.?$/, '.');

/** Validated data, and a way to find the line on which any part of it stands. */
export interface Located<T> {
  file: string;
  data: T;
  /** 1-based line of the key or list item at `path` (keys and indexes from the top), or of its nearest parent. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Everything that it names, as its schema says. */
  references: readonly Reference[];
}
