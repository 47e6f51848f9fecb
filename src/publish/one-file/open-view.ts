// Runs in the one-file deck, in a browser: `?view=read` puts that page of the site into the document and starts its code.
// Every link is a load of the same file, so each view finds the address, the document and the history it has on the site.
import { idInAddress } from '#frame/browser/elements/find.ts';
import { expand, unhide } from './shared-text.ts';

/** A page of the site, as it stands in the file. Its content and styles name parts of the shared text. */
export interface StoredView {
  title: string;
  root: Record<string, string>;
  body: Record<string, string>;
  styles: { css: string; media: string }[];
  content: string;
}

const root = document.documentElement;
const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';

/** Opens the view that the address asks for; the cover when it asks for none or for one that is not there. */
export function openView(starts: Record<string, () => Promise<void>>): void {
  const views = new Map<string, StoredView>(Object.entries(JSON.parse(textOf('#views'))));
  const asked = new URLSearchParams(location.search).get('view') ?? '';
  const name = views.has(asked) ? asked : '';
  const view = views.get(name);
  if (!view) return;
  // The article stands in a `noscript`, which is text to a browser that runs this.
  const shared = textOf('body > noscript') + unhide(textOf('#shared'));
  for (const [key, value] of Object.entries(view.root)) root.setAttribute(key, value);
  for (const [key, value] of Object.entries(view.body)) document.body.setAttribute(key, value);
  root.dataset.oneFile = '';
  document.title = view.title;
  for (const { css, media } of view.styles) {
    const style = document.createElement('style');
    style.media = media;
    style.textContent = expand(css, shared);
    document.head.append(style);
  }
  document.body.innerHTML = expand(view.content, shared);
  linkLikeTheSite([...views.keys()]);
  void starts[name]?.().then(toPlace);
}

/** Code that makes a link at run time makes it as on the site. */
function linkLikeTheSite(views: readonly string[]): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A link inside a drawing keeps its address elsewhere.
    const address = link && new URL(link.getAttribute('href') ?? '', location.href);
    if (!link || address?.origin !== location.origin || address.pathname === location.pathname) return;
    const path = views.find((known) => known !== '' && address.pathname.endsWith(`/${known}/`));
    if (path) link.setAttribute('href', `?view=${path}${address.search.replace('?', '&')}${address.hash}`);
  });
}

/** The place that the address names was not there while the file was read. */
function toPlace(): void {
  if (document.getElementById(idInAddress() ?? '')) location.replace(location.hash);
}
