import { download } from '#frame/browser/download.ts';
import { button, make } from '#frame/browser/elements/make.ts';
import { showOver } from '#frame/browser/elements/show-over.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { isAllSaved } from '#frame/browser/storage/stored-value.ts';
import { commonWords, passageWords as words } from '#words/index.ts';
import type { Passage } from './passage.ts';
import { passages, rangeOf, showPassages } from './passage.ts';

/** Lists what is marked, over the page; `begins` is the passage to which the reader writes now. */
export function openList(begins?: number): void {
  const title = make('h2', { id: 'passages-title', tabIndex: -1 }, words.title);
  const panel = make('dialog', { className: 'passages' });
  panel.setAttribute('aria-labelledby', title.id);
  const draw = (focus?: () => HTMLElement | null | undefined) => {
    panel.replaceChildren(title, ...contentsOf(panel, draw));
    showPassages();
    focus?.()?.focus();
  };
  draw();
  panel.addEventListener('close', () => panel.remove());
  document.body.append(panel);
  const note = begins === undefined ? undefined : panel.querySelectorAll('textarea')[begins];
  (note ?? title).dataset.begins = '';
  showOver(panel);
}

type Draw = (focus?: () => HTMLElement | null | undefined) => void;

function contentsOf(panel: HTMLDialogElement, draw: Draw): (HTMLElement | string)[] {
  const all = passages.get() ?? [];
  const title = () => panel.querySelector('h2');
  const close = make('form', { method: 'dialog' }, make('button', {}, commonWords.close));
  if (all.length === 0) return [make('p', {}, words.none), close];
  const items = all.map((passage, index) =>
    itemOf(passage, {
      write: (note) => {
        const now = passages.get() ?? [];
        passages.set(now.map((each, at) => (at === index ? { ...each, note } : each)));
      },
      remove: () => {
        passages.set((passages.get() ?? []).filter((_, at) => at !== index));
        draw(title);
      },
      leave: () => panel.close(),
    }),
  );
  const asks = make('p', { className: 'passages-asks', role: 'alert' });
  const removeAll = button(words.removeAll, () =>
    asks.replaceChildren(
      words.removeAllAsks(all.length),
      ' ',
      button(words.yes, () => {
        passages.forget();
        draw(title);
      }),
    ),
  );
  const save = button(words.save, async () => {
    const { markdownOf } = await import('./markdown.ts');
    const file = new Blob([await markdownOf(passages.get() ?? [])], { type: 'text/markdown' });
    download(file, `${pageData<PageData>().deck}-notes.md`);
  });
  return [
    make('p', { className: 'passages-where' }, isAllSaved() ? words.onDevice : words.notKept),
    make('ol', {}, ...items),
    make('p', { className: 'passages-ways' }, save, ' ', removeAll),
    asks,
    close,
  ];
}

function itemOf(passage: Passage, on: { write(note: string): void; remove(): void; leave(): void }): HTMLElement {
  const range = rangeOf(passage);
  const there = make('a', { href: `#${passage.section}` }, passage.headline);
  there.addEventListener('click', (event) => {
    on.leave();
    if (!(range instanceof Range)) return;
    event.preventDefault();
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
  });
  const note = make('textarea', { rows: 2, value: passage.note });
  note.addEventListener('input', () => on.write(note.value));
  const state = range === 'gone' ? words.gone : range === 'elsewhere' ? words.elsewhere[passage.level] : '';
  return make(
    'li',
    {},
    make('blockquote', {}, passage.quote),
    make('p', { className: 'passage-from' }, there, state && ` · ${state}`),
    make('label', {}, words.note, note),
    button(words.remove, on.remove),
  );
}
