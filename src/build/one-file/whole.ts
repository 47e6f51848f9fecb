import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { attribute, type Element, elementsIn, remove, replaceBy, textIn } from './html.ts';

/**
 * Puts into a page what it would fetch or wake later: from a disk nothing can be fetched, and what two views have in common
 * must stand in both alike.
 */
export function whole(body: Element, folder: string, base: string): void {
  for (const element of [...elementsIn(body)]) {
    if (element.tagName === 'noscript' && attribute(element, 'data-asleep') !== undefined) awaken(element);
    else if (attribute(element, 'class') === 'drawing-alone') remove(element);
  }
  for (const element of elementsIn(body)) {
    const address = attribute(element, 'data-drawing');
    if (address !== undefined) fill(element, readFileSync(join(folder, address.slice(base.length)), 'utf8'));
  }
}

/** To a parser that knows of scripts, what stands in a `noscript` is text. */
function awaken(sleeper: Element): void {
  const asText = sleeper.childNodes.every((node) => 'value' in node);
  replaceBy(sleeper, asText ? parseFragment(textIn(sleeper)).childNodes : sleeper.childNodes);
}

function fill(frame: Element, file: string): void {
  const svg = file.slice(file.indexOf('<svg')).replace(/ target="_top" href="[^"#]*/g, ' href="');
  const [drawn] = parseFragment(svg).childNodes;
  if (!drawn || !('childNodes' in drawn)) return;
  frame.childNodes = drawn.childNodes;
  for (const child of frame.childNodes) child.parentNode = frame;
  frame.attrs = frame.attrs.filter(({ name }) => name !== 'data-drawing');
}
