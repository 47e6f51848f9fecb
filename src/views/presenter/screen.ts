import { controlOf, controlsOf } from '#blocks/model/controls.ts';
import { announcement, clockFace, secondsLeft } from '#classroom/countdown/countdown.ts';
import type { StageState } from '#classroom/sync/class-state.ts';
import type { Command } from '#classroom/sync/commands.ts';
import { announce } from '#frame/browser/elements/announce.ts';
import { find, setText, setVisible } from '#frame/browser/elements/find.ts';
import { button, refill } from '#frame/browser/elements/make.ts';
import { countdownWords, presenterWords, screenWords, taskWords } from '#words/index.ts';
import { buttonSaid, panelSaid } from './own-words.ts';
import { pictureOf } from './pictures.ts';
import { hasChanged, slideDataOf } from './presenter-data.ts';

/** Draws the panel that lies over the slide, with its buttons; where there is none, what can be opened. */
export function drawScreen(state: StageState | undefined, send: (command: Command) => void): void {
  const { panel } = state ?? {};
  setText('.shown-says', state ? screenInWords(state) : '');
  setVisible('.screen-hint', !state);
  setVisible('.black-says', Boolean(state?.black));
  drawControls(state, send);
  const ways = find('.shown-ways');
  // A task leaves the slide free, and is not opened once more.
  const tasks = tasksAt(state);
  const closed = tasks.filter(({ id }) => id !== panel?.task);
  setVisible('.shown-ways', Boolean(state && (!panel || closed.length < tasks.length)));
  const picture = pictureOf(state?.slide);
  if (!picture || !ways || !hasChanged('ways', [state?.slide, state?.lesson, closed.map(({ id }) => id)])) return;
  // A vote has its fields, whose button opens it; one that another slide of the lesson takes is not offered on this one.
  const exercises = [...picture.querySelectorAll<HTMLElement>('.exercise-name')].filter(
    ({ dataset }) => dataset.kind !== 'vote',
  );
  refill(
    ways,
    ...closed.map(({ id, title }) => {
      const made = button(taskWords.show(title), () => send({ type: 'open-task', task: id }));
      made.dataset.task = id;
      return made;
    }),
    ...exercises.map(({ dataset, textContent }) =>
      button(textContent, () => send({ type: 'open-exercise', exercise: dataset.exercise ?? '' })),
    ),
    ...(picture.querySelector('figure.diagram')
      ? [button(screenWords.explore, () => send({ type: 'open', what: 'explore' }))]
      : []),
  );
}

/** The buttons of what the class sees; the many parts of a drawing and boxes of a board stand in a fold, or they would push the rest away. */
function drawControls(state: StageState | undefined, send: (command: Command) => void): void {
  const controls = state?.panel?.controls ?? [];
  const said = controls.map(({ name, is }) => (state ? buttonSaid(state, name, is) : { says: name, lang: '' }));
  if (!hasChanged('controls', [controls, said])) return;
  const made = controls.map(({ name, pressed, isPart, closes }, control) => {
    const { says = name, lang = '' } = said[control] ?? {};
    // Beside a question that is closed, closing what lies over the slide has a word of its own.
    const way = button(closes ? screenWords.back : says, () => send({ type: 'press-control', control, name }));
    if (lang && !closes) way.lang = lang;
    if (pressed) way.ariaPressed = 'true';
    return { way, isPart };
  });
  const parts = made.filter(({ isPart }) => isPart);
  setVisible('.shown-parts', parts.length > 0);
  setText('.shown-parts > summary', presenterWords.parts(parts.length));
  for (const [box, those] of [
    [find('.presenter-now > .shown-controls'), made.filter(({ isPart }) => !isPart)],
    [find('.shown-parts > .shown-controls'), parts],
  ] as const)
    if (box) refill(box, ...those.map(({ way }) => way));
}

const tasksAt = (state: StageState | undefined) =>
  slideDataOf(state?.slide ?? '')?.tasks.filter(({ lesson }) => lesson === state?.lesson) ?? [];

/** Opens the task of the slide on the class’s screen; as there, the same key closes it, and then opens the next one. */
export function toggleTask(state: StageState | undefined, send: (command: Command) => void): void {
  const tasks = tasksAt(state);
  if (tasks.some(({ id }) => id === state?.panel?.task)) send({ type: 'close' });
  else if (tasks.length > 0) send({ type: 'open-task' });
}

function screenInWords(state: StageState): string {
  const { panel } = state;
  if (state.black) return presenterWords.isBlack;
  if (!panel) return screenWords.slideOnly;
  const { title, text } = panelSaid(state, panel);
  return screenWords.over(title, text);
}

/** Seconds that were drawn last. */
let lastTimeLeft: number | undefined;

/** Draws what is left of pair work on the class’s screen. It is announced here too: the teacher listens to this window. */
export function drawCountdown(state: StageState | undefined, now: number): void {
  const { countdown } = state ?? {};
  const left = countdown && secondsLeft(countdown, now);
  const face = left === undefined ? '' : left === 0 ? countdownWords.over : clockFace(left);
  setText('.countdown-left', face);
  if (left !== undefined && left !== lastTimeLeft) announce(announcement(left) ?? '');
  lastTimeLeft = left;
  setVisible('.countdown-ways', left !== undefined);
  for (const pause of document.querySelectorAll('[data-press="pause-countdown"]')) {
    pause.setAttribute('aria-pressed', String(countdown?.since === null));
    pause.toggleAttribute('disabled', left === 0);
  }
}

/**
 * The controls of the model on the slide, for the teacher. The picture of the slide cannot be pressed; it follows what
 * the class sees, or without a class what is pressed here.
 */
export function drawModel(state: string | undefined, send: (command: Command) => void): void {
  const picture = find('.presenter-now .presenter-picture');
  const model = picture?.querySelector<HTMLElement>('.model');
  setVisible('.presenter-model', Boolean(model));
  const box = find('.presenter-model .row');
  if (!picture || !model || !box) return;
  if (state && model.dataset.stands !== state) model.dataset.shows = state;
  const controls = controlsOf(picture);
  const names = controls.map((control) => [control.textContent, control.ariaPressed]);
  if (!hasChanged('model', [model.dataset.model, names])) return;
  refill(
    box,
    ...controls.map((control) => {
      const { does: press = '', value = '' } = control.dataset;
      const made = button(control.textContent, () => send({ type: 'press-model', press, value }));
      if (control.ariaPressed) made.ariaPressed = control.ariaPressed;
      return made;
    }),
  );
}

/** Presses a control in the picture. */
export function pressModel(command: Command): void {
  const picture = find('.presenter-now .presenter-picture');
  if (picture && command.type === 'press-model') controlOf(picture, command)?.click();
}
