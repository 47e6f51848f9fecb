import { showLesson } from '../../parts/notes/of-lesson.ts';
import { wake } from '../../parts/page/asleep.ts';
import { sayMissing } from '../../parts/page/missing.ts';
import { commonWords } from '../../words/index.ts';

/** Brings the notes of all slides into the drawer, with what the class does in a lesson, or says there that they are missing. */
export async function bringNotes(drawer: Element, lesson: number | undefined): Promise<void> {
  const place = drawer.querySelector('.drawer-notes');
  if (!place) return;
  try {
    await wake(place);
    showLesson(lesson);
  } catch {
    sayMissing(place, commonWords.missingPart);
  }
}
