import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import sharp from 'sharp';

/** Where the contact sheets go; the next test run clears it. */
const folder = 'test-results/gallery';

/** One picture of a sheet: a JPEG and the words under it. */
export interface Shot {
  name: string;
  picture: Buffer;
}

export interface SheetLook {
  /** Pictures in a row. */
  columns: number;
  /** px of a sheet. */
  width: number;
  grey?: boolean;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Sets pictures beside each other and writes them as `name.png`. Returns the file. */
export async function writeSheet(
  browser: Browser,
  name: string,
  shots: readonly Shot[],
  look: SheetLook,
  place = folder,
): Promise<string> {
  const page = await browser.newPage({ viewport: { width: look.width, height: 600 } });
  const pictures = shots.map(
    ({ name, picture }) =>
      `<figure><img src="data:image/jpeg;base64,${picture.toString('base64')}"><figcaption>${escaped(name)}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>body{margin:8px;background:#999;font:12px sans-serif;display:grid;gap:8px;align-items:start;` +
      `grid-template-columns:repeat(${look.columns},1fr)${look.grey ? ';filter:grayscale(1)' : ''}}` +
      `figure{margin:0}img{display:block;width:100%}</style>${pictures.join('')}`,
  );
  await mkdir(place, { recursive: true });
  const path = join(place, `${name}.png`);
  const picture = await page.screenshot({ fullPage: true });
  await sharp(picture).png({ palette: true, effort: 10 }).toFile(path);
  await page.close();
  return path;
}

/** Parts of a list that are no longer than `size`. */
export const parts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
