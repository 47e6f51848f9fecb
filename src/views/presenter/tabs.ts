import { isOneOf } from '#frame/browser/memory/guards.ts';
import { remembered } from '#frame/browser/memory/memory.ts';
import { showHere } from './plan-list.ts';
import { type Tab, tabs } from './tab-names.ts';

const isTab = isOneOf(...tabs);

/** Wires the row of tabs: a click or an arrow key opens one. The one that was open stays so when the window is loaded again. */
export function wireTabs(): void {
  const kept = remembered('desk-tab', isTab, 'window');
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.desk-tabs [data-tab]')];
  const open = (tab: Tab) => {
    kept.set(tab);
    for (const button of buttons) {
      const isOpen = button.dataset.tab === tab;
      button.setAttribute('aria-selected', String(isOpen));
      button.tabIndex = isOpen ? 0 : -1;
      const panel = document.getElementById(`desk-${button.dataset.tab}`);
      if (panel) panel.hidden = !isOpen;
    }
    if (tab === 'plan') showHere(document.getElementById('desk-plan'));
  };
  let pointed: HTMLButtonElement | undefined;
  for (const [index, button] of buttons.entries()) {
    button.addEventListener('pointerdown', () => (pointed = button));
    // By then the mouse may be on another.
    button.addEventListener('blur', () => {
      if (pointed === button) pointed = undefined;
    });
    button.addEventListener('click', () => isTab(button.dataset.tab) && open(button.dataset.tab));
    button.addEventListener('keydown', (event) => {
      // Who presses a tab with the mouse goes on leading the slides by keys.
      if (pointed === button) return;
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const other = by && buttons[(index + by + buttons.length) % buttons.length];
      if (!other) return;
      event.preventDefault();
      event.stopPropagation();
      other.focus();
      other.click();
    });
  }
  open(kept.get() ?? 'screen');
}
