/** Wakes what waits in a page: see `Asleep.astro`. */
import { ask, forget } from '../apart/ask.ts';
import { unsayMissing } from './missing.ts';

export const sleepers = (within: ParentNode = document) => [
  ...within.querySelectorAll<HTMLElement>('noscript[data-asleep]'),
];

/** The plain words of what waits, by its sleeper: see `wake-in-time.ts`. */
export const words = new WeakMap<Element, Text>();

/** Where it is kept: a file and its place in that, or the page itself. */
export const keptAt = ({ dataset }: HTMLElement) => dataset.asleep?.split('#') ?? [];
export const isApart = (sleeper: HTMLElement): boolean => keptAt(sleeper).length > 1;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
/** What waits in the page itself, as it would stand there. */
export const contentHere = (sleeper: HTMLElement): Element => parse(sleeper.textContent ?? '').body;

/** Files that have been read. */
const read = new Map<string, Document>();

/** What waits, as it would stand in the page. Throws if its file cannot be had, or is another's. */
export async function contentOf(sleeper: HTMLElement): Promise<Element> {
  if (!isApart(sleeper)) return contentHere(sleeper);
  const [file = '', place = ''] = keptAt(sleeper);
  const text = await ask(file);
  const page = read.get(file) ?? parse(text.replaceAll(' href="./#', ' href="#'));
  // After its headline, which the page has already.
  const content = page.getElementById(place)?.lastElementChild;
  if (!content) {
    forget(file);
    throw new Error(`${file} has no ${place}`);
  }
  read.set(file, page);
  return content;
}

/** Puts what waits in a fold into the page. Says so with the event `woken`, once it is there. */
export function rouse(sleeper: HTMLElement, content: Element): void {
  const fold = sleeper.parentElement;
  if (!fold) return;
  words.get(sleeper)?.remove();
  unsayMissing(fold);
  sleeper.replaceWith(...content.childNodes);
  fold.dispatchEvent(new Event('woken', { bubbles: true }));
}

/** Wakes all that waits in a part of the page. Throws if something cannot be had; what can is there all the same. */
export async function wake(within: ParentNode = document): Promise<void> {
  await Promise.all(sleepers(within).map(async (sleeper) => rouse(sleeper, await contentOf(sleeper))));
}
