import { button, make } from '../../../parts/page/make.ts';
import { blanksIn, hideWords, showWords } from './blanks.ts';
import type { Tool } from './tool.ts';

/** The drawing with numbered blanks, to be filled in by hand: on the board, or printed alone on a sheet. */
export const openBlank: Tool = (explorer) => {
  const { figure, panel } = explorer;
  const blanks = blanksIn(explorer);
  hideWords(explorer, blanks);
  const print = () => {
    const root = document.documentElement;
    root.dataset.printing = 'figure';
    figure.dataset.printed = '';
    addEventListener(
      'afterprint',
      () => {
        delete root.dataset.printing;
        delete figure.dataset.printed;
      },
      { once: true },
    );
    window.print();
  };
  panel.setAttribute('aria-label', 'Blank form');
  panel.replaceChildren(
    make('p', { className: 'tool-title' }, 'Blank form', make('small', {}, `${blanks.length} blanks`)),
    make('p', { className: 'tool-says' }, 'What belongs in each numbered blank?'),
    make(
      'p',
      { className: 'tool-actions' },
      button('Print this sheet', print),
      button('Show the words', () => explorer.close()),
    ),
  );
  return { keepsParts: true, close: () => showWords(explorer) };
};
