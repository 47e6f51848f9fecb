// Puts the drawings of the section that the address names into their frames, while the article's own code is on its way.
import { loadDrawings } from '#frame/browser/lazy/drawings.ts';

leadToModel();

const section = document.getElementById(location.hash.slice(1))?.closest('article.slide');
if (section) void loadDrawings(section);

/**
 * Leads on to the page of a model where the address names a state of it (`?model=its-id.state`), or asks for it alone in the
 * frame of another page (`&only=its-id`). The line that leads there knows the way.
 */
function leadToModel(): void {
  const query = new URLSearchParams(location.search);
  const state = query.get('model');
  const [id] = (state ?? query.get('only') ?? '').split('.');
  const line = id && document.querySelector<HTMLAnchorElement>(`a[data-play="${CSS.escape(id)}"]`);
  if (!line) return;
  const page = new URL(line.href);
  if (state !== null) page.searchParams.set('model', state);
  if (query.has('embed')) page.searchParams.set('embed', '');
  location.replace(page);
}
