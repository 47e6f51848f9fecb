import { open } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isFont, isPicture } from '#deck/read-media.ts';
import type { DeckFile } from '#deck/read-yaml.ts';

/** Adds to each font how its letters are drawn. */
export const withOutlines = (files: readonly DeckFile[], folder: string, root = folder): Promise<DeckFile[]> =>
  Promise.all(
    files.map(async (file) =>
      isFont(file.path) ? { ...file, outlines: await outlinesOf(join(folder, relative(root, file.path))) } : file,
    ),
  );

/** By the first bytes of the file; those of WOFF 2 are followed by those of the font in it. Formats: OpenType 1.9, WOFF 2. */
async function outlinesOf(path: string): Promise<DeckFile['outlines']> {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0).finally(() => file.close());
  const first = buffer.toString('latin1', 0, 4);
  const flavour = first === 'wOF2' ? buffer.toString('latin1', 4, 8) : first;
  return flavour === '\0\x01\0\0' || flavour === 'true' ? 'truetype' : flavour === 'OTTO' ? 'postscript' : undefined;
}

/** Adds to each picture its size in pixels as it is seen, that is, turned as its camera says. One that cannot be read has none. */
export function withSizes(files: readonly DeckFile[], folder: string, root = folder): Promise<DeckFile[]> {
  return Promise.all(
    files.map(async (file) =>
      isPicture(file.path) ? { ...file, size: await sizeOf(join(folder, relative(root, file.path))) } : file,
    ),
  );
}

async function sizeOf(path: string): Promise<DeckFile['size']> {
  try {
    const { autoOrient, format } = await (await openPicture(path)).metadata();
    if (!known.has(format)) return undefined;
    // A file that breaks off has a size all the same; only reading it to its end tells.
    await (await openPicture(path)).resize({ width: 1 }).toBuffer();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return undefined;
  }
}

/** What may stand in `pictures/`, as the tool names it; AVIF is its `heif`. */
const known: ReadonlySet<string | undefined> = new Set(['jpeg', 'png', 'webp', 'heif', 'avif']);

/** Loads the tool only now: a deck may have no pictures. */
const openPicture = async (path: string) => (await import('sharp')).default(path);

/** A picture as WebP, `width` pixels wide, turned as its camera says and without what that wrote into it, such as a place. */
export const resized = async (path: string, width: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await openPicture(path)).autoOrient().resize({ width }).webp({ quality: 80 }).toBuffer());
