import type { Picture } from './deck.ts';
import type { Problem } from './problem.ts';
import type { DeckFile } from './read-yaml.ts';

/** Pixels. Less looks coarse on a projector of 1,920. */
const narrowest = 800;

/** What a picture may be called, as an author is told. */
export const pictureNames = ['<name>.jpg', '<name>.png', '<name>.webp', '<name>.avif'] as const;
/** Whether a file of the deck is a picture that slides can show. */
export const isPicture = (path: string): boolean => /\/pictures\/[^/]+\.(?:jpg|png|webp|avif)$/.test(path);

/** A file of `pictures/`. Its name, `harbour.jpg`, is what a slide calls it. */
export interface PictureFile extends Picture {
  file: string;
  name: string;
}

/** Reads the sizes of the pictures that were found in a deck’s folder. */
export function readPictures(files: readonly DeckFile[], problems: Problem[]): PictureFile[] {
  return files
    .filter(({ path }) => isPicture(path))
    .flatMap(({ path: file, size }) => {
      const at = { file, line: 1 };
      const name = file.replace(/^.*\//, '');
      if (!/^[\w-]+\.\w+$/.test(name)) {
        const known = 'It stands in an address, so it has letters without accents, digits, hyphens and underscores.';
        problems.push({ ...at, wrong: `A picture cannot be called "${name}".`, known, mend: 'Rename it.' });
      } else if (!size) {
        const known = 'Pictures are JPEG, PNG, WebP or AVIF.';
        problems.push({ ...at, wrong: 'This picture cannot be read.', known, mend: 'Save it anew in one of them.' });
      } else {
        if (size.width < narrowest)
          problems.push({
            ...at,
            wrong: `This picture is ${size.width} pixels wide.`,
            known: `A projector needs at least ${narrowest}.`,
            mend: 'Find a larger one.',
            remark: true,
          });
        return { ...size, file, name };
      }
      return [];
    });
}
