import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A stylesheet of the built site with its fonts inside. */
export async function styleWithFonts(folder: string, file: string, base: string): Promise<string> {
  const css = await readFile(join(folder, file), 'utf8');
  const fonts = new Set([...css.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, address = '']) => address));
  let whole = css;
  for (const address of fonts) {
    const font = await readFile(join(folder, address.slice(base.length)));
    whole = whole.replaceAll(address, `data:font/woff2;base64,${font.toString('base64')}`);
  }
  return whole;
}
