import type { RevealApi } from 'reveal.js';
import { stageWords } from '../../words/index.ts';

/** A phone that is turned upright would show a slide as large as a stamp: it is told what helps. See first-slide.js. */
export function watchTurning(reveal: RevealApi): void {
  matchMedia('(orientation: portrait) and (max-width: 799px)').addEventListener('change', ({ matches }) => {
    if (matches) void import('./notice.ts').then(({ notify }) => notify(reveal, stageWords.turned));
  });
}
