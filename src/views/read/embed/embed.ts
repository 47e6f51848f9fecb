// A section in the frame of another page: the part of it that the address asks for, its height, and links that leave the frame.
import '#frame/slide/day-passed.ts';
import { siteLink } from '#frame/browser/links.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { modelPageOf, openInNewTab, postBodyHeight } from '#frame/embed/snippet.ts';
import type { ArticleData } from '../article-data.ts';
import { startSections } from '../section/start-sections.ts';

const query = new URLSearchParams(location.search);
/** One drawing or line to be drawn of the section, or the model that it leads to, in a state. */
const state = query.get('model');
const only = query.get('only') ?? state?.split('.')[0];
const part = only && document.querySelector(`[data-embeds="${CSS.escape(only)}"]`);
if (part) {
  const model = modelPageOf(part);
  if (model && state) model.searchParams.set('model', state);
  if (model) location.replace(model);
  else hideOthers(part);
}
document.documentElement.dataset.framed = '';
startSections();
document.addEventListener('click', openOutside, true);
postBodyHeight();

/** Hides what stands beside a part, and beside all that holds it, but for the line that says whose it is. */
function hideOthers(part: Element): void {
  for (let kept = part; kept.parentElement && kept.id !== 'main'; kept = kept.parentElement)
    for (const other of kept.parentElement.children)
      if (other !== kept && !other.matches('.embed-from')) other.toggleAttribute('data-left-out', true);
}

/** A link that leads elsewhere opens a window: what a card or a tool does here stays here. */
function openOutside({ target }: MouseEvent): void {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([data-card], .model-link)') : null;
  if (!link || link instanceof SVGElement) return;
  const place = /^#(.*)/.exec(link.getAttribute('href') ?? '')?.[1];
  if (place && document.getElementById(place)?.checkVisibility()) return;
  if (place) link.href = siteLink(`${pageData<PageData & ArticleData>().path}#${place}`);
  openInNewTab(link);
}
