import type { Lesson } from '#classroom/session/pace.ts';
import type { Command } from '#classroom/sync/commands.ts';
import { minutesOf, type Stop, timesOf } from '#deck/lesson.ts';
import { button, make, refill } from '#frame/browser/elements/make.ts';
import { isOneOf } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { commonWords, presenterWords } from '#words/index.ts';
import { type Tab, tabs } from './controls.ts';
import { hasChanged } from './presenter-data.ts';

const isTab = isOneOf(...tabs);
const isKept = isOneOf(...tabs, '');
const kept = () => storedValue('presenter-tab', isKept, 'window');

const all = () => [...document.querySelectorAll<HTMLButtonElement>('.presenter-tabs [data-tab]')];
const offered = () => all().filter(({ hidden }) => !hidden);

/** Opens a tab, or shuts the one that is open: the pictures have its room. */
function openTab(tab: Tab | ''): void {
  kept().set(tab);
  const there = offered();
  const reached = there.find(({ dataset }) => dataset.tab === tab) ?? there[0];
  for (const button of all()) {
    const isOpen = button.dataset.tab === tab && !button.hidden;
    button.setAttribute('aria-selected', String(isOpen));
    button.tabIndex = button === reached ? 0 : -1;
    const panel = document.getElementById(`presenter-${button.dataset.tab}`);
    if (panel) panel.hidden = !isOpen;
  }
  if (tab === 'plan') scrollToCurrent(document.getElementById('presenter-plan'));
}

/** Offers a tab while it holds something. What was open in it comes back with it. */
export function setTabOffered(tab: Tab, isOffered: boolean): void {
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

/** Lists the path with its minutes; skipped slides stay in the list and can be put back, and any other can be added. */
export function drawPlan({ all, path, length, at }: Lesson, send: (command: Command) => void): void {
  const change = (ids: string[]) => send({ type: 'set-path', path: ids });
  const box = document.querySelector<HTMLElement>('.plan');
  const list = box?.querySelector('ol');
  if (!box || !list) return;
  const ids = path.map(({ id }) => id);
  const mine =
    length === undefined ? all : all.filter(({ id, lessons }) => lessons.includes(length) || ids.includes(id));
  if (!hasChanged('plan', [at, ids, mine.length])) return;
  const sum = box.querySelector('.plan-sum');
  if (sum) sum.textContent = presenterWords.planOf(path.length, minutesOf(path));
  const times = new Map(timesOf(path).map((time) => [time.stop.id, time]));
  refill(
    list,
    ...mine.map((stop) => {
      const item = make('li', {});
      const time = times.get(stop.id);
      if (stop.id === at) item.setAttribute('aria-current', 'step');
      const number = time ? `${ids.indexOf(stop.id) + 1}. ` : '';
      item.append(
        button(`${number}${stop.title}`, () => send({ type: 'go-to', slide: stop.id, step: 0 }), { disabled: !time }),
        make('span', {}, time ? presenterWords.minute(time.from, time.to) : presenterWords.skipped),
        time
          ? button(presenterWords.skip, () => change(ids.filter((id) => id !== stop.id)), { disabled: stop.id === at })
          : button(presenterWords.putBack, () => change(inOrder(all, [...ids, stop.id]))),
      );
      return item;
    }),
  );
  requestAnimationFrame(() => scrollToCurrent(box));
  const others = all.filter((stop) => !mine.includes(stop));
  box.querySelector('.plan-others')?.toggleAttribute('hidden', others.length === 0);
  const rest = box.querySelector<HTMLElement>('.plan-others ul');
  if (!rest) return;
  refill(
    rest,
    ...others.map((stop) =>
      make(
        'li',
        {},
        make('span', {}, stop.title),
        make('span', {}, commonWords.min(stop.minutes)),
        button(presenterWords.add, () => change(inOrder(all, [...ids, stop.id]))),
      ),
    ),
  );
}

/** Brings the slide that is taught into the list's window. */
const scrollToCurrent = (plan: Element | null): void =>
  plan?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });

/** Ids in the deck's order. */
export const inOrder = (all: readonly Stop[], ids: readonly string[]): string[] =>
  all.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
