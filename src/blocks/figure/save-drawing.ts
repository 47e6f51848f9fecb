import { escapeXml } from '#core/text/escape.ts';
import { download } from '#frame/browser/download.ts';
import { button, make } from '#frame/browser/elements/make.ts';
import { explorerWords as words } from '#words/index.ts';

/** Makes buttons that copy a drawing or save it as one file, with a line that says where it is from. */
export function saveTools(name: string, credit: string, shown: () => SVGSVGElement | undefined): HTMLElement[] {
  const done = make('p', { className: 'tool-says', role: 'status' });
  // Asked for now: some browsers let a press copy only what is there.
  const faces = fontFaces();
  const take = (use: (svg: string, size: { width: number; height: number }) => Promise<string>) => async () => {
    const svg = shown();
    if (!svg) return;
    try {
      const alone = aloneSvg(svg, credit, await faces);
      done.textContent = await use(alone.text, alone);
    } catch {
      done.textContent = words.notAllowed;
    }
  };
  const asFile = (text: string) => new Blob([text], { type: 'image/svg+xml' });
  return [
    make(
      'p',
      { className: 'cluster tool-row' },
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

/** What a drawing looks like is in the page's stylesheet; a file that stands alone must carry it in itself. */
const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-weight',
  'font-size',
  'text-anchor',
] as const;

const margin = 24;
const creditRoom = 40;

/** The drawing as one SVG file with its colours, its font and a credit line in it. */
function aloneSvg(svg: SVGSVGElement, credit: string, faces: string): { text: string; width: number; height: number } {
  const { x, y, width, height } = svg.viewBox.baseVal;
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  const box = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin + creditRoom };
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${box.width}" height="${box.height}" font-family="Public Sans, sans-serif" font-size="24" fill="none">`,
    `<style>${faces}</style>`,
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${colour('--card')}"/>`,
    new XMLSerializer().serializeToString(carrying(svg)).replace(/^<g [^>]*>/, '<g>'),
    `<text x="${x}" y="${y + height + margin + 20}" font-size="18" fill="${colour('--muted')}">${escapeXml(credit)}</text>`,
    '</svg>',
  ].join('\n');
  return { text, width: box.width, height: box.height };
}

/** A copy of what is drawn, each element with its own colours and lines; what serves only the page is left out. */
function carrying(svg: SVGSVGElement): SVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [drawn, copied] = [svg, copy].map((root) => [...root.querySelectorAll<SVGElement>('*')]);
  for (const [index, original] of (drawn ?? []).entries()) {
    const element = copied?.[index];
    if (!element) continue;
    const style = getComputedStyle(original);
    if (style.display === 'none' || original.matches('.dg-hit, title, desc')) element.dataset.left = '';
    for (const name of carried) {
      const value = style.getPropertyValue(name);
      // a part's own opacity may still be changing from the tool before
      if (name === 'opacity' && original.matches('[data-node], [data-edge]')) continue;
      if (value) element.setAttribute(name, value);
    }
    for (const name of ['class', 'role', 'tabindex', 'aria-label', 'aria-hidden', 'data-plate', 'data-look'])
      element.removeAttribute(name);
  }
  for (const left of copy.querySelectorAll('[data-left]')) left.remove();
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.append(...copy.childNodes);
  return group;
}

/** The page's own upright faces, each with its file in it, which holds no more letters than the deck uses. One that cannot be had is left out. */
async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const whole = rules.map(async ({ style, cssText, parentStyleSheet }) => {
    const [, address] = /url\("([^"]+)"\)/.exec(style.getPropertyValue('src')) ?? [];
    const isOwn = style.getPropertyValue('font-style') === 'normal' && !style.getPropertyValue('unicode-range');
    if (!address || !isOwn) return '';
    // In the one file it is there already.
    if (address.startsWith('data:')) return cssText;
    const answer = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
    return answer.ok ? cssText.replace(address, await dataOf(await answer.blob())) : '';
  });
  const came = await Promise.allSettled(whole);
  return came.map((face) => (face.status === 'fulfilled' ? face.value : '')).join('');
}

const dataOf = (file: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = failed;
    reader.readAsDataURL(file);
  });
