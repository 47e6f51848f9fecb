/** Wakes what waits in a page: see `Asleep.astro`. */

import { holdWindow } from '../hold-window.ts';
import { ask, askNow, forget } from './ask.ts';
import { unsayMissing } from './missing.ts';

/** Parts of a page that stand in files of their own until they are opened. */
export const sleepers = (within: ParentNode = document) => [
  ...within.querySelectorAll<HTMLElement>('noscript[data-asleep]'),
];

/** What stands open in the page. */
export const openOnes = () => sleepers().filter(({ dataset }) => dataset.open !== undefined);

/** The notes of the page's marks, which are wanted one at a time, and on paper all. */
export const notes = () => sleepers(document.getElementById('notes') ?? document);

/** The plain words of what waits, by its sleeper: see `asleep-later.ts`. */
export const words = new WeakMap<Element, Text>();

/** The file in which it is kept, and its place there. While the site is being written it stands in the page itself. */
export const keptAt = ({ dataset }: HTMLElement) => dataset.asleep?.split('#') ?? [];
const fileOf = (sleeper: HTMLElement) => keptAt(sleeper)[0] ?? '';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Files that have been read. */
const read = new Map<string, Document>();

/** What waits, as it would stand in the page. Throws if its file cannot be had, or is another's. */
export const contentOf = async (sleeper: HTMLElement): Promise<Element> =>
  contentIn(import.meta.env.DEV ? '' : await ask(fileOf(sleeper)), sleeper);

/** The same for paper, which does not wait. */
export const contentNow = (sleeper: HTMLElement): Element => contentIn(askNow(fileOf(sleeper)) ?? '', sleeper);

function contentIn(text: string, sleeper: HTMLElement): Element {
  if (import.meta.env.DEV) return parse(sleeper.textContent ?? '').body;
  const [file = '', place = ''] = keptAt(sleeper);
  const page = read.get(file) ?? parse(text.replaceAll(' href="./#', ' href="#'));
  // After its headline, which the page has already.
  const content = page.getElementById(place)?.lastElementChild;
  if (!content) {
    forget(file);
    throw new Error(file);
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
  // What nobody opened may reach a little into the window.
  const reach = sleeper.dataset.open === undefined ? 0 : innerHeight / 4;
  holdWindow(fold, reach, () => sleeper.replaceWith(...content.childNodes));
  fold.dispatchEvent(new Event('woken', { bubbles: true }));
}

/** Wakes all that waits in a part of the page. Throws if something cannot be had; what can is there all the same. */
export async function wake(within: ParentNode = document): Promise<void> {
  await Promise.all(sleepers(within).map(async (sleeper) => rouse(sleeper, await contentOf(sleeper))));
}
