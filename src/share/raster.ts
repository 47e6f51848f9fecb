import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type Face, faces, staticFont } from '../build/fonts.ts';

const require = createRequire(import.meta.url);
let opened: Promise<Uint8Array[]> | undefined;

/** The shipped faces, once the tool is there. */
async function open(): Promise<Uint8Array[]> {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const names = Object.keys(faces) as Face[];
  return Promise.all(names.map(async (name) => new Uint8Array(await staticFont(name, 'truetype'))));
}

/** An SVG as a PNG of the given width in px, set in the shipped faces. No browser is needed. */
export async function toPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  opened ??= open();
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontBuffers: await opened,
      defaultFontFamily: faces['public-sans-400'].named,
      serifFamily: faces['newsreader-500'].named,
    },
  });
  return new Uint8Array(drawing.render().asPng());
}
