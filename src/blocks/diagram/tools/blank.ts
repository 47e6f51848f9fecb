import { button, make } from '#frame/browser/elements/make.ts';
import { diagramWords, explorerWords as words } from '#words/index.ts';
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
  panel.setAttribute('aria-label', diagramWords.blankForm);
  panel.replaceChildren(
    make('p', { className: 'tool-title' }, diagramWords.blankForm, make('small', {}, words.blanks(blanks.length))),
    make('p', { className: 'tool-says' }, words.whatInEach),
    make(
      'p',
      { className: 'tool-actions' },
      button(words.printSheet, print),
      button(words.showWords, () => explorer.close()),
    ),
  );
  return { keepsParts: true, close: () => showWords(explorer) };
};
