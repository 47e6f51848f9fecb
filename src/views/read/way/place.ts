import { isFlag, isText } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';

/** The section that was read last, on this device. */
export const place = storedValue('place', isText);

/** Headline of that section, for a page that does not hold it. */
export const placeTitle = storedValue('place-title', isText);

/** The stage has just led a phone here, before it loaded: see lead-on.js, which notes it. */
export const ledOn = storedValue('led-on', isFlag, 'window');
