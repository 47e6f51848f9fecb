import { scopedKey } from '#classroom/session/scope.ts';
import { heard, joined } from '#drawing/diagrams/names.ts';
import { button, make, svg } from '#frame/browser/elements/make.ts';
import { printPage } from '#frame/browser/print-page.ts';
import { isFlag, isListOf, isShape, isText } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { commonWords, diagramWords, explorerWords as words } from '#words/index.ts';
import { type Blank, blanksOf, choicesOf, verdict } from '../graph.ts';
import { idOf, partElements } from '../parts.ts';
import type { Explorer, Tool } from './tool.ts';

/** The names that the task leaves blank. */
const blanksIn = ({ explorerData }: Explorer): Blank[] => blanksOf(explorerData.graph, explorerData.mask);

const drawingsIn = ({ figure }: Explorer) => figure.querySelectorAll<SVGElement>('.picture svg.drawing');

/** Hides the words of the blanks in the drawing, and what a screen reader would say of them: names, and what the drawing shows. */
function hideWords(explorer: Explorer, blanks: readonly Blank[]): void {
  const numbers = new Map(blanks.map(({ part, number }) => [part, number]));
  const said = (id: string, name: string) => (numbers.has(id) ? words.blank(numbers.get(id)) : name);
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
function showWords(explorer: Explorer): void {
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

interface Kept {
  answers: string[];
  typed: boolean;
  revealed: boolean;
}

const isKept = isShape<Kept>({ answers: isListOf(isText), typed: isFlag, revealed: isFlag });

/** Labels are hidden; the reader picks or types what belongs there, then looks. Answers stay on the device. */
export const openPredict: Tool = (explorer) => {
  const { figure, panel } = explorer;
  const memory = storedValue(scopedKey(`predict/${figure.dataset.diagram}`), isKept);
  const blanks = blanksIn(explorer);
  const kept = memory.get() ?? { answers: blanks.map(() => ''), typed: false, revealed: false };
  const save = () => memory.set(kept);
  const change = (changes: Partial<Kept>) => {
    Object.assign(kept, changes);
    save();
    show();
    panel.querySelector<HTMLElement>('select, input, button')?.focus({ preventScroll: true });
  };

  const show = () => {
    showWords(explorer);
    if (!kept.revealed) hideWords(explorer, blanks);
    panel.replaceChildren(...(kept.revealed ? outcome() : questions()));
  };
  const questions = () => [
    make('p', { className: 'tool-title' }, words.whatInBlanks),
    make(
      'div',
      { className: 'tool-blanks' },
      ...blanks.map((blank, index) =>
        field(blank, kept.typed, choicesOf(blanks), kept.answers[index] ?? '', (answer) => {
          kept.answers[index] = answer;
          save();
        }),
      ),
    ),
    make(
      'p',
      { className: 'cluster tool-actions' },
      button(words.reveal, () => change({ revealed: true })),
      button(kept.typed ? words.pick : words.type, () => change({ typed: !kept.typed, answers: blanks.map(() => '') })),
    ),
  ];
  const outcome = () => {
    const { says, lines } = verdict(blanks, kept.answers);
    const list = make('ol', { className: 'tool-verdict' }, ...lines.map((line) => make('li', {}, line)));
    return [
      make('div', { role: 'status' }, make('p', { className: 'tool-title' }, says), list),
      make(
        'p',
        { className: 'cluster tool-actions' },
        button(commonWords.startAgain, () => change({ answers: blanks.map(() => ''), revealed: false })),
      ),
    ];
  };

  panel.setAttribute('aria-label', words.predict);
  show();
  return {
    get keepsParts() {
      return !kept.revealed;
    },
    close: () => showWords(explorer),
  };
};

function field(blank: Blank, typed: boolean, choices: string[], answer: string, changed: (answer: string) => void) {
  const control = typed
    ? make('input', { type: 'text', value: answer, autocomplete: 'off' })
    : make(
        'select',
        {},
        make('option', { value: '' }, words.choose),
        ...choices.map((choice) => make('option', {}, choice)),
      );
  control.value = answer;
  control.addEventListener('input', () => changed(control.value));
  return make('label', {}, make('span', {}, String(blank.number)), control);
}

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
    printPage();
  };
  panel.setAttribute('aria-label', diagramWords.blankForm);
  panel.replaceChildren(
    make('p', { className: 'tool-title' }, diagramWords.blankForm, make('small', {}, words.blanks(blanks.length))),
    make('p', { className: 'tool-says' }, words.whatInEach),
    make(
      'p',
      { className: 'cluster tool-actions' },
      button(words.printSheet, print),
      button(words.showWords, () => explorer.close()),
    ),
  );
  return { keepsParts: true, close: () => showWords(explorer) };
};
