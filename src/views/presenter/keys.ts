import { keysOn } from '../../parts/page/preferences.ts';

export type DeskAction = 'next' | 'back' | 'black' | 'freeze';

/** The same keys as on the stage, and those that a clicker sends. */
const actions: Readonly<Record<string, DeskAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  n: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  p: 'back',
  b: 'black',
  '.': 'black',
  z: 'freeze',
};

/** Obeys keys unless they are switched off or belong to the control that has the focus. */
export function wireKeys(act: (does: DeskAction) => void): void {
  const box = document.querySelector<HTMLInputElement>('#desk-keys');
  if (box) {
    box.checked = keysOn.get() ?? true;
    box.addEventListener('change', () => keysOn.set(box.checked));
  }
  addEventListener('keydown', (event) => {
    const does = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    const target = event.target instanceof Element ? event.target : undefined;
    if (!does || keysOn.get() === false || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target?.closest('input, select, textarea') || (event.key === ' ' && target?.closest('button, a, summary')))
      return;
    event.preventDefault();
    act(does);
  });
}
