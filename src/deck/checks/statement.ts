import { figuresIn } from '../numbers.ts';
import type { Located } from '../problem.ts';
import type { ClaimEntry, PersonEntry, QuotationEntry } from '../schema/ledger.ts';
import type { Sentence } from '../sentences.ts';

/** The kind of place where a statement stands; it decides which rules the statement keeps. */
export type Place =
  | 'headline'
  | 'sentence'
  | 'face'
  | 'row'
  | 'words'
  | 'part'
  | 'label'
  | 'heading'
  | 'figure'
  | 'figure heading'
  | 'bar'
  | 'says'
  | 'model'
  | 'cover';

/** Words of the deck with the claims that they rest on. */
export interface Statement {
  place: Place;
  file: string;
  line: number;
  text: string;
  claims: readonly string[];
  /** Numbers in its words that its claims hold. */
  numbersIn(language: string): readonly number[];
  /** Numbers that are drawn, and may count in millions. */
  quantities: readonly number[];
  /** Days of a drawing, `YYYY-MM-DD` or shorter, that its claims hold. */
  dates: readonly string[];
  /** Words that are read with it, where a hedge may stand: the paragraph, the headline over an item, the headings of a figure. */
  around: string;
  /** Claims whose hedge it leaves out on purpose. */
  unhedged: readonly string[];
  /** Whether a name stands where its speaker may be named. */
  isNamed(holdsName: HoldsName): boolean;
  /** The sentences of a slide that it consists of. */
  sentences: readonly Sentence[];
  /** Texts that quote nothing but phrases of its claims. */
  words: readonly string[];
}

type File = Pick<Located<unknown>, 'file' | 'lineOf'>;

/** Makes a statement of words at a path of a file, which stand for themselves where nothing else is given. */
export function statementAt(
  place: Place,
  { file, lineOf }: File,
  path: readonly PropertyKey[],
  text: string,
  claims: readonly string[],
  more: Partial<Statement> = {},
): Statement {
  return {
    ...{ place, file, line: lineOf(path), text, claims },
    ...{ quantities: [], dates: [] },
    ...{ around: text, unhedged: [], sentences: [], words: [] },
    numbersIn: (language) => figuresIn(text, language),
    isNamed: (holdsName) => holdsName(text),
    ...more,
  };
}

/** Whether a text holds one of a speaker's names. */
export type HoldsName = (text: string) => boolean;

/** Entries of the ledger and settings of the deck that rules look up. */
export interface Books {
  claims: Readonly<Record<string, ClaimEntry>>;
  people: Readonly<Record<string, PersonEntry>>;
  quotations: Readonly<Record<string, QuotationEntry>>;
  /** The deck's, in which its months are named and its numbers written. */
  language: string;
  title: string;
  /** The names of the deck's sides. */
  sides: readonly string[];
  /** Figures of the day up to which the deck was checked. */
  checked: readonly number[];
}
