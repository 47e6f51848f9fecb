import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cached, keysOf } from '#core/node/cache.ts';
import type { Picture } from '#deck/deck.ts';
import { type Face, faces, staticFont } from '#drawing/fonts.ts';
import { deckFontsHash, otherFaces, otherFont } from '#drawing/other-fonts.ts';

const require = createRequire(import.meta.url);

/** What shapes a picture besides its SVG: this file, the tool and the faces. */
const keyOf = keysOf('pictures', {
  code: ['src/exports/share/raster.ts', 'src/drawing/fonts.ts', 'src/drawing/other-fonts.ts'],
  packages: ['@resvg/resvg-wasm', '@fontsource-variable/newsreader', '@fontsource-variable/public-sans'],
});

/** An SVG as a PNG of the given width in px, set in the shipped faces and those of the deck. No browser is needed. What was made before is not made again. */
export const toPng = async (svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await cached(keyOf([svg, String(width), deckFontsHash()]), () => make(svg, width)));

let opened: ReturnType<typeof open> | undefined;

/** The tool and the shipped faces, loaded when first something is made. */
async function open() {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const names = Object.keys(faces) as Face[];
  const others = (await otherFaces()).map(({ id }) => otherFont(id, 'truetype'));
  const files = await Promise.all([...names.map((name) => staticFont(name, 'truetype')), ...others]);
  const fonts = files.map((file) => new Uint8Array(file));
  return { Resvg, fonts };
}

async function make(svg: string, width: number): Promise<Uint8Array> {
  opened ??= open();
  const { Resvg, fonts } = await opened;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontBuffers: fonts,
      defaultFontFamily: faces['public-sans-400'].named,
      serifFamily: faces['newsreader-500'].named,
    },
  });
  return drawing.render().asPng();
}

/** px: what a page in a book or a slide shows of a picture. */
const widest = 1600;

/** The logo as a PNG, through which the paper is seen where it is clear. */
export async function logoPng(path: string, { width, height }: Picture): Promise<Picture & { bytes: Uint8Array }> {
  const { default: sharp } = await import('sharp');
  const wide = Math.min(width, 480);
  const bytes = await sharp(path).autoOrient().resize({ width: wide }).png().toBuffer();
  return { width: wide, height: Math.round((height * wide) / width), bytes: new Uint8Array(bytes) };
}

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
