/** Words of one look. */
export interface Words {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** A source mark. */
  mark?: boolean;
  /** An address outside. */
  link?: string | undefined;
}

export type Text = string | readonly Words[];

/** What a paragraph is, by the style that a teacher finds in the program's own list. */
type Style = 'lead' | 'kicker' | 'small' | 'ask' | 'cell';

/** A point of a list of numbers. */
export interface Item {
  /** Without them a rule stands behind the number. */
  words?: Text;
  /** Answers to choose from, by their letters. */
  options?: readonly Text[];
  /** To write on. */
  lines?: number;
}

interface Table {
  is: 'table';
  look: 'grid' | 'cards';
  /** Told to whoever does not see it. */
  name: string;
  /** How wide the columns are to one another. */
  columns: readonly number[];
  /** Stands on each page again. */
  head?: readonly Text[];
  rows: readonly (readonly (readonly Block[])[])[];
  /** mm that a row has at least. */
  height?: number;
}

/** A piece of a sheet. */
export type Block =
  | { is: 'heading'; level: 1 | 2 | 3; words: Text; newPage?: boolean }
  | { is: 'text'; words: Text; style?: Style; withNext?: boolean }
  /** What is filled in on one line, each with its share of it. */
  | { is: 'fields'; names: readonly (readonly [name: string, share: number])[] }
  | { is: 'lines'; count: number }
  /** Where the sheet is folded. */
  | { is: 'fold' }
  | { is: 'points'; items: readonly Text[] }
  | { is: 'numbers'; items: readonly Item[] }
  | { is: 'picture'; png: Uint8Array; width: number; height: number; says: string }
  | Table;

export const heading = (level: 1 | 2 | 3, words: Text, { newPage = false } = {}): Block => ({
  is: 'heading',
  level,
  words,
  newPage,
});

/** `withNext` stays on the page of what follows. */
export const says = (words: Text, style?: Style, { withNext = false } = {}): Block => ({
  is: 'text',
  words,
  ...(style && { style }),
  withNext,
});

/** One thing to be said of another: `Your question: Ask …`. */
export const named = (name: string, words: string): Words[] => [{ text: name, bold: true }, { text: ` ${words}` }];
