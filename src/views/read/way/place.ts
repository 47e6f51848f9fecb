import { isFlag, isText } from '#frame/browser/memory/guards.ts';
import { remembered } from '#frame/browser/memory/memory.ts';

/** The section that was read last, on this device. */
export const place = remembered('place', isText);

/** Its headline, for a page that does not hold it. */
export const placeTitle = remembered('place-title', isText);

/** The stage has just led a phone here, before it loaded: see lead-on.js, which notes it. */
export const ledOn = remembered('led-on', isFlag, 'window');
