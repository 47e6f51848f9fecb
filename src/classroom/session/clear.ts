import { forgetClass } from '#frame/browser/memory/preferences.ts';
import { Line } from '../sync/line.ts';
import { forget } from './session.ts';

let line: Line | undefined;

/** Forgets a class, or every class, on this device and on its open screens. */
export function clearClass(id?: string): void {
  if (id === undefined) forgetClass();
  else forget(id);
  line ??= new Line(() => undefined);
  line.post({ kind: 'cleared', stage: id });
}
