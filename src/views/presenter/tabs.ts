import { isOneOf } from '#frame/browser/memory/guards.ts';
import { remembered } from '#frame/browser/memory/memory.ts';
import { type Tab, tabs } from './controls.ts';
import { showHere } from './plan-list.ts';

const isTab = isOneOf(...tabs);
const isKept = isOneOf(...tabs, '');
const kept = () => remembered('desk-tab', isKept, 'window');

const all = () => [...document.querySelectorAll<HTMLButtonElement>('.desk-tabs [data-tab]')];
const offered = () => all().filter(({ hidden }) => !hidden);

/** Opens a tab, or shuts the one that is open: the pictures have its room. */
export function openTab(tab: Tab | ''): void {
  kept().set(tab);
  const there = offered();
  const reached = there.find(({ dataset }) => dataset.tab === tab) ?? there[0];
  for (const button of all()) {
    const isOpen = button.dataset.tab === tab && !button.hidden;
    button.setAttribute('aria-selected', String(isOpen));
    button.tabIndex = button === reached ? 0 : -1;
    const panel = document.getElementById(`desk-${button.dataset.tab}`);
    if (panel) panel.hidden = !isOpen;
  }
  if (tab === 'plan') showHere(document.getElementById('desk-plan'));
}

/** Offers a tab while it holds something. What was open in it comes back with it. */
export function offerTab(tab: Tab, isOffered: boolean): void {
  const button = document.getElementById(`tab-${tab}`);
  if (!button || button.hidden !== isOffered) return;
  button.hidden = !isOffered;
  openTab(kept().get() ?? '');
}

/** Wires the row of tabs: a click opens one or shuts it, an arrow key opens the next. What was open stays so when the window is loaded again. */
export function wireTabs(): void {
  let pointed: HTMLButtonElement | undefined;
  for (const button of all()) {
    button.addEventListener('pointerdown', () => (pointed = button));
    // By then the mouse may be on another.
    button.addEventListener('blur', () => {
      if (pointed === button) pointed = undefined;
    });
    button.addEventListener('click', () => {
      const { tab } = button.dataset;
      if (isTab(tab)) openTab(button.ariaSelected === 'true' ? '' : tab);
    });
    button.addEventListener('keydown', (event) => {
      // Who presses a tab with the mouse goes on leading the slides by keys.
      if (pointed === button) return;
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const there = offered();
      const other = by && there[(there.indexOf(button) + by + there.length) % there.length];
      if (!other || !isTab(other.dataset.tab)) return;
      event.preventDefault();
      event.stopPropagation();
      other.focus();
      openTab(other.dataset.tab);
    });
  }
  openTab(kept().get() ?? '');
}
