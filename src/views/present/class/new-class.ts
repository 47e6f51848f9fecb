import { countdown } from '#classroom/countdown/find.ts';
import { newId } from '#classroom/sync/line.ts';
import { isNumber } from '#frame/browser/memory/guards.ts';

/** Starts the stage anew, for a class of this name. */
export function newClass(lesson: number | undefined, stage = newId()): void {
  countdown()?.stop();
  const address = new URL(location.href);
  address.searchParams.set('stage', stage);
  if (isNumber(lesson)) address.searchParams.set('lesson', String(lesson));
  address.hash = '';
  location.replace(address);
}
