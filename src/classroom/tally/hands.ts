import { say } from '#frame/browser/elements/find.ts';
import { tallyWords } from '#words/index.ts';
import { countsOf } from './counted.ts';
import { choices, hands, handsIn, inWords } from './model.ts';

/** Draws the counts of the slide that `slideId` names, now and whenever they change; what it gives draws those of another. */
export function wireHands(slideId: () => string): () => void {
  const panel = document.querySelector<HTMLElement>('#hands-panel');
  const draw = () => {
    const counts = countsOf(hands, slideId(), choices.length);
    // As in a vote: a full bar stands for everybody.
    const all = Math.max(handsIn(counts), 1);
    panel?.toggleAttribute('data-counted', handsIn(counts) > 0);
    for (const [index, item] of [...(panel?.querySelectorAll('li') ?? [])].entries()) {
      const count = counts[index] ?? 0;
      item.querySelector('.hands-bar')?.setAttribute('width', String((1000 * count) / all));
      const number = item.querySelector('.hands-count');
      if (number) number.textContent = String(count);
    }
    say(panel?.querySelector('.hands-total'), handsIn(counts) === 0 ? tallyWords.nothing : inWords(counts));
  };
  document.addEventListener('tally', ({ detail }) => {
    if (detail.exercise === hands) draw();
  });
  draw();
  return draw;
}
