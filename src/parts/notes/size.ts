import { notesSize } from '../memory/preferences.ts';

/** In rem. */
const [smallest, largest, step] = [0.9, 2, 0.1];

/** Sets the notes as large as the teacher likes them, or a step larger or smaller. */
export function sizeNotes(by: -1 | 0 | 1, usual: number): void {
  const wanted = (notesSize.get() ?? usual) + by * step;
  const size = Math.min(largest, Math.max(smallest, Math.round(wanted * 10) / 10));
  if (by !== 0) notesSize.set(size);
  document.documentElement.style.setProperty('--notes-size', `${size}rem`);
}
