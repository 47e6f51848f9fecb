import { readFile } from 'node:fs/promises';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { overlaps } from '#drawing/geometry.ts';

type Tag = NonNullable<Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getStructTree']>>>;

/** What a reader, a screen reader and a printer get from a PDF. */
export interface Pdf {
  title: string;
  language: string;
  tagged: boolean;
  /**
   * Pages in order: size in points, text, and the tags with the text or description they hold. `margins` are the
   * distances of the outermost text to the edges, left, lower, right, upper, in points; `overprinted` are two runs of text that stand on one another; `reach` is
   * how much of the page lies above the end of its text, its running foot apart and without what A4 has more than Letter, and `last` the words that stand there.
   * `runs` are the words with the height of their foot and their size.
   */
  pages: {
    width: number;
    height: number;
    text: string;
    headings: string[];
    figures: string[];
    links: string[];
    tags: string[];
    margins: number[];
    overprinted: string[];
    reach: number;
    last: string;
    runs: { text: string; y: number; size: number }[];
  }[];
  /** Names of places inside the file that a link may lead to. */
  places: string[];
  /** Titles of the outline, flat, in order. */
  outline: string[];
  /** The file as it is, for what no reader tells: font kinds, raster images. */
  raw: string;
}

const known = new Map<string, Promise<Pdf>>();

/** Reads a file of this build, once however many tests ask for it. */
export function readPdf(file: string): Promise<Pdf> {
  const pdf = known.get(file) ?? readAnew(file);
  known.set(file, pdf);
  return pdf;
}

async function readAnew(file: string): Promise<Pdf> {
  const data = await readFile(file);
  const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  const pages: Pdf['pages'] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { view } = page;
    const content = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    let open: string[] = [];
    for (const item of content.items) {
      if ('str' in item) for (const id of open) texts.set(id, (texts.get(id) ?? '') + item.str);
      else if (item.type === 'beginMarkedContentProps') open.push(item.id ?? '');
      else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
    }
    const tree = await page.getStructTree();
    const end = Math.min(...content.items.flatMap((item) => lineOf(item).filter((y) => y > foot)));
    const links = (await page.getAnnotations()).flatMap(
      ({ url, dest }: { url?: string; dest?: string }) => url ?? dest ?? [],
    );
    pages.push({
      width,
      height,
      text: content.items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
      headings: tagged(tree, /^H[1-6]$/).map((tag) => textOf(tag, texts)),
      figures: tagged(tree, /^Figure$/).map((tag) => tag.alt ?? ''),
      links: links.map(String),
      tags: [...new Set(tagged(tree, /./).map((tag) => tag.role ?? ''))],
      margins: content.items
        .flatMap((item) => ('str' in item && item.str.trim() ? [distances(item, view)] : []))
        .reduce((all, each) => all.map((margin, side) => Math.min(margin, each[side] ?? 0))),
      overprinted: overprinted(content.items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []))),
      reach: 1 - end / (height + 2 * (view[1] ?? 0)),
      last: content.items
        .flatMap((item) => ('str' in item && Math.abs((lineOf(item)[0] ?? 0) - end) < 1 ? [item.str] : []))
        .join(''),
      runs: content.items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [{ text: item.str, y: Number((item.transform as number[])[5]), size: item.height }]
          : [],
      ),
    });
  }
  const flat = titlesIn(((await document.getOutline()) ?? []) as Entry[]);
  const raw = data.toString('latin1');
  return {
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    tagged: /\/MarkInfo\s*<<[^>]*\/Marked\s+true/.test(raw),
    pages,
    places: namesOf(await document.getDestinations()),
    outline: flat,
    raw,
  };
}

/** Below it stands nothing but the running foot of a sheet, in points. */
const foot = 48;

/** Where the line of a run of text stands above the end of the page. */
const lineOf = (item: object) =>
  'str' in item && 'transform' in item && String(item.str).trim() ? [Number((item.transform as number[])[5])] : [];

interface Entry {
  title: string;
  items: Entry[];
}

const titlesIn = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ title, items }) => [title, ...titlesIn(items)]);

interface Run {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

/** Level runs of text whose lower halves, where every letter has ink, lie on one another by 2 points across and 1 up. */
function overprinted(runs: Run[]): string[] {
  const inked = runs
    .filter(({ transform: [, up = 0] }) => Math.abs(up) < 0.01)
    .map(({ str, transform: [, , , , x = 0, y = 0], width, height }) => ({
      str,
      box: { x: x + 1, y: y + 0.5, w: width - 2, h: height / 2 - 1 },
    }));
  return inked.flatMap(({ str, box }, index) =>
    inked
      .slice(index + 1)
      .filter((other) => overlaps(box, other.box))
      .map((other) => `${str} | ${other.str}`),
  );
}

/** From a run of text to the four edges. A letter reaches about a quarter of its size below the line it stands on. */
function distances(
  { transform, width, height }: { transform: number[]; width: number; height: number },
  [left = 0, lower = 0, right = 0, upper = 0]: readonly number[],
): number[] {
  const [along = 1, up = 0, , , x = 0, y = 0] = transform;
  // A turned name runs up or down the page.
  if (Math.abs(up) > Math.abs(along)) {
    const end = y + Math.sign(up) * width;
    return [x - left - height, Math.min(y, end) - lower, right - x - height, upper - Math.max(y, end)];
  }
  return [x - left, y - lower - height / 4, right - x - width, upper - y - height * 0.75];
}

interface Node {
  role?: string;
  alt?: string;
  id?: string;
  children?: Node[];
}

function tagged(tree: Tag | Node | null, role: RegExp): Node[] {
  const node = tree as Node | null;
  if (!node) return [];
  return [
    ...(role.test(node.role ?? '') ? [node] : []),
    ...(node.children ?? []).flatMap((child) => tagged(child, role)),
  ];
}

const textOf = (node: Node, texts: Map<string, string>): string =>
  (node.id ? (texts.get(node.id) ?? '') : '') + (node.children ?? []).map((child) => textOf(child, texts)).join('');

/** The reader's types say object; it gives a map. */
const namesOf = (places: object): string[] => (places instanceof Map ? [...places.keys()] : Object.keys(places));
