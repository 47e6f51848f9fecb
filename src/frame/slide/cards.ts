/** A link in prose, or in a drawing. */
export type Anchor = HTMLAnchorElement | SVGAElement;

/** A card that nobody sees yet, and how its view puts it into the page, near its anchor. */
export interface MadeCard {
  card: HTMLElement;
  place: () => void;
}

/** Makes the card of an anchor; nothing where what it says cannot be had. Its code may come with the first one. */
type Make = (anchor: Anchor, close: () => void) => Promise<MadeCard | undefined>;

/**
 * Opens the note behind a source mark, a term or a name where the reader is. The link's own target holds the note,
 * so without this code it leads there. One card at a time; Esc, the mark or the button closes it.
 */
export class Cards {
  #open: { card: HTMLElement; anchor: Anchor } | undefined;
  /** Anchor that was pressed, while its note is on its way. */
  #wanted: Anchor | undefined;
  #make: Make;

  constructor(make: Make) {
    this.#make = make;
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
    const made = await this.#madeFor(anchor);
    // Meanwhile the reader may have gone on.
    if (!made || !anchor.checkVisibility({ visibilityProperty: true })) return;
    this.close();
    const { card, place } = made;
    this.#open = { card, anchor };
    anchor.ariaExpanded = 'true';
    anchor.closest('.sentence')?.toggleAttribute('data-lit', true);
    anchor.setAttribute('aria-controls', card.id);
    place();
    card.focus({ preventScroll: true });
  }

  /** Makes the anchor's card, if it is still wanted once that has come. Where its code did not, the next press asks again. */
  async #madeFor(anchor: Anchor): Promise<MadeCard | undefined> {
    try {
      const made = await this.#make(anchor, () => this.close());
      return this.#wanted === anchor ? made : undefined;
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
