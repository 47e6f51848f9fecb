import { isNumber } from '../page/guards.ts';
import { remembered } from '../page/memory.ts';

/** How large the notes are set, in rem, in the teacher's window and beside the slide. It stays when a class is cleared. */
const kept = remembered('notes-size', isNumber);
const [smallest, largest, step] = [0.9, 2, 0.1];

/** Sets the notes as large as the teacher likes them, or a step larger or smaller. */
export function sizeNotes(by: -1 | 0 | 1, usual: number): void {
  const wanted = (kept.get() ?? usual) + by * step;
  const size = Math.min(largest, Math.max(smallest, Math.round(wanted * 10) / 10));
  if (by !== 0) kept.set(size);
  document.documentElement.style.setProperty('--notes-size', `${size}rem`);
}
