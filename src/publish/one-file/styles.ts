import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from './read-page.ts';

/** A style of the built site with its fonts inside. */
export async function styleWithFonts(folder: string, source: Source, base: string): Promise<string> {
  const css = 'file' in source ? await readFile(join(folder, source.file), 'utf8') : source.text;
  const fonts = new Set([...css.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, address = '']) => address));
  let whole = css;
  for (const address of fonts) {
    const font = await readFile(join(folder, address.slice(base.length)));
    whole = whole.replaceAll(address, `data:font/woff2;base64,${font.toString('base64')}`);
  }
  // What ends a style's element may stand in a string of it, e.g. a title in the foot of a page.
  return whole.replaceAll('</', '<\\/');
}
