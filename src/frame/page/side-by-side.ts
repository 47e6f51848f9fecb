import { tidy } from '#deck/translation/twins.ts';
import { make } from '../browser/elements/make.ts';
import { fetchText } from '../browser/lazy/fetch-text.ts';
import { showMissing } from '../browser/lazy/missing.ts';

const holders = ['p', 'li', 'dt', 'dd', 'td', 'th', 'h1', 'h2', 'h3', 'figcaption'].join();
/** What stands in a paragraph besides its words. */
const marks = '.mark, .proof, .twin, .inference > small';

/** Says below what the page says the same in another language, in what comes later too. */
class Twins {
  readonly #words: ReadonlyMap<string, string>;
  readonly #language: string;
  readonly #watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element && !node.matches('.twin')) this.#showIn(node);
  });

  constructor(words: Readonly<Record<string, string>>, language: string) {
    this.#words = new Map(Object.entries(words));
    this.#language = language;
  }

  show(): void {
    const main = document.getElementById('main') ?? document.body;
    this.#showIn(main);
    this.#watch.observe(main, { childList: true, subtree: true });
  }

  hide(): void {
    this.#watch.disconnect();
    for (const twin of document.querySelectorAll('.twin')) twin.remove();
  }

  #showIn(part: Element): void {
    for (const holder of [...(part.matches(holders) ? [part] : []), ...part.querySelectorAll(holders)]) {
      const words = this.#words.get(wordsOf(holder));
      if (words === undefined || holder.querySelector(':scope > .twin')) continue;
      holder.append(make('span', { className: 'twin', lang: this.#language, textContent: words }));
    }
  }
}

function wordsOf(holder: Element): string {
  const copy = holder.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll(marks)) mark.remove();
  return tidy(copy.textContent ?? '');
}

const shown = new WeakMap<HTMLInputElement, Twins>();

/** Shows the language of a box where it is checked, and takes it away where it is not. */
export async function follow(box: HTMLInputElement): Promise<void> {
  const { twins: address = '', language = '', faces = '' } = box.dataset;
  shown.get(box)?.hide();
  shown.delete(box);
  if (!box.checked) return;
  try {
    const twins = new Twins(JSON.parse(await fetchText(address)) as Record<string, string>, language);
    shown.set(box, twins);
    twins.show();
    // The other edition's sheet has the same colours, and the faces with its letters.
    if (!document.querySelector(`link[href="${faces}"]`))
      document.head.append(make('link', { rel: 'stylesheet', href: faces }));
  } catch {
    box.checked = false;
    if (box.parentElement) showMissing(box.parentElement);
  }
}
