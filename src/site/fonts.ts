import { open } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isFont } from '#deck/read-media.ts';
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
