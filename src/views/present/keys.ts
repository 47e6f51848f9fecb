import type { RevealApi } from 'reveal.js';
import { find, openDialog } from '#frame/browser/elements/find.ts';
import { keysOn, wireSwitch } from '#frame/browser/storage/preferences.ts';
import { activeExplorer } from './drawings/explore.ts';
import { openPanel } from './panels/panels.ts';
import { closeTask, taskBesideSlide } from './panels/tasks.ts';
import { type StageAction, stageCodes } from './stage-actions.ts';
import { closeMore, openMore } from './stage-bar.ts';

/** The panel that a key opens; the same key closes it. */
const panels: Partial<Record<StageAction, string>> = {
  help: 'help-panel',
  jump: 'jump-panel',
  overview: 'overview-panel',
  room: 'room-panel',
  sources: 'sources-panel',
  task: 'task-panel',
};

/** Keys that a clicker sends; they lead on from wherever the focus is. */
const clickerKeys: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };
/** Tells whether a press may come from a clicker, which works even where the keys are switched off. */
const isClick = ({ key }: KeyboardEvent): boolean => Object.hasOwn(clickerKeys, key);
/** All keys that lead on or back, where no control has a use for them. */
const navigationKeys: Readonly<Record<string, 1 | -1>> = {
  ...clickerKeys,
  ArrowRight: 1,
  ArrowLeft: -1,
  ' ': 1,
  n: 1,
  p: -1,
};

/**
 * Whether reveal.js may take a key: the stage may not listen yet, keys may be off, a panel open, or the key may belong to the
 * control that has the focus.
 */
export function stageAcceptsKey(event: KeyboardEvent): boolean {
  // Such a key is kept, and would be done twice.
  if (document.documentElement.dataset.hears === undefined) return false;
  if (openDialog()) return false;
  // What a clicker sends no screen reader takes for a command of its own.
  if (keysOn.get() === false) return isClick(event);
  const control =
    event.target instanceof Element && event.target.closest('button, a, summary, input, select, [role="region"]');
  return (
    !control ||
    ![' ', 'Enter', 'ArrowLeft', 'ArrowRight'].includes(event.key) ||
    (event.key.startsWith('Arrow') && !control.matches('[role="region"]'))
  );
}

/**
 * The keys that reveal.js leaves alone: over a black screen, over an open panel, in a field for counting. The first press
 * after black that leads anywhere, Escape too, brings the slide back. A clicker goes through the questions of an exercise
 * and out at its end, and closes every other panel; black works over everything.
 */
export function wireKeys(reveal: RevealApi): void {
  // Before the first key is heard: what is switched off at once stays off.
  wireSwitch(find<HTMLInputElement>('#keys-on'), keysOn);
  // Before reveal.js: what a key opens it must not close with the same press.
  addEventListener('keydown', (event) => press(event, reveal), { capture: true });
}

function press(event: KeyboardEvent, reveal: RevealApi): void {
  if ((keysOn.get() === false && !isClick(event)) || event.ctrlKey || event.metaKey || event.altKey) return;
  const panel = openDialog();
  const act = reveal.isPaused()
    ? whilePaused(event, reveal)
    : panel
      ? inPanel(event, panel, reveal)
      : onSlide(event, reveal);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

type Handler = (() => unknown) | undefined;

/** Compares what the key writes, since keyboards have it in different places. */
const isHelp = ({ key }: KeyboardEvent) => key === '?';

const isBlack = ({ key }: KeyboardEvent) => key === '.' || key.toLowerCase() === 'b';

const typed = ({ target }: KeyboardEvent) =>
  target instanceof Element ? target.closest<HTMLElement>('input:not([type="checkbox"]), select, textarea') : null;

/** A count is a whole number: neither a full stop nor a letter is any part of it. */
const isCount = (field: HTMLElement | null) => field instanceof HTMLInputElement && field.type === 'number';

function whilePaused(event: KeyboardEvent, reveal: RevealApi): Handler {
  const isPanel = openDialog() !== null;
  // Over a slide reveal.js takes the keys for black itself.
  return navigationKeys[event.key] || event.key === 'Escape' || (isBlack(event) && isPanel)
    ? () => reveal.togglePause(false)
    : undefined;
}

/** A clicker leads on from a field too, and along a lever that is pulled. */
function onSlide(event: KeyboardEvent, reveal: RevealApi): Handler {
  const more = openMore();
  if (more && event.key === 'Escape') return () => closeMore(more);
  if (event.key === 'Escape' && taskBesideSlide()) return closeTask;
  const field = typed(event);
  const by = clickerKeys[event.key];
  const lever = by && leverButton(by);
  if (lever) return () => lever.click();
  if (by && field) return () => (by === 1 ? reveal.next() : reveal.prev());
  if (!field && isHelp(event)) return () => openPanel('help-panel');
  return isCount(field) && isBlack(event) ? () => reveal.togglePause() : undefined;
}

function inPanel(event: KeyboardEvent, panel: HTMLDialogElement, reveal: RevealApi): Handler {
  // It covers whatever else could be pressed.
  const value = largeValue();
  if (value && (navigationKeys[event.key] === 1 || event.key === 'Escape')) return () => value.click();
  const by = clickerKeys[event.key];
  if (by) return () => stepPanel(panel, by);
  const field = typed(event);
  if (field && !isCount(field)) return undefined;
  if (isBlack(event)) return () => reveal.togglePause();
  const action = isHelp(event) ? 'help' : stageCodes.get(event.keyCode);
  // A teacher with one window reads what to say of an exercise beside it.
  if (action === 'notes' && panel.matches('.exercise-dialog'))
    return () => find('.stage-bar [data-does="notes"]')?.click();
  if (!action || panels[action] !== panel.id) return undefined;
  return () => panel.close();
}

/** px. */
const MIN_SCROLL_PX = 24;

/** Tells whether a panel has more than it shows, below or above. */
export function canScroll({ scrollTop, scrollHeight, clientHeight }: HTMLElement, by: 1 | -1): boolean {
  // A line that is cut by less than its space needs no press of its own.
  if (scrollHeight - clientHeight < MIN_SCROLL_PX) return false;
  return by === 1 ? scrollTop + clientHeight < scrollHeight - 1 : scrollTop > 0;
}

/** Shows what a panel has no room for, most of a screen further. */
export const scrollPanel = (panel: HTMLElement, by: 1 | -1) =>
  panel.scrollBy({ top: by * panel.clientHeight * 0.7, behavior: 'instant' });

/** The button that leads on or back within a part of the page, where it leads further. */
const stepButton = (within: Element | null, by: 1 | -1) =>
  within?.querySelector<HTMLElement>(`[data-turn="${by}"]:not([aria-disabled="true"], [hidden])`);

/** The button that leads through the answers of a board that has been compared. */
export const boardButton = (by: 1 | -1) => stepButton(openDialog()?.querySelector('[data-form="board"]') ?? null, by);

/** The one value that fills the screen, over the panel that shows it; a click leads on from it. */
export const largeValue = () => openDialog()?.querySelector<HTMLElement>(':scope > .draw-fills');

/** The button that lets the true values grow through the lines that a class has drawn. */
export const linesButton = () => stepButton(openDialog()?.querySelector('exercise-draw[data-has-lines]') ?? null, 1);

/** The button that leads along the lever that is pulled. */
export const leverButton = (by: 1 | -1) => stepButton(activeExplorer(), by);

/** Shows the next or last question, else what the panel has no room for; where there is neither, it closes. */
function stepPanel(panel: HTMLDialogElement, by: 1 | -1): void {
  const button = stepButton(panel, by);
  if (button) button.click();
  else if (canScroll(panel, by)) scrollPanel(panel, by);
  else if (by === 1) panel.close();
}
