import { remembered } from '../page/memory.ts';
import type { Tally } from './element.ts';
import { inWords, readCounts, tallyKey, total } from './model.ts';

/** The vote that every slide has: hands for A to D, whatever the teacher asked. */
export const hands = 'hands';

/** Draws the counts of the slide that `slideId` names, now and whenever they change. */
export function wireHands(slideId: () => string): { draw: () => void } {
  const panel = document.querySelector<HTMLElement>('#hands-panel');
  const draw = () => {
    const counts = readCounts(remembered(tallyKey(hands, slideId())));
    const most = Math.max(...counts, 1);
    for (const [index, item] of [...(panel?.querySelectorAll('li') ?? [])].entries()) {
      const count = counts[index] ?? 0;
      item.querySelector('.hands-bar')?.setAttribute('width', String((1000 * count) / most));
      const number = item.querySelector('.hands-count');
      if (number) number.textContent = String(count);
    }
    const sum = panel?.querySelector('.hands-total');
    if (sum) sum.textContent = total(counts) === 0 ? 'Nothing counted yet.' : inWords(counts);
  };
  document.addEventListener('tally', (event) => {
    if ((event as CustomEvent<Tally>).detail.exercise === hands) draw();
  });
  return { draw };
}
