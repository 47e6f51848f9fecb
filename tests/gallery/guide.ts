// `node tests/gallery/guide.ts`: the picture of every kind of drawing, for the guide for authors.
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { nameOfKind } from '#deck/edition.ts';
import { edition } from '#edition/edition.ts';
import { partsOfScene } from '#exports/drawn/of-blocks.ts';
import { paintParts } from '#exports/drawn/paint.ts';
import { writtenOut } from '#exports/share/palette.ts';
import { toPng } from '#exports/share/raster.ts';
import { fixtures, goodFiles, lazyDeck, overlay, readFiles } from '../unit/read-fixture.ts';

// A style sheet as text, which a bundler gives where the site is built.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.css?raw')
      ? {
          format: 'module',
          shortCircuit: true,
          source: `export default ${JSON.stringify(readFileSync(fileURLToPath(url), 'utf8'))}`,
        }
      : next(url, context),
});
const { paletteOf } = await import('#exports/share/palette.ts');

const folder = 'tests/gallery/guide';
/** px; a row of a table has room for no more. */
const width = 400;

const story = await readFiles(join(fixtures, 'story/slides'));
const { figures, settings } = lazyDeck(() => overlay(goodFiles(), story))();
await mkdir(folder, { recursive: true });
for (const name of edition.figures.map(nameOfKind)) {
  const { wide } = [...figures.values()].find(({ kind }) => kind === name) ?? {};
  const plate = wide?.[1] ?? wide?.[2];
  if (!plate) throw new Error(`No slide of the story shows the kind "${name}"`);
  const { x, y, w, h } = plate.layout.room;
  const box = [x - 12, y - 12, w + 24, h + 24].join(' ');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><rect x="-100" y="-100" width="2000" height="2000" fill="#fff"/>` +
    `${paintParts(partsOfScene(plate), writtenOut(paletteOf(settings)))}</svg>`;
  const picture = await sharp(await toPng(svg, width))
    .png({ palette: true, colours: 16, effort: 10 })
    .toBuffer();
  await writeFile(join(folder, `${name}.png`), picture);
}
