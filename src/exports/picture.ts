import type { Picture } from '#deck/deck.ts';

/** px: what a page in a book or a slide shows of a picture. */
const widest = 1600;

/** A picture of the deck as a JPEG that every program opens, turned as its camera says. */
export async function jpegOf(path: string, { width, height }: Picture): Promise<Picture & { bytes: Uint8Array }> {
  // Loaded only now: a deck may have no pictures.
  const { default: sharp } = await import('sharp');
  const wide = Math.min(width, widest);
  const bytes = await sharp(path)
    .autoOrient()
    .resize({ width: wide })
    .flatten({ background: '#fff' })
    .jpeg()
    .toBuffer();
  return { width: wide, height: Math.round((height * wide) / width), bytes: new Uint8Array(bytes) };
}
