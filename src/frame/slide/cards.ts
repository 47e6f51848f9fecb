import { commonWords } from '#words/index.ts';
import { button, make } from '../browser/elements/make.ts';

/** A link in prose, or in a drawing. */
export type Anchor = HTMLAnchorElement | SVGAElement;

/** What the card of an anchor says; nothing where that cannot be had. It may stand in a file. */
type Tell = (anchor: Anchor) => Promise<readonly Node[] | undefined>;

/** The note that a link leads to, by its id. */
export const noteNamed = (anchor: Anchor): string => anchor.getAttribute('href')?.replace(/^[^#]*#/, '') ?? '';

/** What a note says, for a card. */
export const copyOf = (note: Element | null | undefined): Node[] | undefined =>
  note ? [...note.childNodes].map((child) => child.cloneNode(true)) : undefined;

/**
 * Opens the note behind a source mark, a term or a name where the reader is. The link's own target holds the note,
 * so without this code it leads there. One card at a time; Esc, the mark or the button closes it.
 */
export class Cards {
  #open: { card: HTMLElement; anchor: Anchor } | undefined;
  /** Pressed, while its note is on its way. */
  #wanted: Anchor | undefined;
  #place: (card: HTMLElement, anchor: Anchor) => void;
  #more: (anchor: Anchor) => HTMLElement | undefined;
  #tell: Tell;

  /** `place` puts the card into the page, near its anchor; `more` is what a view adds to what `tell` says. */
  constructor(
    place: (card: HTMLElement, anchor: Anchor) => void,
    more: (anchor: Anchor) => HTMLElement | undefined,
    tell: Tell,
  ) {
    this.#place = place;
    this.#more = more;
    this.#tell = tell;
    document.addEventListener('click', (event) => {
      const anchor = event.target instanceof Element ? event.target.closest<Anchor>('a[data-card]') : null;
      if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (anchor === this.#wanted) this.#wanted = undefined;
      else if (anchor === this.#open?.anchor) this.close();
      else void this.open(anchor);
    });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.#open) return;
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
    const says = await this.#saysOf(anchor);
    // Meanwhile the reader may have gone on.
    if (!says || !anchor.checkVisibility({ visibilityProperty: true })) return;
    this.close();
    const card = make(
      'aside',
      { className: 'card', id: 'open-card', tabIndex: -1, ariaLabel: anchor.ariaLabel ?? anchor.textContent.trim() },
      ...says,
      this.#more(anchor) ?? '',
      button(commonWords.close, () => this.close()),
    );
    this.#open = { card, anchor };
    anchor.ariaExpanded = 'true';
    anchor.closest('.sentence')?.toggleAttribute('data-lit', true);
    anchor.setAttribute('aria-controls', card.id);
    this.#place(card, anchor);
    card.focus({ preventScroll: true });
  }

  /** What it says, if it is still wanted once that has come. Where its code did not, the next press asks again. */
  async #saysOf(anchor: Anchor): Promise<readonly Node[] | undefined> {
    try {
      const says = await this.#tell(anchor);
      return this.#wanted === anchor ? says : undefined;
    } finally {
      if (this.#wanted === anchor) this.#wanted = undefined;
    }
  }

  close(): void {
    if (!this.#open) return;
    const { card, anchor } = this.#open;
    this.#open = undefined;
    const hadFocus = card.contains(document.activeElement);
    card.remove();
    anchor.closest('.sentence')?.removeAttribute('data-lit');
    anchor.removeAttribute('aria-expanded');
    anchor.removeAttribute('aria-controls');
    if (hadFocus) anchor.focus({ preventScroll: true });
  }
}
