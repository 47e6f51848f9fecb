/** Shows what the class does in the lesson that is taught, and hides what it does in the others. */
export function showLesson(lesson: number | undefined): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-lesson-of]'))
    part.hidden = part.dataset.lessonOf !== String(lesson);
}
