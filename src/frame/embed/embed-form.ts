import { embedWords as words } from '#words/index.ts';
import { button, make } from '../browser/elements/make.ts';
import { siteLink } from '../browser/links.ts';
import { copy } from '../browser/share-or-copy.ts';
import { type Embedded, snippetOf } from './snippet.ts';

/** A part that a reader may put into another page, and what it is called. */
interface Choice extends Embedded {
  name: string;
}

/** Whether there is an address that another page could frame: the deck in a file has none. */
const isOnSite = () => document.querySelector('[data-only="site"]') !== null;

/** Pixels for what stands below a part in its frame. */
const FOOTER_PX = 80;

/** Makes the form that embeds the part of the article round an element: a drawing alone, or its section. */
export function embedTools(within: Element): HTMLElement[] {
  const section = within.closest<HTMLElement>('article.slide');
  if (!section || !isOnSite()) return [];
  const own = within.closest<HTMLElement>('[data-embeds]');
  const parts = own ? [own] : [...section.querySelectorAll<HTMLElement>('[data-embeds]')];
  const place = (only: string | undefined) => {
    const address = new URL(location.pathname, location.href);
    address.searchParams.set('embed', section.id);
    if (only !== undefined) address.searchParams.set('only', only);
    return address.href;
  };
  const headline = section.querySelector('h3')?.textContent ?? '';
  const heightOf = (part: Element) => Math.ceil(part.getBoundingClientRect().height) + FOOTER_PX;
  const whole = { name: words.section, address: place(undefined), title: headline, height: heightOf(section) };
  const alone = parts.map((part) => {
    const title = part.ariaLabel ?? part.dataset.title ?? headline;
    return { name: words.alone(title), address: place(part.dataset.embeds), title, height: heightOf(part) };
  });
  return embedForm(own ? [...alone, whole] : [whole, ...alone]);
}

/** Makes the form that embeds a slide: the stage from there on, or its section of the article. */
export function embedSlide(slide: string, title: string): HTMLElement[] {
  const at = (path: string) => new URL(siteLink(path), location.href).href;
  return embedForm([
    { name: words.stage, address: at(`present/?embed#/${slide}`), title, height: 'as-slide' },
    { name: words.section, address: at(`read/?embed=${slide}`), title, height: 900 },
  ]);
}

/** A choice of parts, and the HTML for the one that is chosen. */
function embedForm(choices: readonly Choice[]): HTMLElement[] {
  const code = make('textarea', { readOnly: true, rows: 5 });
  const look = make('a', { target: '_blank', rel: 'noopener' }, words.look);
  const said = make('p', { role: 'status' });
  const how = make('p', { className: 'embed-how' }, words.how);
  const select = make(
    'select',
    {},
    ...choices.map(({ name }, index) => make('option', { value: String(index) }, name)),
  );
  const show = () => {
    const chosen = choices[Number(select.value)];
    if (!chosen) return;
    code.value = snippetOf(chosen);
    look.href = chosen.address;
    how.hidden = chosen.height === 'as-slide';
    said.textContent = '';
  };
  select.addEventListener('change', show);
  show();
  const take = button(words.copy, () => void copy(code.value, (...told) => said.replaceChildren(...told)));
  const form = make(
    'div',
    { className: 'embed-form' },
    make('label', {}, words.what, ' ', select),
    make('label', {}, words.code, code),
    make('p', { className: 'cluster tool-row' }, take, ' ', look),
    said,
    how,
  );
  form.dataset.only = 'site';
  return [form];
}
