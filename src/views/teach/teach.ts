// What this device remembers, on the page where a teacher starts: its classes, how to clear them, lessons of the teacher's own,
// and whether the whole site is kept.

import { type Session, storedPlace } from '#classroom/session/session.ts';
import { clearClass, confirmClear, taughtClasses } from '#classroom/session/stored-classes.ts';
import { ownLesson, variantQuery } from '#classroom/session/variant.ts';
import type { Lessons } from '#deck/lesson.ts';
import { button, make } from '#frame/browser/elements/make.ts';
import { siteLink } from '#frame/browser/links.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { longTime, ownWords, classesWords as words } from '#words/index.ts';

/** The classes of this device: to go on with, to report on, to clear. Hidden where there is none. */
class ClassList extends HTMLElement {
  connectedCallback(): void {
    this.#draw();
    // While the page was away, another may have ended, begun or cleared one.
    addEventListener('all-cleared', () => this.#draw());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#draw());
  }

  #draw(): void {
    const all = taughtClasses();
    this.hidden = all.length === 0;
    this.querySelector('ul')?.replaceChildren(...all.map((session) => this.#item(session)));
  }

  #item({ id, began, lesson, variant, ended }: Session): HTMLLIElement {
    const when = longTime(began);
    const { stops } = pageData<PageData & Lessons>();
    const at = stops.find((stop) => stop.id === storedPlace(id).get()?.slide);
    const told = [words.lesson(lesson), ...(at ? [words.reached(at.title)] : []), ...(ended ? [words.ended] : [])];
    const query = `?${lesson === undefined ? '' : `lesson=${lesson}${variantQuery(variant)}&`}stage=${encodeURIComponent(id)}`;
    const link = (text: string, path: string) =>
      make('a', { href: siteLink(path), ariaLabel: words.of(text, when) }, text);
    return make(
      'li',
      {},
      make('strong', {}, when),
      ` ${told.join(' · ')} `,
      make(
        'span',
        { className: 'class-ways' },
        link(words.oneScreen, `present/${query}`),
        link(words.twoScreens, `presenter/${query}`),
        link(words.report, `teach/report/?class=${encodeURIComponent(id)}`),
        button(words.clear, () => this.#ask(words.asks(when), id), { ariaLabel: words.of(words.clear, when) }),
      ),
    );
  }

  #ask(question: string, id: string): void {
    const box = this.querySelector<HTMLElement>('.class-asks');
    const done = () => {
      this.#draw();
      this.querySelector<HTMLElement>('h2')?.focus();
    };
    const clear = () => {
      clearClass(id);
      done();
    };
    if (box) confirmClear(box, question, clear, done);
  }
}

/**
 * Asks, then forgets every class and answer, here and on open screens; the look of the pages stays. Tells the page by the
 * event `all-cleared`.
 */
class ClearAll extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const button = this.querySelector('button');
    const box = this.querySelector<HTMLElement>('.class-asks');
    const status = this.querySelector('[role="status"]');
    const clear = () => {
      clearClass();
      if (status) status.textContent = words.cleared;
      this.dispatchEvent(new Event('all-cleared', { bubbles: true }));
      button?.focus();
    };
    button?.addEventListener('click', () => box && confirmClear(box, words.asksAll, clear, () => button.focus()));
  }
}

customElements.define('class-list', ClassList);
customElements.define('clear-all', ClearAll);

/** Beside each lesson stands the one that the teacher made of it, where this device keeps one. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-own-of]')) {
  const own = ownLesson(Number(link.dataset.ownOf)).get();
  if (!own) continue;
  link.textContent = ownWords.link(own.minutes);
  link.hidden = false;
}

/** Has this browser keep the sheets too, and says so once it has: its worker is active only when it has kept every page. */
const said = document.querySelector<HTMLElement>('[data-kept]');
if (said && 'serviceWorker' in navigator)
  void navigator.serviceWorker.ready.then(({ active }) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      said.hidden = false;
    };
    active?.postMessage({ type: 'KEEP_SHEETS' }, [port2]);
  });
