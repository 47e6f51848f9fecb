// Runs in the one-file deck, in a browser: `?view=read` puts that page of the site into the document and starts its code.
// Every link is a load of the same file, so each view finds the address, the document and the history it has on the site.
const root = document.documentElement;
const named = new URLSearchParams(location.search).get('view') ?? '';
const template = (id: string) => document.querySelector<HTMLTemplateElement>(`template[id="${id}"]`);

/** The article stands in a `noscript`, which is text to a browser that runs this. */
function content(view: string): { settings: DOMStringMap; body: DocumentFragment } | undefined {
  const kept = document.querySelector<HTMLElement>(`noscript[data-name="${view}"]`);
  if (!kept) {
    const found = template(`view:${view}`);
    return found ? { settings: found.dataset, body: found.content } : undefined;
  }
  const parsed = document.createElement('template');
  parsed.innerHTML = kept.textContent ?? '';
  return { settings: kept.dataset, body: parsed.content };
}

/** Of the store, which is about to leave the document. */
const code = (view: string) => document.querySelector(`script[type="text/plain"][data-name="${view}"]`)?.textContent;

const view = content(named) ? named : '';
const chosen = content(view);
const script = code(view);
if (chosen) {
  const { settings, body } = chosen;
  root.dataset.view = settings.view ?? '';
  document.title = settings.title ?? '';
  for (const name of settings.styles?.split(' ') ?? []) {
    const style = template(`style:${name}`)?.content.cloneNode(true);
    if (style) document.head.append(style);
  }
  document.body.replaceChildren(body);
}

// Code that makes a link at run time makes it as on the site.
const views: string[] = JSON.parse(root.dataset.views ?? '[]');
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link && new URL(link.href);
  if (!link || address?.protocol !== 'file:' || address.pathname === location.pathname) return;
  const path = views.find((known) => known !== '' && address.pathname.endsWith(`/${known}/`));
  if (path) link.href = `?view=${path}${address.search.replace('?', '&')}${address.hash}`;
});

if (script) {
  const run = document.createElement('script');
  run.textContent = script;
  document.body.append(run);
}
// The place that the address names was not there while the file was read.
if (location.hash.length > 1 && document.getElementById(location.hash.slice(1))) location.replace(location.hash);
