// On a page made for paper: `?lesson=45` leaves only that lesson's slides, and what they cite.
import { removeOthers, renumber } from './one-lesson.ts';

const main = document.querySelector<HTMLElement>('main[data-lessons]');
const minutes = new URLSearchParams(location.search).get('lesson') ?? '';
const lessons = new Map<string, string[]>(Object.entries(JSON.parse(main?.dataset.lessons ?? '{}')));
const path = lessons.get(minutes);
if (main && path) {
  removeOthers(main, path);
  renumber(main);
  // The printing waits for this, so that no page of the whole deck slips in.
  document.documentElement.dataset.lesson = minutes;
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
