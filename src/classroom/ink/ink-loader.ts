import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { isOneOf, isShape } from '#frame/browser/storage/guards.ts';
import type { Place } from '../session/session.ts';
import type { InkController } from './controller.ts';
import type { InkMessage, InkWindow } from './ink.ts';
import { hasInk, keepsInkForNext } from './ink-keys.ts';
import { type InkAction, isInkAction } from './tools.ts';

const isAsking = isShape<Extract<InkMessage, { says: 'ask' }>>({ says: isOneOf('ask') });

/** Loads the ink's controller once somebody takes up a tool, or where there is ink to show. */
export class InkLoader {
  #window: InkWindow;
  #controller: Promise<InkController> | undefined;
  #askedSession: string | undefined;

  constructor(over: InkWindow) {
    this.#window = over;
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
    tick(keepsInkForNext.get());
    keepsInkForNext.onChange(tick);
    for (const box of boxes)
      box.addEventListener('change', () => this.#withController((controller) => controller.keepForNext(box.checked)));
    this.followPlace();
  }

  act(does: InkAction): void {
    this.#withController((controller) => controller.act(does));
  }

  /** Follows the window to its place. */
  followPlace(): void {
    if (this.#controller) {
      this.#withController((controller) => controller.followPlace());
      return;
    }
    const session = this.#window.session();
    if (session === this.#askedSession) return;
    this.#askedSession = session;
    if (hasInk(session)) void retryUntilLoaded(() => this.#load());
    // Where nothing can be kept, another window of the class may know more.
    else this.#window.send({ says: 'ask' });
  }

  /** Paints on a picture of a slide what is drawn on that slide, if anything is drawn at all. */
  copyTo(picture: Element, place: Place): void {
    if (this.#controller) this.#withController((controller) => controller.copyTo(picture, place));
  }

  /** Hears what another window of the class says; where nothing is drawn yet there is nothing to answer. */
  hear(message: unknown): void {
    if (this.#controller || !isAsking(message))
      void retryUntilLoaded(() => this.#load()).then((controller) => controller.hear(message));
  }

  /** Runs something with the controller. Without its code nothing is drawn; the next press asks for it again. */
  #withController(act: (controller: InkController) => void): void {
    this.#load().then(act, () => undefined);
  }

  #load(): Promise<InkController> {
    this.#controller ??= import('./controller.ts').then(({ InkController }) => new InkController(this.#window));
    this.#controller.catch(() => (this.#controller = undefined));
    return this.#controller;
  }
}
