import { notesSize } from '#frame/browser/storage/preferences.ts';

/** In rem. */
const [smallest, largest, step] = [0.9, 2, 0.1];

/** Sets notes as large as the teacher likes them, or a step larger or smaller; until the first step their sheet says how large. */
export function resizeNotes(notes: Element | null | undefined, by: -1 | 0 | 1 = 0): void {
  const kept = notesSize.get();
  if (!notes || (kept === undefined && by === 0)) return;
  const wanted = (kept ?? remOf(notes)) + by * step;
  const size = Math.min(largest, Math.max(smallest, Math.round(wanted * 10) / 10));
  if (by !== 0) notesSize.set(size);
  document.documentElement.style.setProperty('--notes-size', `${size}rem`);
}

const fontSize = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
const remOf = (element: Element) => fontSize(element) / fontSize(document.documentElement);

/** Shows what the class does in the lesson that is taught, and hides what it does in the others. */
export function showLessonParts(lesson: number | undefined): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-lesson-of]'))
    part.hidden = part.dataset.lessonOf !== String(lesson);
}
