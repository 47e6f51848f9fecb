import { Cards } from '#frame/slide/cards.ts';
import { wireProof } from '../notes/proof.ts';
import { loadNearViewport } from './lazy-sections.ts';

/** Starts what sections do, in the article or each by itself: their drawings, notes in place, and what can be done with a picture. */
export function startSections(): void {
  new Cards(async (...asked) => (await import('../notes/card.ts')).articleCard(...asked));
  // What waits in folds may have its styles now; where they never come it is plain, and all there.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-late]')) link.media = 'all';
  loadNearViewport();
  wireProof();
  document.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
    const more = target instanceof Element && target.closest<HTMLDetailsElement>('.figure-tools[open]');
    if (key !== 'Escape' || defaultPrevented || !more) return;
    more.open = false;
    more.querySelector('summary')?.focus();
  });
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLElement && target.matches('.figure-save'))
        void import('./save.ts').then(({ fillSave }) => fillSave(target));
    },
    true,
  );
}
