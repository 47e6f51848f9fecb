import { announce } from '#frame/browser/elements/announce.ts';
import { say } from '#frame/browser/elements/find.ts';
import { inkWords } from '#words/index.ts';
import { type InkAction, inkKeys, type Tool } from './actions.ts';
import type { Cover } from './cover.ts';
import type { Nib } from './nib.ts';

interface Held {
  tool: Tool | undefined;
  cover: Cover | null;
  nib: Nib;
}

const root = document.documentElement;
const all = <E extends Element = HTMLElement>(selector: string) => document.querySelectorAll<E>(selector);

/** What was shown last: what a class’s other window covers is said here as well. */
let held: Tool | undefined;

/** Shows on the buttons what is held over the slide, and says how to put it down. */
export function drawBar({ tool, cover, nib }: Held): void {
  const shown = tool ?? cover?.kind;
  if (tool) root.dataset.ink = tool;
  else delete root.dataset.ink;
  for (const bar of all('.ink-bar')) bar.dataset.holds = shown ?? '';
  const pressed: InkAction[] = [nib.colour];
  if (shown) pressed.push(shown);
  if (nib.thick) pressed.push('thick');
  // Only what differs is set: the stage tells the presenter of every change on its page.
  for (const button of all('[data-ink-does][aria-pressed]')) {
    const isOn = String(pressed.some((does) => does === button.dataset.inkDoes));
    if (button.ariaPressed !== isOn) button.ariaPressed = isOn;
  }
  const escapes = document.fullscreenElement === null;
  const says = shown ? inkWords.mode(shown, inkKeys[shown], escapes) : '';
  for (const mode of all('.ink-mode')) say(mode, says);
  if (shown === held) return;
  announce(shown ? inkWords.taken(shown, inkKeys[shown], escapes) : held ? inkWords.left[held] : '');
  held = shown;
}

/** Where a pressed button gives way to its tool's own bar, or that bar to the tools, the keyboard goes along. */
export function leadKeyboard(pressed: HTMLElement | null, to: InkAction | undefined): void {
  if (pressed?.checkVisibility({ visibilityProperty: true }) === false)
    document.querySelector<HTMLElement>(`.ink-bar [data-ink-does="${to}"]`)?.focus({ preventScroll: true });
}
