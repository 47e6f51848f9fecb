import { make } from '#frame/browser/elements/make.ts';
import type { Step } from './model/steps.ts';

/** Takes sentences with their marks from the lists that stand beside a diagram: there is no second copy of them. */

const items = (within: ParentNode, selector: string) => [...within.querySelectorAll<HTMLElement>(selector)];

/** The steps of a diagram as its page tells them: what each is called, and the parts that it shows. */
export const stepsOf = (figure: Element): Step[] =>
  items(figure, '[data-step]').map(({ dataset }) => ({
    title: dataset.title ?? '',
    show: dataset.step?.split(' ') ?? [],
  }));

/** A sentence and copies of its source marks. */
export interface Telling {
  readonly says: string;
  readonly marks: readonly HTMLElement[];
}

const copyOf = (mark: HTMLElement) => mark.cloneNode(true) as HTMLElement;

const tellingOf = (item: Element): Telling => ({
  says: item.querySelector('[data-says]')?.textContent ?? '',
  marks: items(item, '.mark').map(copyOf),
});

/** What the page says of a part; none where it says nothing. */
export function tellingOfPart(figure: Element, id: string): Telling | undefined {
  const item = figure.querySelector(`[data-part="${CSS.escape(id)}"]`);
  return item ? tellingOf(item) : undefined;
}

/** What is told on each step of a walk, and at its end. */
export function tellingsOfWalk(figure: Element, id: string): { steps: Telling[]; ends: Telling[] } {
  const walk = figure.querySelector(`[data-walk="${CSS.escape(id)}"]`);
  const tellings = (list: string) => (walk ? items(walk, `${list} > li`).map(tellingOf) : []);
  return { steps: tellings('ol'), ends: tellings('ul') };
}

/** A sentence with its marks as one paragraph. */
export const sentence = ({ says, marks }: Telling): HTMLParagraphElement =>
  make('p', { className: 'tool-says' }, says, ...marks.flatMap((mark) => [' ', mark]));
