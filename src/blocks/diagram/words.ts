import { make } from '../../parts/page/make.ts';
import type { Graph, Part } from './model/graph.ts';
import type { Step } from './model/steps.ts';

/** Reads what a diagram says from the lists that stand beside it: there is no second copy of its words. */

const items = (figure: Element, selector: string) => [...figure.querySelectorAll<HTMLElement>(selector)];

export function graphOf(figure: Element): Graph {
  return items(figure, '[data-part]').map(({ dataset }): Part => {
    const { part: id = '', name = '', label = '', kindOf: kind, of: side, from, to, both } = dataset;
    const ends = from && to ? { from, to, both: both !== undefined } : undefined;
    return { id, name, label, kind, side, ends };
  });
}

export const stepsOf = (figure: Element): Step[] =>
  items(figure, '[data-step]').map(({ dataset }) => ({
    title: dataset.title ?? '',
    show: dataset.step?.split(' ') ?? [],
  }));

/** The sentence and its source marks, out of their list. */
export interface Telling {
  readonly about: string;
  readonly says: string;
  readonly marks: readonly { who: string; mark: Node }[];
}

function tellingOf(item: HTMLElement): Telling {
  const marks = items(item, '[data-who]').flatMap((told) => {
    const mark = told.querySelector('.mark')?.cloneNode(true);
    return mark ? [{ who: told.dataset.who ?? '', mark }] : [];
  });
  return {
    about: item.dataset.about ?? '',
    says: item.querySelector(':scope > span:not([data-who])')?.textContent ?? '',
    marks,
  };
}

export function tellingOfPart(figure: Element, id: string): Telling | undefined {
  const item = items(figure, '[data-part]').find(({ dataset }) => dataset.part === id);
  return item && tellingOf(item);
}

export interface Lever {
  readonly name: string;
  readonly walk: readonly string[];
  readonly steps: readonly Telling[];
  readonly ends: readonly (Telling & { readonly name: string })[];
}

export const leversOf = (figure: Element): Lever[] =>
  items(figure, '[data-path]').map((path) => {
    const steps = items(path, '[data-along]');
    return {
      name: path.dataset.name ?? '',
      walk: steps.map(({ dataset }) => dataset.along ?? ''),
      steps: steps.map(tellingOf),
      ends: items(path, '[data-end]').map((end) => ({ ...tellingOf(end), name: end.dataset.end ?? '' })),
    };
  });

/** A sentence with its marks as one paragraph. */
export const sentence = ({ says, marks }: Telling): HTMLParagraphElement =>
  make('p', { className: 'tool-says' }, says, ...marks.flatMap(({ mark }) => [' ', mark]));
