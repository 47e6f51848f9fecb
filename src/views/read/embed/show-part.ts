import { adoptStyles, make } from '#frame/browser/elements/make.ts';
import { openInNewTab, postBodyHeight } from '#frame/embed/snippet.ts';
import { embedWords } from '#words/index.ts';
import styles from './part.css?inline';

/**
 * Leaves of the article what the address asks for: a section (`?embed=a-section`), or one drawing, model or line to be drawn
 * of it (`&only=its-id`). Its links open the site itself.
 */
export function showPart(): void {
  adoptStyles(styles);
  const query = new URLSearchParams(location.search);
  const section = document.getElementById(query.get('embed') ?? '')?.closest('article.slide') ?? undefined;
  const part = section?.querySelector(`[data-embeds="${CSS.escape(query.get('only') ?? '')}"]`) ?? section;
  hideOthers(part ?? document.getElementById('main') ?? document.body);
  section?.append(linkToWhole());
  document.addEventListener('click', openOutside, true);
  document.documentElement.dataset.framed = '';
  postBodyHeight();
}

/** Hides what stands beside a part, and beside all that holds it. */
function hideOthers(part: Element): void {
  for (let kept = part; kept.parentElement && kept !== document.body; kept = kept.parentElement)
    for (const other of kept.parentElement.children) if (other !== kept) other.toggleAttribute('data-left-out', true);
}

/** Makes the line that says whose it is, and leads to the rest. */
function linkToWhole(): HTMLElement {
  const title = document.querySelector('h1')?.textContent ?? '';
  return make(
    'p',
    { className: 'embed-from' },
    make('a', { href: wholeAddress(location.href).href }, embedWords.from(title)),
  );
}

/** An address of the article as one reads it, with the section as its place. */
function wholeAddress(href: string): URL {
  const address = new URL(href);
  address.hash ||= address.searchParams.get('embed') ?? '';
  for (const name of ['embed', 'only']) address.searchParams.delete(name);
  return address;
}

/** A link that leads elsewhere opens a window: what a card or a tool does here stays here. */
function openOutside({ target }: MouseEvent): void {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([data-card], .model-link)') : null;
  if (!link || link instanceof SVGElement) return;
  const place = /^#(.*)/.exec(link.getAttribute('href') ?? '')?.[1];
  if (place && document.getElementById(place)?.checkVisibility()) return;
  if (link.pathname === location.pathname) link.href = wholeAddress(link.href).href;
  openInNewTab(link);
}
