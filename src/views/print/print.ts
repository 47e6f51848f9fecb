// On a page made for paper: `?lesson=45` leaves only that lesson's slides, and what they cite.
import { asAsked } from '#classroom/session/variant.ts';
import { lacksOwn, variantAsked } from '#classroom/session/variant-asked.ts';
import { type Lessons, lessonAsked } from '#deck/lesson.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { startWords, titleOfLesson } from '#words/index.ts';
import { replan } from '../teach/replan.ts';
import { removeOthers, renumber } from './one-lesson.ts';

const main = document.querySelector<HTMLElement>('main');
const data = asAsked(pageData<PageData & Lessons>());
const { lesson, path } = lessonAsked(data, new URLSearchParams(location.search).get('lesson'));
if (main && lesson !== undefined) {
  removeOthers(main, path, lesson);
  renumber(main);
  const variant = variantAsked();
  const sheet = main.querySelector<HTMLElement>('.run-sheet');
  const title = sheet?.querySelector('h2');
  if (sheet && title && variant && !lacksOwn(data)) {
    replan(sheet, data.stops, lesson, data.room ?? lesson);
    title.textContent = startWords.named(title.textContent ?? '', data.room ?? lesson, variant);
  }
  document.title = titleOfLesson(document.title, lesson);
  for (const kicker of main.querySelectorAll('.sheet-head p.kicker'))
    kicker.textContent = titleOfLesson(kicker.textContent ?? '', lesson);
  // The printing waits for this, so that no page of the whole deck slips in.
  document.documentElement.dataset.lesson = String(lesson);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]'))
  button.addEventListener('click', () => print());
