// On a page made for paper: `?lesson=45` leaves only that lesson's slides, and what they cite.
import { type Lessons, lessonAsked } from '#deck/lesson.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { titleOfLesson } from '#words/index.ts';
import { removeOthers, renumber } from './one-lesson.ts';

const main = document.querySelector<HTMLElement>('main');
const { lesson, path } = lessonAsked(
  pageData<PageData & Lessons>(),
  new URLSearchParams(location.search).get('lesson'),
);
if (main && lesson !== undefined) {
  removeOthers(main, path, lesson);
  renumber(main);
  document.title = titleOfLesson(document.title, lesson);
  for (const kicker of main.querySelectorAll('.sheet-head p.kicker'))
    kicker.textContent = titleOfLesson(kicker.textContent ?? '', lesson);
  // The printing waits for this, so that no page of the whole deck slips in.
  document.documentElement.dataset.lesson = String(lesson);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]'))
  button.addEventListener('click', () => print());
