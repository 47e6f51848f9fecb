import type { Located } from './located.ts';
import type { Problem } from './problem.ts';
import type { DeckFile } from './read-yaml.ts';
import type { DeckSettings } from './schema/deck.ts';

/** What a font may be called, as an author is told; a text beside it holds its licence. */
export const fontNames = ['<name>.ttf', '<name>.otf', '<name>.woff2', '<name>.txt'] as const;
/** Whether a file of the deck is a font. */
export const isFont = (path: string): boolean => /\/fonts\/[^/]+\.(?:ttf|otf|woff2)$/.test(path);

/** Every font that `deck.yaml` names is there and can be printed, and each that is there is named. */
export function checkFonts(
  files: readonly DeckFile[],
  root: string,
  { file, data, lineOf }: Pick<Located<DeckSettings>, 'file' | 'data' | 'lineOf'>,
  problems: Problem[],
): void {
  const fonts = files.filter(({ path }) => isFont(path));
  const names = fonts.map(({ path }) => path.slice(`${root}/fonts/`.length));
  for (const [index, name] of data.fonts.entries())
    if (!names.includes(name))
      problems.push({
        file,
        line: lineOf(['fonts', index]),
        wrong: `There is no font "${name}".`,
        known: names.length > 0 ? `In fonts/ stand: ${names.join(', ')}.` : 'Fonts stand in the folder fonts/.',
        mend: 'Correct the name, or put the file there.',
      });
  for (const { path, outlines } of fonts) {
    const name = path.slice(`${root}/fonts/`.length);
    const at = { file: path, line: 1 };
    if (!data.fonts.includes(name))
      problems.push({
        ...at,
        wrong: 'Nothing uses this font.',
        mend: 'Name it in deck.yaml under fonts:, or remove it.',
        remark: true,
      });
    else if (outlines === undefined)
      problems.push({
        ...at,
        wrong: 'This is no font that can be read.',
        known: 'A font is one face as .ttf, .otf or .woff2; a collection (.ttc) holds several.',
        mend: 'Save one face of it in one of these formats.',
      });
    else if (outlines === 'postscript')
      problems.push({
        ...at,
        wrong: 'The letters of this font have PostScript outlines.',
        known: 'A browser prints these as pictures of letters, which no PDF reader can search well.',
        mend: 'Take the same face with TrueType outlines, mostly called .ttf.',
      });
  }
}
