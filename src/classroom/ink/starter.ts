import { isOneOf, isShape } from '#frame/browser/memory/guards.ts';
import type { Place } from '../session/session.ts';
import { type InkAction, isInkAction } from './actions.ts';
import type { Ground } from './ground.ts';
import type { Hand } from './hand.ts';
import { hasInk, keepsInk } from './is-kept.ts';
import type { InkSaying } from './saying.ts';

const isAsking = isShape<Extract<InkSaying, { says: 'ask' }>>({ says: isOneOf('ask') });

/** The little that a window loads: the rest comes once somebody takes up a tool, or where there is ink to show. */
export class InkStarter {
  #ground: Ground;
  #hand: Promise<Hand> | undefined;
  #asked: string | undefined;

  constructor(ground: Ground) {
    this.#ground = ground;
    document.addEventListener('click', ({ target, detail }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-ink-does]') : null;
      const does = button?.dataset.inkDoes;
      if (!isInkAction(does)) return;
      this.act(does);
      // After a click Space leads on again, instead of pressing the button once more.
      if (detail > 0) button?.blur();
    });
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.ink-keep input')];
    const tick = (on = false) => {
      for (const box of boxes) box.checked = on;
    };
    tick(keepsInk.get());
    keepsInk.onChange(tick);
    for (const box of boxes) box.addEventListener('change', () => this.#then((hand) => hand.keep(box.checked)));
    this.stand();
  }

  act(does: InkAction): void {
    this.#then((hand) => hand.act(does));
  }

  /** The window stands somewhere, perhaps elsewhere. */
  stand(): void {
    if (this.#hand) {
      this.#then((hand) => hand.stand());
      return;
    }
    const session = this.#ground.session();
    if (session === this.#asked) return;
    this.#asked = session;
    if (hasInk(session)) this.#then(() => {});
    // Where nothing can be kept, another window of the class may know more.
    else this.#ground.send({ says: 'ask' });
  }

  /** Paints on a picture of a slide what is drawn on that slide, if anything is drawn at all. */
  copyTo(picture: Element, place: Place): void {
    if (this.#hand) this.#then((hand) => hand.copyTo(picture, place));
  }

  /** Hears what another window of the class says; where nothing is drawn yet there is nothing to answer. */
  hear(saying: unknown): void {
    if (this.#hand || !isAsking(saying)) this.#then((hand) => hand.hear(saying));
  }

  #then(act: (hand: Hand) => void): void {
    this.#hand ??= import('./hand.ts').then(({ Hand }) => new Hand(this.#ground));
    // Without its code nothing is drawn; the next press asks for it again.
    this.#hand.then(act, () => (this.#hand = undefined));
  }
}
