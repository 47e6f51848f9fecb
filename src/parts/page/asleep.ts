/** Wakes what waits in a page: see `Asleep.astro`. */
import { ask, askNow } from '../apart/ask.ts';

export const sleepers = (within: ParentNode = document) => [
  ...within.querySelectorAll<HTMLElement>('noscript[data-asleep]'),
];

/** The plain words of what waits, by its sleeper: see `wake-in-time.ts`. */
export const words = new WeakMap<Element, Text>();

/** Where it is kept: a file and its place in that, or the page itself. */
const keptAt = ({ dataset }: HTMLElement) => dataset.asleep?.split('#') ?? [];
export const isApart = (sleeper: HTMLElement): boolean => keptAt(sleeper).length > 1;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
/** Files that have been read. */
const read = new Map<string, Document>();

function contentIn(sleeper: HTMLElement, text: string): Element | null {
  const [file = '', place] = keptAt(sleeper);
  if (place === undefined) return parse(text).body;
  const page = read.get(file) ?? parse(text.replaceAll(' href="./#', ' href="#'));
  read.set(file, page);
  // After its headline, which the page has already.
  return page.getElementById(place)?.lastElementChild ?? null;
}

/** What waits, as it would stand in the page. Throws if its file cannot be had. */
export async function contentOf(sleeper: HTMLElement): Promise<Element | null> {
  const [file = ''] = keptAt(sleeper);
  return contentIn(sleeper, isApart(sleeper) ? await ask(file) : (sleeper.textContent ?? ''));
}

/** Puts what waits in a fold into the page. Says so with the event `woken`, once it is there. */
export function rouse(sleeper: HTMLElement, content: Element | null): void {
  const fold = sleeper.parentElement;
  if (!fold || !content) return;
  words.get(sleeper)?.remove();
  sleeper.replaceWith(...content.childNodes);
  fold.dispatchEvent(new Event('woken', { bubbles: true }));
}

/** Wakes all that waits in a part of the page. Throws if something cannot be had; what can is there all the same. */
export async function wake(within: ParentNode = document): Promise<void> {
  await Promise.all(sleepers(within).map(async (sleeper) => rouse(sleeper, await contentOf(sleeper))));
}

/** Fetches the files of what waits, for whoever wants it without a network. */
export function fetchFolds(): void {
  for (const sleeper of sleepers()) if (isApart(sleeper)) void ask(keptAt(sleeper)[0] ?? '').catch(() => undefined);
}

/** Wakes all for paper, which does not wait. */
export function wakeNow(): void {
  for (const sleeper of sleepers()) {
    const text = isApart(sleeper) ? askNow(keptAt(sleeper)[0] ?? '') : sleeper.textContent;
    if (text) rouse(sleeper, contentIn(sleeper, text));
  }
}
