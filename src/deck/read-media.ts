import { namedFonts } from '#core/schema/fonts.ts';
import type { Picture } from './deck.ts';
import type { Located, Problem } from './problem.ts';
import type { DeckFile } from './read-yaml.ts';
import type { DeckSettings } from './schema/deck.ts';

/** Names that a font may have, as an author is told; a text beside it holds its licence. */
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
  const named = namedFonts(data.fonts);
  for (const { name, path } of named)
    if (!names.includes(name))
      problems.push({
        file,
        line: lineOf(['fonts', ...path]),
        message: `There is no font "${name}".`,
        context: names.length > 0 ? `In fonts/ stand: ${names.join(', ')}.` : 'Fonts stand in the folder fonts/.',
        fix: 'Correct the name, or put the file there.',
      });
  for (const { path, outlines } of fonts) {
    const name = path.slice(`${root}/fonts/`.length);
    const at = { file: path, line: 1 };
    if (!named.some((one) => one.name === name))
      problems.push({
        ...at,
        message: 'Nothing uses this font.',
        fix: 'Name it in deck.yaml under fonts:, or remove it.',
        remark: true,
      });
    else if (outlines === undefined)
      problems.push({
        ...at,
        message: 'This is no font that can be read.',
        context: 'A font is one face as .ttf, .otf or .woff2; a collection (.ttc) holds several.',
        fix: 'Save one face of it in one of these formats.',
      });
    else if (outlines === 'postscript')
      problems.push({
        ...at,
        message: 'The letters of this font have PostScript outlines.',
        context: 'A browser prints these as pictures of letters, which no PDF reader can search well.',
        fix: 'Take the same face with TrueType outlines, mostly called .ttf.',
      });
  }
}

/** Pixels. Less looks coarse on a projector of 1,920. */
const narrowest = 800;

/** Names that a picture may have, as an author is told. */
export const pictureNames = ['<name>.jpg', '<name>.png', '<name>.webp', '<name>.avif'] as const;
/** Whether a file of the deck is a picture that slides can show. */
export const isPicture = (path: string): boolean => /\/pictures\/[^/]+\.(?:jpg|png|webp|avif)$/.test(path);

/** A file of `pictures/`. Its name, `harbour.jpg`, is what a slide calls it. */
export interface PictureFile extends Picture {
  file: string;
  name: string;
}

/** Reads the sizes of the pictures that were found in a deck’s folder; its logo may be a small one. */
export function readPictures(files: readonly DeckFile[], logo: string | undefined, problems: Problem[]): PictureFile[] {
  return files
    .filter(({ path }) => isPicture(path))
    .flatMap(({ path: file, size }) => {
      const at = { file, line: 1 };
      const name = file.replace(/^.*\//, '');
      if (!/^[\w-]+\.\w+$/.test(name)) {
        const known = 'It stands in an address, so it has letters without accents, digits, hyphens and underscores.';
        problems.push({ ...at, message: `A picture cannot be called "${name}".`, context: known, fix: 'Rename it.' });
      } else if (!size) {
        const known = 'Pictures are JPEG, PNG, WebP or AVIF.';
        problems.push({
          ...at,
          message: 'This picture cannot be read.',
          context: known,
          fix: 'Save it anew in one of them.',
        });
      } else {
        if (size.width < narrowest && name !== logo)
          problems.push({
            ...at,
            message: `This picture is ${size.width} pixels wide.`,
            context: `A projector needs at least ${narrowest}.`,
            fix: 'Find a larger one.',
            remark: true,
          });
        return { ...size, file, name };
      }
      return [];
    });
}
