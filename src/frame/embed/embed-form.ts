import type { Level } from '#core/schema/view.ts';
import { embedWords as words } from '#words/index.ts';
import { button, make } from '../browser/elements/make.ts';
import { siteLink } from '../browser/links.ts';
import { type PageData, pageData } from '../browser/page-data.ts';
import { copy } from '../browser/share-or-copy.ts';
import { type Embedded, modelPageOf, pathOfEmbed, snippetOf, UNKNOWN_PX } from './snippet.ts';

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
  const { level } = pageData<PageData & { level: Level }>();
  const page = new URL(siteLink(pathOfEmbed(section.id, level)), location.href);
  const headline = section.querySelector('h3')?.textContent ?? '';
  const whole = { name: words.section, address: page.href, title: headline, height: heightOf(section) };
  const alone = parts.map((part) => {
    const title = part.ariaLabel ?? part.dataset.title ?? headline;
    return { name: words.alone(title), title, ...frameOf(part, page) };
  });
  return embedForm(own ? [...alone, whole] : [whole, ...alone]);
}

/** As high as it stands in the article. */
const heightOf = (part: Element) => Math.ceil(part.getBoundingClientRect().height) + FOOTER_PX;

/** The frame of a part alone: a model has a page of its own, and that of the section shows one drawing or line to be drawn. */
function frameOf(part: HTMLElement, section: URL): Pick<Embedded, 'address' | 'height'> {
  const model = modelPageOf(part);
  if (model) return { address: model.href, height: UNKNOWN_PX };
  const page = new URL(section);
  page.searchParams.set('only', part.dataset.embeds ?? '');
  return { address: page.href, height: heightOf(part) };
}

/** Makes the form that embeds a slide: the stage from there on, or its section of the article. */
export function embedSlide(slide: string, title: string): HTMLElement[] {
  const at = (path: string) => new URL(siteLink(path), location.href).href;
  return embedForm([
    { name: words.stage, address: at(`present/?embed#/${slide}`), title, height: 'as-slide' },
    { name: words.section, address: at(pathOfEmbed(slide, 'full')), title, height: UNKNOWN_PX },
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
