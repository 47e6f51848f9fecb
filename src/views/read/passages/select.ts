import { adoptStyles, button, make } from '#frame/browser/elements/make.ts';
import { keysOn } from '#frame/browser/storage/preferences.ts';
import { passageWords as words } from '#words/index.ts';
import { pageTextOf, partsToRead } from '../page-text.ts';
import { openList } from './list.ts';
import { ownLevel, type Passage, passages, quoted, showPassages } from './passage.ts';
import styles from './passages.css?inline';

/** The passage that the reader has selected, within one section. */
function selected(): Passage | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const section = from?.closest<HTMLElement>('article.slide');
  if (!section || from?.closest('textarea, input, dialog')) return undefined;
  const flat = pageTextOf(partsToRead(section));
  const found = flat.within(range);
  const text = found ? flat.text.slice(found.start, found.end) : '';
  if (!found || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  const [start, end] = [
    found.start + text.length - text.trimStart().length,
    found.end - (text.length - text.trimEnd().length),
  ];
  return {
    section: section.id,
    headline: section.querySelector('h3')?.textContent ?? section.id,
    level: ownLevel(),
    ...quoted(flat.text, start, end),
    note: '',
  };
}

/** Keeps what is selected, and says its place in the list. */
function markSelection(): number | undefined {
  const passage = selected();
  if (!passage) return undefined;
  const before = passages.get() ?? [];
  passages.set([...before, passage]);
  getSelection()?.removeAllRanges();
  showPassages();
  return before.length;
}

let isWired = false;

/** Shows what is marked, and offers to mark what is selected: beside it, on a phone at the foot of the window. */
export function startPassages(): void {
  if (isWired) return;
  isWired = true;
  adoptStyles(styles);
  showPassages();
  passages.onChange(showPassages);
  document.addEventListener('fragment-loaded', showPassages);
  const tools = make('div', { className: 'passage-tools', role: 'group', ariaLabel: words.selected, hidden: true });
  tools.dataset.notPrinted = '';
  const write = () => {
    const place = markSelection();
    if (place !== undefined) openList(place);
  };
  // The selection would be lost with the press.
  tools.addEventListener('pointerdown', (event) => event.preventDefault());
  tools.append(button(words.mark, markSelection), button(words.markAndWrite, write));
  document.body.append(tools);
  const offer = () => {
    const selection = getSelection();
    tools.hidden = !selected();
    if (tools.hidden || !selection) return;
    const { right, bottom } = selection.getRangeAt(0).getBoundingClientRect();
    tools.style.setProperty('--x', `${Math.min(right, innerWidth - 16)}px`);
    tools.style.setProperty('--y', `${Math.min(bottom + 8, innerHeight - 64)}px`);
  };
  let waits: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waits);
    waits = setTimeout(offer, 150);
  });
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || keysOn.get() === false || key.toLowerCase() !== 'n') return;
    if ((target instanceof Element && target.closest('input, select, textarea, dialog')) || !selected()) return;
    event.preventDefault();
    write();
  });
  offer();
}
