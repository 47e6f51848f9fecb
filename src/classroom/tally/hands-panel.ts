import { setText } from '#frame/browser/elements/find.ts';
import { tallyWords } from '#words/index.ts';
import { countsInWords, setShare } from './bars.ts';
import { countsOf } from './counted.ts';
import { choices, HANDS_VOTE, handsIn, shares } from './counts.ts';

/** Draws the counts of the slide that `slideId` names, now and whenever they change; what it gives draws those of another. */
export function wireHands(slideId: () => string): () => void {
  const panel = document.querySelector<HTMLElement>('#hands-panel');
  const draw = () => {
    const counts = countsOf(HANDS_VOTE, slideId(), choices.length);
    const parts = shares(counts);
    panel?.toggleAttribute('data-counted', handsIn(counts) > 0);
    for (const [index, item] of [...(panel?.querySelectorAll('li') ?? [])].entries()) {
      const count = counts[index] ?? 0;
      setShare(item.querySelector<HTMLElement>('.share-bar'), parts[index] ?? 0);
      const number = item.querySelector('.hands-count');
      if (number) number.textContent = String(count);
    }
    setText(panel?.querySelector('.hands-total'), handsIn(counts) === 0 ? tallyWords.nothing : countsInWords(counts));
  };
  document.addEventListener('tally', ({ detail }) => {
    if (detail.exercise === HANDS_VOTE) draw();
  });
  draw();
  return draw;
}
