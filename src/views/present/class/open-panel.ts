import type { RevealApi } from 'reveal.js';
import type { Named, OpenPanel, StepWithin } from '#classroom/sync/class-state.ts';
import { openDialog } from '#frame/browser/elements/find.ts';
import { colon, commonWords } from '#words/index.ts';
import { activeExplorer } from '../drawings/explore.ts';
import { boardButton, canScroll, largeValue, leverButton, linesButton, scrollPanel } from '../keys.ts';
import { firstTask, openFirst, taskBesideSlide } from '../panels/tasks.ts';
import type { RunningStage } from './stage-class.ts';

/** Limits of what fits the teacher's window: buttons, and letters of text. */
const maxControls = 40;
const maxTextLength = 300;

/** Names the site's words for a window of another language. They are many, so they come with the teacher's first window. */
let names: typeof import('#classroom/sync/panel-words.ts') | undefined;
export async function loadWordNames(): Promise<void> {
  names ??= await import('#classroom/sync/panel-words.ts');
}

/** The teacher's notes, where a key has opened them on the class's own screen. */
const notes = () => document.querySelector<HTMLElement>('#notes-drawer:not([hidden])');
const wordsOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
/** A picture of a slide, as in the overview, has no live buttons. */
const isSeen = (element: Element) =>
  element.checkVisibility() && !element.closest('[inert]') && element.getAttribute('aria-disabled') !== 'true';

/** Describes what lies over the slide for the presenter: a panel, the explored diagram, the task or the notes. */
export function describeOpenPanel(): OpenPanel | undefined {
  const [over, figure] = [openDialog(), activeExplorer()];
  const title = over
    ? wordsOf(over.querySelector('h2'))
    : (figure?.querySelector('diagram-explorer')?.getAttribute('data-name') ??
      taskBesideSlide()?.querySelector('h2')?.textContent ??
      notes()?.ariaLabel);
  if (title === undefined || title === null) return undefined;
  const task = taskBesideSlide() ?? over;
  return {
    id: over?.id,
    title,
    titleIs: { word: names?.wordNameOf(title) },
    exercise: over?.querySelector<HTMLElement>('.exercise[data-exercise]')?.dataset.exercise,
    task: task?.querySelector<HTMLElement>('[data-task]:not([hidden])')?.dataset.task,
    questions: [...(over?.querySelectorAll<HTMLElement>('[data-question]') ?? [])]
      .filter(isSeen)
      .flatMap(({ dataset }) => dataset.question ?? []),
    result: resultIn(over),
    isBeside: !over && taskBesideSlide() !== null,
    text: textOfPanel().slice(0, maxTextLength),
    revealed: over?.querySelector<HTMLElement>('[data-grows], [data-exercise]:has(.found)')?.dataset.exercise,
    controls: buttons().map((button) => ({
      name: nameOf(button),
      is: namedIn(button),
      pressed: isPressed(button),
      isPart: isPart(button),
      closes: wordsOf(button) === commonWords.close,
    })),
  };
}

/**
 * The step that comes before that of a slide, and what takes it. As with a clicker a panel that was shown to its end closes first,
 * and what it asked about is not answered with it; after black the slide comes back.
 */
export function stepWithin(
  { reveal, path }: RunningStage,
  by: 1 | -1,
): { step: StepWithin; take: () => unknown } | undefined {
  const step = (does: StepWithin['does'], take: () => unknown, name = '', is: Named = {}) => ({
    step: { does, name, is },
    take,
  });
  if (reveal.isPaused()) return step('back', () => reveal.togglePause(false));
  const turn = (by === 1 && (largeValue() ?? linesButton())) || boardButton(by);
  if (turn) return step('press', () => turn.click(), nameOf(turn), namedIn(turn));
  const panel = openDialog();
  if (panel && canScroll(panel, by)) return step('rest', () => scrollPanel(panel, by));
  if (panel) return step('back', () => panel.close());
  const lever = leverButton(by);
  if (lever) return step('arrow', () => lever.click());
  const { lesson } = path.asked;
  const task = by === 1 ? firstTask(reveal, lesson)?.dataset.task : undefined;
  if (task === undefined) return undefined;
  const vote = unopenedVote(reveal);
  return vote
    ? step('vote', () => vote.click(), vote.dataset.exercise)
    : step('task', () => openFirst(reveal, lesson), task);
}

/** The vote of a slide that nobody has opened there: what follows on the slide would lead it. */
const unopenedVote = (reveal: RevealApi) =>
  reveal.getCurrentSlide().querySelector<HTMLElement>('.try [data-exercise][data-round]:not([data-opened])');

/** Presses a button of the open panel, if it is still there. */
export function pressControl(control: number, name: string): void {
  const button = buttons()[control];
  if (!button || nameOf(button) !== name) return;
  // What it answers is to be seen, on a panel that is longer than the screen too.
  button.scrollIntoView({ block: 'center' });
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** Calls back when something opens, closes or changes its words. */
export function watchOpenPanel(changed: () => void): void {
  new MutationObserver(changed).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-grows', 'open', 'data-exploring', 'aria-pressed', 'aria-expanded'],
  });
}

function textOfPanel(): string {
  const over = openDialog() ?? activeExplorer();
  const parts = [
    ...(over?.querySelectorAll(
      `.ask:not(${inBoard}), .tool-title, .phones-result li, .phones-total, [role="status"]:not(#announced)`,
    ) ?? []),
  ];
  return parts.filter(isSeen).map(wordsOf).filter(Boolean).join(' ');
}

function buttons(): Element[] {
  const over = openDialog();
  const found = over
    ? over.querySelectorAll('button, .ways a')
    : // Next and Back of the teacher’s window go along the lever that is pulled.
      (activeExplorer()?.querySelectorAll(
        'diagram-explorer button:not([data-turn]), .picture-wide [data-node][tabindex]',
      ) ??
      taskBesideSlide()?.querySelectorAll('button') ??
      notes()?.querySelectorAll('.drawer-head button'));
  const seen = [...(found ?? [])].filter(isSeen);
  return [...seen.filter((one) => !isPart(one)), ...seen.filter(isPart)].slice(0, maxControls);
}

/** A board asks all its questions at once. */
const inBoard = '[data-form="board"] *';

/** Tools stand before the parts of the drawing, or the boxes of a board, which are many. */
const isPart = (element: Element) => element instanceof SVGElement || element.matches(`${inBoard}.option-text`);

/** On a board the same answers stand beside every question: its words come first. */
const nameOf = (button: Element) => {
  const ask = button.matches(inBoard) && button.closest('.question')?.querySelector('.ask');
  return button.getAttribute('aria-label') ?? [ask && wordsOf(ask), wordsOf(button)].filter(Boolean).join(colon);
};

/** What a button is, for a window of another language. */
function namedIn(button: Element): Named {
  const { dataset } = button as HTMLElement | SVGElement;
  const minutes = dataset.taskMinutes ?? dataset.minutes;
  return {
    word: names?.wordNameOf(button.getAttribute('aria-label') ?? wordsOf(button), Number(minutes ?? 0)),
    minutes: minutes === undefined ? undefined : Number(minutes),
    question: button.closest<HTMLElement>('[data-question]')?.dataset.question,
    option: button.closest<HTMLElement>('[data-option]')?.dataset.option,
    part: dataset.node,
    lever: dataset.lever === undefined ? undefined : Number(dataset.lever),
  };
}

/** What phones are asked, or answered, where the panel shows it. */
function resultIn(panel: HTMLElement | null): OpenPanel['result'] {
  const { exercise, round, counts } = panel?.dataset ?? {};
  if (exercise === undefined || round === undefined || counts === undefined) return undefined;
  return { exercise, round, counts: counts.split(' ').filter(Boolean).map(Number) };
}
const isPressed = (button: Element) =>
  button.getAttribute('aria-pressed') === 'true' || button.getAttribute('aria-expanded') === 'true';
