import { isText } from '../../parts/page/guards.ts';
import { remembered } from '../../parts/page/memory.ts';

/** The section that was read last, on this device. */
export const place = remembered('place', isText);

/** The stage has led a phone here before it loaded: see first-slide.js, which asks the same of the screen. */
export const isLedOn = (): boolean =>
  innerWidth < 800 && Math.max(screen.width, screen.height) < 960 && /\/present\/(\?|$)/.test(document.referrer);
