import { z } from 'zod';
import { fixedText } from './values.ts';

/** What the letters of a font are for: words, words in bold, and headlines. */
const fontRoles = ['text', 'strong', 'display'] as const;
export type FontRole = (typeof fontRoles)[number];

/** Files in `fonts/` of a deck: by what they are for, or for all words, what one lacks from the next. */
export const fonts = z.union(
  [
    z.array(fixedText),
    z.strictObject({ text: fixedText, strong: fixedText.optional(), display: fixedText.optional() }),
  ],
  'it is a list of files, or text: with a file, and strong: and display: if there are such',
);
type Fonts = z.output<typeof fonts>;

/** A font as a deck names it, and where it does so. */
export interface NamedFont {
  name: string;
  role: FontRole;
  path: readonly (string | number)[];
}

export const namedFonts = (named: Fonts): NamedFont[] =>
  Array.isArray(named)
    ? named.map((name, index) => ({ name, role: 'text', path: [index] }))
    : fontRoles.flatMap((role) => (named[role] === undefined ? [] : { name: named[role], role, path: [role] }));
