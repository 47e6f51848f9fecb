import { make } from '../../parts/page/make.ts';
import type { RoomShown } from '../../parts/phones/room-shown.ts';
import { handsIn, shares } from '../../parts/tally/model.ts';
import { phonesOnStageWords as words } from '../../words/index.ts';
import { openPanel } from './panels.ts';

const find = <T extends Element = HTMLElement>(selector: string) => document.querySelector<T>(selector);

/** Draws the way in for phones and how many have answered; nothing where no room is open. */
export function showRoom(shown: RoomShown | null): void {
  const badge = find('.phones-badge');
  const panel = find<HTMLDialogElement>('#phones-panel');
  if (!badge || !panel) return;
  badge.hidden = shown === null;
  if (!shown) {
    panel.close();
    return;
  }
  badge.textContent = shown.badge;
  const { size, path } = shown.code;
  find<SVGElement>('.phones-code')?.setAttribute('viewBox', `0 0 ${size} ${size}`);
  find<SVGElement>('.phones-code path')?.setAttribute('d', path);
  for (const [selector, text] of [
    ['.phones-address', shown.address],
    ['.phones-letters', shown.room],
  ] as const) {
    const element = find(selector);
    if (element) element.textContent = text;
  }
  if (shown.large) openPanel('phones-panel');
  else panel.close();
}

/** Shows how many chose each option: bars on one scale, with numbers. */
export function showResult({ title, options, counts }: { title: string; options: string[]; counts: number[] }): void {
  const heading = find('#result-title');
  const list = find('.phones-result');
  const total = find('.phones-total');
  if (!heading || !list || !total) return;
  heading.textContent = title;
  const parts = shares(counts);
  const most = Math.max(...parts, 1);
  list.replaceChildren(
    ...options.map((option, index) => {
      const bar = make('span', { className: 'share-bar' });
      bar.style.setProperty('--share', String((100 * (parts[index] ?? 0)) / most));
      return make('li', {}, make('span', {}, option), bar, make('strong', {}, String(counts[index] ?? 0)));
    }),
  );
  total.textContent = words.total(handsIn(counts));
  find<HTMLDialogElement>('dialog[open]')?.close();
  openPanel('result-panel');
}
