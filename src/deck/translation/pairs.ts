import { z } from 'zod';
import { fonts } from '#core/schema/fonts.ts';
import { readFromLeft, text } from '#core/schema/values.ts';

/** `slides/zh/edition.yaml`: what an edition in another language says of itself. */
export const editionSettings = z.strictObject({
  language: readFromLeft.describe('Of the second words of its pairs.'),
  name: text.describe('What this language is called by those who speak it.'),
  fonts: fonts.default([]).describe('Files in the `fonts/` of the deck for its letters.'),
});
export type EditionSettings = z.output<typeof editionSettings>;

/** One pair of words: the deck’s, and those of the edition, empty until somebody writes them. */
export interface Pair {
  of: string;
  is: string;
  line: number;
}

/** The name of the deck’s own words in a pair is its language, and that of the others the edition’s folder, as in `en` and `zh`. */
export const pairSchema = (own: string, edition: string) =>
  z.array(z.strictObject({ [own]: z.string(), [edition]: z.string() }));

/**
 * The file of pairs for a file of the deck, below the edition’s folder: `1-the-call/10-one.mdx` has `1-the-call/10-one.yaml`;
 * a diagram’s source, its arrangement for phones and what it means share one.
 */
export const pairsFor = (path: string): string => path.replace(/\.(?:mdx|yaml|mmd|tall\.mmd)$/, '.yaml');

const marks = /<(?!br\b)(\w+)((?:\s+\w+="[^"]*")*)\s*\/?>|\]\(([^)\s]+)\)/g;
/**
 * What a sentence refers to: claims, terms, people and quotations by their ids, and addresses. Their order is each language’s own,
 * and so are the lines of a label.
 */
export const marksIn = (words: string): string[] =>
  Array.from(words.matchAll(marks), ([, name = '', properties = '', address]) =>
    address === undefined ? `<${name}${properties.replace(/\sunhedged="[^"]*"/, '')}>` : `(${address})`,
  ).sort();

/** A file of pairs as text: one line for the words of the deck, one for the others. */
export const pairsText = (pairs: readonly Pick<Pair, 'of' | 'is'>[], own: string, edition: string): string =>
  pairs.map(({ of, is }) => `- ${own}: ${quoted(of)}\n  ${edition}: ${quoted(is)}\n`).join('\n');

/** In the quotation marks that the words themselves have less of. */
const quoted = (words: string) => (words.includes('"') && !words.includes("'") ? `'${words}'` : JSON.stringify(words));
