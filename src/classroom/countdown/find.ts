import type { PairCountdown } from './element.ts';

/** The countdown of this page, where there is one. */
export const countdown = (): PairCountdown | null => document.querySelector<PairCountdown>('pair-countdown');
