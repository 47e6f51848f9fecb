/** Loads fragments of a page, which wait in files, into their placeholders: see `Lazy.astro`. */

import { preserveScroll } from '../preserve-scroll.ts';
import { fetchText, fetchTextNow, forgetText } from './fetch-text.ts';
import { clearMissing } from './missing.ts';

/** Finds the placeholders that stand for fragments until somebody wants them. */
export const placeholders = (within: ParentNode = document) => [
  ...within.querySelectorAll<HTMLElement>('noscript[data-lazy]'),
];

/** Finds placeholders that stand open in the page, not in a fold. */
export const openPlaceholders = () => placeholders().filter(({ dataset }) => dataset.open !== undefined);

/** Finds the placeholders of notes, which are wanted one at a time, and on paper all where their list is open. */
export const notePlaceholders = () => placeholders(document.getElementById('notes') ?? document);

/** The plain words of a fragment, by its placeholder, which a browser's search finds before it is loaded: see `search-placeholders.ts`. */
export const plainWords = new WeakMap<Element, Text>();

/** A fragment's file, and its place there. While the site is being written it stands in the page itself. */
export const fragmentAt = ({ dataset }: HTMLElement) => dataset.lazy?.split('#') ?? [];
const fileOf = (placeholder: HTMLElement) => fragmentAt(placeholder)[0] ?? '';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Files that have been read. */
const read = new Map<string, Document>();

/** A fragment, as it would stand in the page. Throws if its file cannot be had, or is another's. */
export const fragmentOf = async (placeholder: HTMLElement): Promise<Element> =>
  contentIn(import.meta.env.DEV ? '' : await fetchText(fileOf(placeholder)), placeholder);

/** Gives the fragment at once for paper, which does not wait. */
export const fragmentNow = (placeholder: HTMLElement): Element =>
  contentIn(fetchTextNow(fileOf(placeholder)) ?? '', placeholder);

function contentIn(text: string, placeholder: HTMLElement): Element {
  if (import.meta.env.DEV) return parse(placeholder.textContent ?? '').body;
  const [file = '', place = ''] = fragmentAt(placeholder);
  const page = read.get(file) ?? parse(text.replaceAll(' href="./#', ' href="#'));
  // After its headline, which the page has already.
  const content = page.getElementById(place)?.lastElementChild;
  if (!content) {
    forgetText(file);
    throw new Error(file);
  }
  read.set(file, page);
  return content;
}

/** Puts a fragment into the page in place of its placeholder, and says so with the event `fragment-loaded`. */
export function insertFragment(placeholder: HTMLElement, content: Element): void {
  const fold = placeholder.parentElement;
  if (!fold) return;
  plainWords.get(placeholder)?.remove();
  clearMissing(fold);
  // What nobody has opened may start up to a quarter of the window below its top.
  const reach = placeholder.dataset.open === undefined ? 0 : innerHeight / 4;
  preserveScroll(fold, reach, () => placeholder.replaceWith(...content.childNodes));
  fold.dispatchEvent(new Event('fragment-loaded', { bubbles: true }));
}

/** Loads all fragments of a part of the page. Throws if one cannot be had; the others are there all the same. */
export async function loadFragments(within: ParentNode = document): Promise<void> {
  await Promise.all(
    placeholders(within).map(async (placeholder) => insertFragment(placeholder, await fragmentOf(placeholder))),
  );
}
