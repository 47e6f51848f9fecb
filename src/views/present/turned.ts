import type { RevealApi } from 'reveal.js';

/** A phone that is turned upright would show a slide as large as a stamp: it is told what helps. See lead-on.js. */
export function watchTurning(reveal: RevealApi): void {
  const upright = matchMedia('(orientation: portrait) and (max-width: 799px)');
  const tell = () => {
    if (upright.matches) void import('./class/notice.ts').then(({ sayTurned }) => sayTurned(reveal, upright));
  };
  upright.onchange = tell;
  // It may have been turned before this code came.
  tell();
}
