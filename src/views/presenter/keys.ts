import { inkActionsWithKey, inkKeys, type KeyedInk } from '#classroom/ink/tools.ts';
import type { Command } from '#classroom/sync/commands.ts';
import { find, openDialog } from '#frame/browser/elements/find.ts';
import { keysOn, wireSwitch } from '#frame/browser/storage/preferences.ts';
import type { Press } from './controls.ts';

/** Actions of keys in this window. */
export type PresenterAction = Press | 'up' | 'down' | 'task' | KeyedInk;

const next: Command = { type: 'next' };
const back: Command = { type: 'back' };
const black: Command = { type: 'toggle-black' };

/** The same keys as on the stage, those that a clicker sends, and those that read the notes: an action, or a command to the stage. */
const keys: Readonly<Record<string, PresenterAction | Command>> = {
  ArrowRight: next,
  PageDown: next,
  ' ': next,
  n: next,
  ArrowLeft: back,
  PageUp: back,
  p: back,
  b: black,
  '.': black,
  z: 'freeze',
  k: 'task',
  ArrowDown: 'down',
  ArrowUp: 'up',
  '+': 'larger',
  '-': 'smaller',
  ...Object.fromEntries(inkActionsWithKey.map((does) => [inkKeys[does].toLowerCase(), does])),
};
/** A clicker leads on from wherever the focus is. */
const clickerKeys = ['PageDown', 'PageUp'];
/** Keys that mean nothing in a field for a count, which is a whole number. */
const keysOutsideCounts = [...clickerKeys, ' ', 'n', 'p', 'b', '.', 'z'];

/** Handles keys unless they are switched off or belong to the control that has the focus. */
export function wireKeys(act: (does: PresenterAction | Command) => void): void {
  wireSwitch(find<HTMLInputElement>('#presenter-keys'), keysOn);
  addEventListener('keydown', (event) => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const does = keys[key];
    const off = keysOn.get() === false && !clickerKeys.includes(key);
    if (!does || off || openDialog() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && !isFree(key, event.target)) return;
    event.preventDefault();
    act(does);
  });
}

function isFree(key: string, target: Element): boolean {
  if (clickerKeys.includes(key)) return true;
  const field = target.closest('input:not([type="checkbox"]), select, textarea');
  if (field instanceof HTMLInputElement && field.type === 'number') return keysOutsideCounts.includes(key);
  // An open tab has no use for the space bar.
  return !field && !(key === ' ' && target.closest('button:not([aria-selected="true"]), a, summary, input'));
}
