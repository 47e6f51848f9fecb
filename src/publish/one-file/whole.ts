import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseFragment } from 'parse5';
import { attribute, type Element, elementsIn, isElement, remove, replaceBy } from './html.ts';

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
export function whole(body: Element, { folder, base, name }: Place): void {
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
