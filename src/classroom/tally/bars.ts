import { make } from '#frame/browser/elements/make.ts';
import { tallyWords } from '#words/index.ts';
import { type Counts, choices, handsIn, shares } from './counts.ts';

/** A bar for a share of a class, in per cent: a full one stands for everybody. Its number stands beside it. */
export function shareBar(share = 0): HTMLElement {
  const bar = make('span', { className: 'share-bar' });
  setShare(bar, share);
  return bar;
}

export const setShare = (bar: HTMLElement | null | undefined, share: number): void =>
  bar?.style.setProperty('--share', String(share));

/** Makes an item for each option: its words, a bar and the number of those who chose it. */
export function resultItems(options: readonly string[], counts: readonly number[]): HTMLLIElement[] {
  const parts = shares(counts);
  return counts.map((count, option) =>
    make('li', {}, make('span', {}, options[option] ?? ''), shareBar(parts[option]), make('strong', {}, String(count))),
  );
}

/** The counts in words, by letter. */
export const countsInWords = (counts: Counts): string =>
  tallyWords.counts(
    counts.map((count, index) => ({ letter: choices[index]?.letter, count })),
    handsIn(counts),
  );
