import { download } from '#frame/browser/download.ts';
import { button, make } from '#frame/browser/elements/make.ts';
import { explorerWords as words } from '#words/index.ts';
import { aloneSvg } from './alone.ts';

/** A drawing to take along: copied, or as one file that needs nothing else, with a line that says where it is from. */
export function takeTools(name: string, credit: string, shown: () => SVGSVGElement | undefined): HTMLElement[] {
  const done = make('p', { className: 'tool-says', role: 'status' });
  const take = (use: (svg: string, size: { width: number; height: number }) => Promise<string>) => async () => {
    const svg = shown();
    if (!svg) return;
    try {
      const alone = aloneSvg(svg, credit);
      done.textContent = await use(alone.text, alone);
    } catch {
      done.textContent = words.notAllowed;
    }
  };
  const asFile = (text: string) => new Blob([text], { type: 'image/svg+xml' });
  return [
    make(
      'p',
      { className: 'tool-row' },
      button(
        words.copySvg,
        take(async (text) => {
          await navigator.clipboard.writeText(text);
          return words.copied;
        }),
      ),
      button(
        words.download('SVG'),
        take(async (text) => {
          download(asFile(text), `${name}.svg`);
          return words.saved(`${name}.svg`);
        }),
      ),
      button(
        words.download('PNG'),
        take(async (text, size) => {
          download(await asPng(text, size), `${name}.png`);
          return words.saved(`${name}.png`);
        }),
      ),
    ),
    done,
  ];
}

/** Twice the drawn size, sharp on a projector and on paper. */
async function asPng(text: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const image = make('img', { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}` });
  await image.decode();
  const canvas = make('canvas', { width: width * 2, height: height * 2 });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
