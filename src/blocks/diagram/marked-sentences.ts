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
export interface MarkedSentence {
  readonly says: string;
  readonly marks: readonly HTMLElement[];
}

const copyOf = (mark: HTMLElement) => mark.cloneNode(true) as HTMLElement;

const sentenceOf = (item: Element): MarkedSentence => ({
  says: item.querySelector('[data-says]')?.textContent ?? '',
  marks: items(item, '.mark').map(copyOf),
});

/** Finds the sentence on the page about a part. */
export function sentenceOfPart(figure: Element, id: string): MarkedSentence | undefined {
  const item = figure.querySelector(`[data-part="${CSS.escape(id)}"]`);
  return item ? sentenceOf(item) : undefined;
}

/** Finds the sentences about each step of a walk, and about its end. */
export function sentencesOfWalk(figure: Element, id: string): { steps: MarkedSentence[]; ends: MarkedSentence[] } {
  const walk = figure.querySelector(`[data-walk="${CSS.escape(id)}"]`);
  const sentences = (list: string) => (walk ? items(walk, `${list} > li`).map(sentenceOf) : []);
  return { steps: sentences('ol'), ends: sentences('ul') };
}

/** A sentence with its marks as one paragraph. */
export const paragraphOf = ({ says, marks }: MarkedSentence): HTMLParagraphElement =>
  make('p', { className: 'tool-says' }, says, ...marks.flatMap((mark) => [' ', mark]));

/** One step of a drawing: its title and the ids of the parts it adds. */
interface Step {
  readonly title: string;
  readonly show: readonly string[];
}

/** Collects what is drawn after so many steps, what of it is new, and the newest step’s title. After the last step nothing is new: the picture is whole. */
export function drawnAfter(steps: readonly Step[], taken: number) {
  const before = steps.slice(0, taken);
  const newest = before.at(-1);
  return {
    shown: new Set(before.flatMap(({ show }) => show)),
    fresh: new Set(taken < steps.length ? newest?.show : []),
    title: newest?.title ?? '',
  };
}
