import { askToClear } from '#classroom/session/ask-to-clear.ts';
import { clearClass } from '#classroom/session/clear.ts';
import { classes } from '#classroom/session/record.ts';
import { placeOf, type Session } from '#classroom/session/session.ts';
import { variantQuery } from '#classroom/session/variant.ts';
import type { Lessons } from '#deck/lesson.ts';
import { button, make } from '#frame/browser/elements/make.ts';
import { siteLink } from '#frame/browser/links.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { longTime, classesWords as words } from '#words/index.ts';

/** The classes of this device: to go on with, to report on, to clear. Hidden where there is none. */
class ClassList extends HTMLElement {
  connectedCallback(): void {
    this.#draw();
    // While the page was away, another may have ended, begun or cleared one.
    addEventListener('all-cleared', () => this.#draw());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#draw());
  }

  #draw(): void {
    const all = classes();
    this.hidden = all.length === 0;
    this.querySelector('ul')?.replaceChildren(...all.map((session) => this.#item(session)));
  }

  #item({ id, began, lesson, variant, ended }: Session): HTMLLIElement {
    const when = longTime(began);
    const { stops } = pageData<PageData & Lessons>();
    const at = stops.find((stop) => stop.id === placeOf(id).get()?.slide);
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
    if (box) askToClear(box, question, clear, done);
  }
}

customElements.define('class-list', ClassList);
