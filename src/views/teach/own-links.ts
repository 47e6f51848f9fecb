// Beside each lesson stands the one that the teacher made of it, where this device keeps one.
import { ownLesson } from '#classroom/session/own-lesson.ts';
import { ownWords } from '#words/index.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-own-of]')) {
  const own = ownLesson(Number(link.dataset.ownOf)).get();
  if (!own) continue;
  link.textContent = ownWords.link(own.minutes);
  link.hidden = false;
}
