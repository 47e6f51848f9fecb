import { commonWords } from '../../words/index.ts';
import { button, make } from '../page/make.ts';

/** A link in prose, or in a drawing. */
type Anchor = HTMLAnchorElement | SVGAElement;

/** Finds a note by its id; it may stand in a file. */
type Find = (id: string) => Element | null | Promise<Element | null | undefined>;

/** Hears what a device closes things with: on a phone its Back, which would leave the page. Not every browser has it. */
interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}
const { CloseWatcher } = globalThis as { CloseWatcher?: new () => CloseWatcher };

/**
 * Opens the note behind a source mark, a term or a name where the reader is. The link's own target holds the note,
 * so without this code it leads there. One card at a time; Esc, the mark, the button or a
 * phone's Back closes it.
 */
export class Cards {
  #card: HTMLElement | undefined;
  #anchor: Anchor | undefined;
  #watcher: CloseWatcher | undefined;
  /** Pressed, while its note is on its way. */
  #wanted: Anchor | undefined;
  #place: (card: HTMLElement, anchor: Anchor) => void;
  #more: (anchor: Anchor) => HTMLElement | undefined;
  #find: Find;

  /** `place` puts the card into the page, near its anchor; `more` is what a view adds to the note that `find` finds. */
  constructor(
    place: (card: HTMLElement, anchor: Anchor) => void,
    more: (anchor: Anchor) => HTMLElement | undefined,
    find: Find,
  ) {
    this.#place = place;
    this.#more = more;
    this.#find = find;
    document.addEventListener('click', (event) => {
      const anchor = event.target instanceof Element ? event.target.closest<Anchor>('a[data-card]') : null;
      if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (anchor === this.#wanted) this.#wanted = undefined;
      else if (anchor === this.#anchor) this.close();
      else void this.open(anchor);
    });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.#card) return;
        // The stage must not take the same key for its overview.
        event.stopImmediatePropagation();
        // Nor must a dialog below the card close with it.
        event.preventDefault();
        this.close();
      },
      true,
    );
  }

  async open(anchor: Anchor): Promise<void> {
    this.#wanted = anchor;
    // The notes may stand in a file.
    const note = await this.#find(anchor.getAttribute('href')?.replace(/^[^#]*#/, '') ?? '');
    if (this.#wanted !== anchor) return;
    this.#wanted = undefined;
    // Meanwhile the reader may have gone on.
    if (!note || !anchor.checkVisibility({ visibilityProperty: true })) return;
    this.close();
    const card = make(
      'aside',
      { className: 'card', id: 'open-card', tabIndex: -1, ariaLabel: anchor.ariaLabel ?? anchor.textContent.trim() },
      ...[...note.childNodes].map((child) => child.cloneNode(true)),
      this.#more(anchor) ?? '',
      button(commonWords.close, () => this.close()),
    );
    this.#card = card;
    this.#anchor = anchor;
    this.#watcher = CloseWatcher && new CloseWatcher();
    if (this.#watcher) this.#watcher.onclose = () => this.close();
    anchor.setAttribute('aria-expanded', 'true');
    anchor.setAttribute('aria-controls', card.id);
    this.#place(card, anchor);
    card.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.#card || !this.#anchor) return;
    this.#watcher?.destroy();
    const hadFocus = this.#card.contains(document.activeElement);
    this.#card.remove();
    this.#anchor.removeAttribute('aria-expanded');
    this.#anchor.removeAttribute('aria-controls');
    if (hadFocus) this.#anchor.focus({ preventScroll: true });
    this.#card = undefined;
    this.#anchor = undefined;
  }
}
