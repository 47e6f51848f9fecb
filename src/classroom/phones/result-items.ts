import { make } from '#frame/browser/elements/make.ts';
import { shares } from '../tally/model.ts';

/** How many chose each option, an item each: its words, a bar and the number. A full bar stands for everybody. */
export function resultItems(options: readonly string[], counts: readonly number[]): HTMLLIElement[] {
  const parts = shares(counts);
  return counts.map((count, option) => {
    const bar = make('span', { className: 'share-bar' });
    bar.style.setProperty('--share', String(parts[option] ?? 0));
    return make('li', {}, make('span', {}, options[option] ?? ''), bar, make('strong', {}, String(count)));
  });
}
