import { keysOn } from './memory/preferences.ts';

/** The box that switches a window's keys off and on shows whether they are on. */
export function wireKeySwitch(box: HTMLInputElement | null): void {
  if (!box) return;
  box.checked = keysOn.get() ?? true;
  box.addEventListener('change', () => keysOn.set(box.checked));
}
