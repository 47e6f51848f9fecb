import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Html, parse, parseFragment } from 'parse5';
import { attribute, attributesOf, type Element, elementsIn, isElement, remove, replaceBy, textIn } from './html.ts';

/** A built page, taken apart. What is not listed here stands in `body`. */
export interface BuiltPage {
  /** Its path without the closing slash; the cover's is empty. */
  name: string;
  title: string;
  /** Attributes of its `<html>`. */
  root: Record<string, string>;
  body: Element;
  /** What its head says about it to a browser: colour scheme, description, size of the window. */
  metas: Record<string, string>[];
  /** Its styles in order: a file below the site's folder, or the style itself. */
  styles: (Source & { media: string })[];
  /** Its code in order. */
  scripts: Source[];
}

export type Source = { file: string } | { text: string };

/**
 * Reads `<folder>/<name>/index.html` of a site whose addresses start with `base`. A browser with JavaScript never shows
 * what stands in a `noscript`; one without gets it as if it stood there by itself.
 */
export async function readPage(
  folder: string,
  name: string,
  base: string,
  { withJavaScript = true } = {},
): Promise<BuiltPage> {
  const html = await readFile(join(folder, name, 'index.html'), 'utf8');
  const root = parse(html, { scriptingEnabled: withJavaScript }).childNodes.find(isElement);
  const [head, body] = root?.childNodes.filter(isElement) ?? [];
  if (!root || !head || !body) throw new Error(`${name}/index.html is no page`);
  whole(body, { folder, base, name });
  const page: BuiltPage = { name, title: '', root: attributesOf(root), body, metas: [], styles: [], scripts: [] };
  const source = (address: string | undefined, element: Element): Source =>
    address === undefined ? { text: textIn(element) } : { file: address.slice(base.length) };
  for (const element of [...elementsIn(root)]) {
    // Late styles, which the page's code puts to work once they have come, are here from the start. Who has no JavaScript
    // finds them once more, in a noscript.
    const { rel, href, src, type, media = '', name: meta, 'data-late': late } = attributesOf(element);
    if (element.tagName === 'title' && element.parentNode === head) page.title = textIn(element);
    else if (element.tagName === 'meta' && meta && meta !== 'robots') page.metas.push(attributesOf(element));
    else if (element.tagName === 'noscript') withJavaScript ? remove(element) : replaceBy(element, element.childNodes);
    else if (element.tagName === 'style' || rel === 'stylesheet') {
      const style = { ...source(href, element), media: late === undefined ? media : '' };
      if (late === undefined || withJavaScript) page.styles.push(style);
    } else if (isCode(element, type)) page.scripts.push(source(src, element));
    else if (rel !== 'modulepreload') continue;
    if (['style', 'link', 'script'].includes(element.tagName)) remove(element);
  }
  return page;
}

/** A script that runs; one of another type holds data. */
const isCode = ({ tagName }: Element, type: string | undefined): boolean =>
  tagName === 'script' && (type === undefined || type === 'module');

/** The slides that stand in a page, by their ids. */
export function slidesIn(body: Html.ParentNode): Map<string, Element> {
  const slides = [...elementsIn(body)].map((element) => [attribute(element, 'data-slide'), element] as const);
  return new Map(slides.flatMap(([id, element]) => (id === undefined ? [] : [[id, element]])));
}

/** Where a page of a built site stands: the site's folder and what its addresses start with, and the page's own folder in it. */
interface Place {
  folder: string;
  base: string;
  name: string;
}

/**
 * Puts into a page what it would load later: from a disk nothing can be fetched, and what two views have in common
 * must stand in both alike.
 */
function whole(body: Element, { folder, base, name }: Place): void {
  const files = new Map<string, Map<string, Element>>();
  for (const element of [...elementsIn(body)]) {
    const kept = element.tagName === 'noscript' ? attribute(element, 'data-lazy') : undefined;
    if (kept !== undefined) {
      const [file = '', id = ''] = kept.split('#');
      const folds = files.get(file) ?? foldsIn(readFileSync(join(folder, name, file), 'utf8'));
      files.set(file, folds);
      replaceBy(element, folds.get(id)?.childNodes ?? []);
    } else if (attribute(element, 'class') === 'drawing-alone') remove(element);
  }
  for (const element of elementsIn(body))
    for (const attr of element.attrs) if (attr.name === 'href') attr.value = attr.value.replace(/^folds-[^#]*/, '');
  for (const element of elementsIn(body)) {
    const address = attribute(element, 'data-drawing');
    if (address !== undefined) fill(element, readFileSync(join(folder, address.slice(base.length)), 'utf8'));
  }
}

/** What waits in a file, by the ids of its folds: see `folds.ts`. */
function foldsIn(html: string): Map<string, Element> {
  const sections = [...elementsIn(parse(html.replaceAll(' href="./#', ' href="#')))].filter(
    (element) => attribute(element, 'class') === 'fold-apart',
  );
  return new Map(
    sections.flatMap((section) => {
      const content = section.childNodes.at(-1);
      return content && isElement(content) ? [[attribute(section, 'id') ?? '', content] as const] : [];
    }),
  );
}

function fill(frame: Element, file: string): void {
  const svg = file.slice(file.indexOf('<svg')).replace(/ target="_top" href="[^"#]*/g, ' href="');
  const [drawn] = parseFragment(svg).childNodes;
  if (!drawn || !('childNodes' in drawn)) return;
  frame.childNodes = drawn.childNodes;
  for (const child of frame.childNodes) child.parentNode = frame;
  frame.attrs = frame.attrs.filter(({ name }) => name !== 'data-drawing');
}
