import { make } from '../page/make.ts';
import { shares } from '../tally/model.ts';

/**
 * How many chose each option, an item each: its words, a bar and the number. A full bar stands for everybody, or for the
 * option that most chose.
 */
export function resultItems(
  options: readonly string[],
  counts: readonly number[],
  full: 'all' | 'most',
): HTMLLIElement[] {
  const parts = shares(counts);
  const whole = full === 'all' ? 100 : Math.max(...parts, 1);
  return counts.map((count, option) => {
    const bar = make('span', { className: 'share-bar' });
    bar.style.setProperty('--share', String((100 * (parts[option] ?? 0)) / whole));
    return make('li', {}, make('span', {}, options[option] ?? ''), bar, make('strong', {}, String(count)));
  });
}
