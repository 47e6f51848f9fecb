import { isText } from '../../parts/page/guards.ts';
import { remembered } from '../../parts/page/memory.ts';

/** The section that was read last, on this device. */
export const place = remembered('place', isText);
