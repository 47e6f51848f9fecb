import type { RevealApi } from 'reveal.js';
import { keptPath, type Place, storedPath } from '#classroom/session/session.ts';
import type { Asked } from '#deck/lesson.ts';
import { SectionTitles } from '#frame/slide/section-titles.ts';
import { jumpWords } from '#words/index.ts';
import { stageData } from './stage-data.ts';

/**
 * The slides that the stage goes through. Those of other lesson lengths, and those the teacher skips, are taken out of
 * the page, so that counting, overview and keys know nothing of them; they come back when they are wanted.
 */
export class StagePath {
  readonly asked: Asked;
  #sections: HTMLElement[];
  #session: () => string;
  #ids: readonly string[];

  /** `session` names the class, whose own path is kept. */
  constructor(holder: HTMLElement, asked: Asked, session: () => string) {
    const order = stageData().stops.map(({ id }) => id);
    const sections = [...holder.querySelectorAll<HTMLElement>(':scope > section')];
    // A teacher's own lesson may have another order than the deck.
    this.#sections = sections.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    if (this.#sections.some((section, index) => section !== sections[index])) holder.append(...this.#sections);
    new SectionTitles(this.#sections).place(asked.lesson);
    this.asked = asked;
    this.#session = session;
    // What the teacher had skipped or added before the page was loaded again.
    const kept = keptPath(session(), (id) => order.includes(id));
    this.#ids = kept ? order.filter((id) => kept.includes(id)) : asked.path;
    this.#place(holder);
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  /** Goes to a place that is on the path. */
  goTo({ slide, step }: Place, reveal: RevealApi): void {
    if (this.has(slide)) reveal.slide(this.#ids.indexOf(slide), 0, step - 1);
  }

  /** Changes the path under a running stage, which stays on its slide. */
  change(ids: readonly string[], reveal: RevealApi): void {
    const here = reveal.getCurrentSlide();
    const known = this.#sections.map(({ id }) => id);
    this.#ids = known.filter((id) => ids.includes(id) || id === here.id);
    storedPath(this.#session()).set([...this.#ids]);
    if (here.parentElement) this.#place(here.parentElement);
    const step = reveal.getIndices().f;
    reveal.sync();
    reveal.slide(this.#ids.indexOf(here.id), 0, step);
  }

  #place(holder: Element): void {
    let before: Element | null = null;
    for (const section of this.#sections.toReversed()) {
      if (!this.has(section.id)) section.remove();
      else {
        if (section.parentElement !== holder) holder.insertBefore(section, before);
        before = section;
        const place = section.querySelector('.slide-place');
        if (place) place.textContent = `${this.#ids.indexOf(section.id) + 1} / ${this.#ids.length}`;
      }
    }
    this.#renumberJump();
    this.#placeVotes();
  }

  /** A vote is taken on the first and on the last of its slides that the lesson has; others do not offer it. */
  #placeVotes(): void {
    const votes = this.#sections
      .filter(({ id }) => this.has(id))
      .flatMap((section) => [...section.querySelectorAll<HTMLElement>('.try button[data-kind="vote"]')]);
    for (const vote of votes) {
      const same = votes.filter(({ dataset }) => dataset.exercise === vote.dataset.exercise);
      const way = vote.closest<HTMLElement>('.try');
      if (way) way.hidden = vote !== same[0] && vote !== same.at(-1);
    }
  }

  /** The list of slides to go to. */
  #renumberJump(): void {
    const panel = document.querySelector('#jump-panel');
    for (const link of panel?.querySelectorAll('a') ?? []) {
      const place = this.#ids.indexOf(link.hash.replace(/^#\/?/, ''));
      if (link.parentElement) link.parentElement.hidden = place < 0;
      const number = link.querySelector('span');
      if (number) number.textContent = String(place + 1);
    }
    for (const section of panel?.querySelectorAll<HTMLElement>('.jump-list > li') ?? [])
      section.hidden = !section.querySelector('li:not([hidden])');
    const input = panel?.querySelector('input');
    if (input) input.max = String(this.#ids.length);
    const label = panel?.querySelector('label');
    if (label) label.textContent = jumpWords.number(this.#ids.length);
  }
}
