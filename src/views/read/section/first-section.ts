// Puts the drawings of the section that the address names into their frames, while the article's own code is on its way.
import { loadDrawings } from '#frame/browser/lazy/drawings.ts';

leadToModel();

const section = document.getElementById(location.hash.slice(1))?.closest('article.slide');
if (section) void loadDrawings(section);

/** Leads on to the page of a model where the address names a state of it (`?model=its-id.state`). The line that leads there knows the way. */
function leadToModel(): void {
  const state = new URLSearchParams(location.search).get('model');
  const line =
    state && document.querySelector<HTMLAnchorElement>(`a[data-play="${CSS.escape(state.split('.')[0] ?? '')}"]`);
  if (!line) return;
  const page = new URL(line.href);
  page.searchParams.set('model', state);
  location.replace(page);
}
