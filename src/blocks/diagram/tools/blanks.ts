import { heard, joined } from '#drawing/diagrams/names.ts';
import { svg } from '#frame/browser/elements/make.ts';
import { explorerWords } from '#words/index.ts';
import { type Blank, blanksOf } from '../model/predict.ts';
import { idOf, partElements } from '../parts.ts';
import type { Explorer } from './tool.ts';

/** The names that the task leaves blank. */
export const blanksIn = ({ explored }: Explorer): Blank[] => blanksOf(explored.graph, explored.mask);

const drawingsIn = ({ figure }: Explorer) => figure.querySelectorAll<SVGElement>('.picture svg.drawing');

/** Hides the words of the blanks in the drawing, and what a screen reader would say of them: names, and what the drawing shows. */
export function hideWords(explorer: Explorer, blanks: readonly Blank[]): void {
  const numbers = new Map(blanks.map(({ part, number }) => [part, number]));
  const said = (id: string, name: string) => (numbers.has(id) ? explorerWords.blank(numbers.get(id)) : name);
  const names = new Map(explorer.graph.map(({ id, name }) => [id, said(id, name)]));
  const nameOf = (id: string) => names.get(id) ?? '';
  for (const drawing of drawingsIn(explorer)) {
    drawing.dataset.shows = drawing.ariaLabel ?? '';
    drawing.ariaLabel = explorer.dataset.name ?? '';
  }
  for (const part of partElements(explorer.figure)) {
    const number = numbers.get(idOf(part));
    const own = explorer.graph.find(({ id }) => id === idOf(part));
    if (own && part.hasAttribute('aria-label')) {
      const { ends, id, label } = own;
      part.setAttribute(
        'aria-label',
        ends ? heard(joined(nameOf(ends.from), ends.both, nameOf(ends.to)), said(id, label)) : nameOf(id),
      );
    }
    const words = part.querySelector<SVGElement>('.dg-text[data-plate]');
    if (number === undefined || !words) continue;
    const [x = 0, y = 0, width = 0, height = 0] = words.dataset.plate?.split(' ').map(Number) ?? [];
    const numeral = svg('text', {
      class: 'dg-number',
      'text-anchor': 'middle',
      x: x + width / 2,
      y: y + height / 2 + 8,
    });
    numeral.textContent = String(number);
    words.classList.add('dg-hidden');
    words.after(svg('rect', { class: 'dg-blank', x, y, width, height, rx: 3 }), numeral);
  }
}

/** Shows every name again: numbers and boxes of the task go. */
export function showWords(explorer: Explorer): void {
  const { figure } = explorer;
  for (const drawing of drawingsIn(explorer)) {
    if (drawing.dataset.shows) drawing.ariaLabel = drawing.dataset.shows;
    delete drawing.dataset.shows;
  }
  for (const made of figure.querySelectorAll('.picture :is(.dg-blank, .dg-number)')) made.remove();
  for (const words of figure.querySelectorAll('.picture .dg-hidden')) words.classList.remove('dg-hidden');
  for (const part of partElements(figure)) {
    const { name } = part.dataset;
    if (name && part.hasAttribute('aria-label')) part.setAttribute('aria-label', name);
  }
}
