import { countdown } from '../../../parts/countdown/find.ts';
import { isNumber } from '../../../parts/memory/guards.ts';
import { newId } from '../../../parts/sync/line.ts';

/** Starts the stage anew, for a class of this name. */
export function newClass(lesson: number | undefined, stage = newId()): void {
  countdown()?.stop();
  const address = new URL(location.href);
  address.searchParams.set('stage', stage);
  if (isNumber(lesson)) address.searchParams.set('lesson', String(lesson));
  address.hash = '';
  location.replace(address);
}
