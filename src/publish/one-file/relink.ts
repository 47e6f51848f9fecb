import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { jsonForPage } from '#core/text/escape.ts';
import { pages as catalogue } from '#frame/page/catalogue.ts';
import { attribute, type Element, elementsIn, isElement, remove, replaceBy, textIn } from './html.ts';

/** The site that a page was built for. */
interface Site {
  folder: string;
  /** What its addresses start with. */
  base: string;
  /** The pages that the one file has. */
  pages: readonly string[];
  /** The page whose addresses are turned. */
  page: string;
}

/**
 * Turns the addresses in a page into those of the one file: `/read/#a-slide` into `?view=read#a-slide`, and a picture's
 * into the picture itself, a PDF's into the page that it was printed from: alone on a stick the file has none beside it. A link to a page that is not in the file goes, with its
 * item where it stands in a list; its words stay elsewhere. What is marked `data-only="site"` goes as a whole;
 * what is marked `data-only="file"` is hidden on the site and seen here.
 */
export function relink(body: Element, site: Site): void {
  for (const element of [...elementsIn(body)]) {
    const only = attribute(element, 'data-only');
    if (only === 'site') remove(element);
    if (only === 'file') element.attrs = element.attrs.filter(({ name }) => name !== 'hidden');
  }
  for (const element of [...elementsIn(body)]) {
    for (const attr of element.attrs) {
      const found = /^(href|src|data-.+)$/.test(attr.name) ? inside(attr.value, site) : undefined;
      if (found !== undefined) attr.value = found;
      // The page itself, in another state.
      else if (attr.name === 'href' && attr.value.startsWith('?'))
        attr.value = `?view=${site.page}&${attr.value.slice(1)}`;
      else if (attr.name === 'href' && element.tagName === 'a' && isOfSite(attr.value, site)) drop(element);
    }
    if (element.tagName === 'source' || attribute(element, 'srcset') !== undefined) oneSize(element);
    if (attribute(element, 'type') === 'application/json') relinkData(element, site);
  }
}

const isOfSite = (address: string, { base }: Pick<Site, 'base'>) =>
  address.startsWith(base) && !address.startsWith('//');

/** An address as the one file has it; nothing when it names no page, picture or PDF of what is in it. */
function inside(address: string, { folder, base, pages }: Site): string | undefined {
  if (!isOfSite(address, { base })) return undefined;
  const [, path = '', query = '', place = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address.slice(base.length)) ?? [];
  const page = path.replace(/\/$/, '');
  if (pages.includes(page) && (path === '' || path.endsWith('/')))
    return `?view=${page}${query.replace('?', '&')}${place}`;
  if (path.startsWith('pdf/')) return printedFrom(path, pages);
  const kind = pictures[extname(path)];
  const file = join(folder, decodeURI(path));
  return kind && existsSync(file) ? `data:${kind};base64,${readFileSync(file).toString('base64')}` : undefined;
}

/** The page, of one lesson or of all, that a PDF shows. */
function printedFrom(pdf: string, pages: readonly string[]): string | undefined {
  const [, name, lesson] = /^pdf\/(.+?)(?:-(\d+))?\.pdf$/.exec(pdf) ?? [];
  const page = catalogue.find(({ id }) => id === name)?.path.replace(/\/$/, '');
  if (page === undefined || !pages.includes(page)) return undefined;
  return `?view=${page}${lesson ? `&lesson=${lesson}` : ''}`;
}

const pictures: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

function drop(link: Element): void {
  const { parentNode } = link;
  if (parentNode && isElement(parentNode) && parentNode.tagName === 'li') remove(parentNode);
  else replaceBy(link, link.childNodes);
}

/** One size of a picture is enough, and the others would be asked for in vain. */
function oneSize(element: Element): void {
  if (element.tagName === 'source') remove(element);
  else element.attrs = element.attrs.filter(({ name }) => name !== 'srcset' && name !== 'sizes');
}

/** Data for a page's code holds addresses as whole values. */
function relinkData(script: Element, site: Site): void {
  const [text] = script.childNodes;
  if (!text || !('value' in text)) return;
  const data: unknown = JSON.parse(textIn(script), (_key, value: unknown) =>
    typeof value === 'string' && value !== site.base ? (inside(value, site) ?? value) : value,
  );
  text.value = jsonForPage(data);
}
