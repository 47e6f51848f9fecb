import { here } from '#classroom/session/here.ts';
import { button, make } from '#frame/browser/elements/make.ts';
import { isFlag, isListOf, isShape, isText } from '#frame/browser/memory/guards.ts';
import { remembered } from '#frame/browser/memory/memory.ts';
import { commonWords, explorerWords as words } from '#words/index.ts';
import { type Blank, choicesOf, verdict } from '../model/predict.ts';
import { blanksIn, hideWords, showWords } from './blanks.ts';
import type { Tool } from './tool.ts';

interface Kept {
  answers: string[];
  typed: boolean;
  revealed: boolean;
}

const isKept = isShape<Kept>({ answers: isListOf(isText), typed: isFlag, revealed: isFlag });

/** Labels are hidden; the reader picks or types what belongs there, then looks. Answers stay on the device. */
export const openPredict: Tool = (explorer) => {
  const { figure, panel } = explorer;
  const memory = remembered(here(`predict/${figure.dataset.diagram}`), isKept);
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
      { className: 'tool-actions' },
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
        { className: 'tool-actions' },
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
