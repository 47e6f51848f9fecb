import { make } from '#frame/browser/elements/make.ts';

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

/** One step of a drawing: its title and the ids of the parts it adds. */
interface Step {
  readonly title: string;
  readonly show: readonly string[];
}

/** What is drawn once `taken` steps are taken, what of it is new, and the title of the newest. The last step leaves nothing new: the picture is whole. */
export function drawnAfter(steps: readonly Step[], taken: number) {
  const before = steps.slice(0, taken);
  const newest = before.at(-1);
  return {
    shown: new Set(before.flatMap(({ show }) => show)),
    fresh: new Set(taken < steps.length ? newest?.show : []),
    title: newest?.title ?? '',
  };
}
