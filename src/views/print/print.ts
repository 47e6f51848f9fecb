// On a page made for paper: `?lesson=45` leaves only that lesson's slides, and what they cite.

import { asAddressAsks } from '#classroom/session/variant.ts';
import { lacksOwn, variantAsked } from '#classroom/session/variant-asked.ts';
import { type Lessons, lessonAsked } from '#deck/lesson.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { printPage } from '#frame/browser/print-page.ts';
import { startWords, titleOfLesson } from '#words/index.ts';
import { replan } from '../teach/replan.ts';

const main = document.querySelector<HTMLElement>('main');
const data = asAddressAsks(pageData<PageData & Lessons>());
const { lesson, path } = lessonAsked(data, new URLSearchParams(location.search).get('lesson'));
if (main && lesson !== undefined) {
  removeOthers(main, path, lesson);
  renumber(main);
  const variant = variantAsked();
  const sheet = main.querySelector<HTMLElement>('.run-sheet');
  const title = sheet?.querySelector('h2');
  if (sheet && title && variant && !lacksOwn(data)) {
    replan(sheet, data.stops, lesson, data.ownMinutes ?? lesson);
    title.textContent = startWords.named(title.textContent ?? '', data.ownMinutes ?? lesson, variant);
  }
  document.title = titleOfLesson(document.title, lesson);
  for (const kicker of main.querySelectorAll('.sheet-head p.kicker'))
    kicker.textContent = titleOfLesson(kicker.textContent ?? '', lesson);
  // The printing waits for this, so that no page of the whole deck slips in.
  document.documentElement.dataset.lesson = String(lesson);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]'))
  button.addEventListener('click', printPage);

/** Leaves the slides of one lesson in the page, of what is told of several lessons what is told of this one, and of the end notes only what those slides and each other still point to. */
function removeOthers(page: HTMLElement, ids: readonly string[], lesson: number): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-lesson-of]'))
    if (part.dataset.lessonOf !== String(lesson)) part.remove();
  for (const slide of page.querySelectorAll<HTMLElement>('[data-slide]'))
    if (!ids.includes(slide.dataset.slide ?? '')) slide.remove();
  for (const mark of page.querySelectorAll<HTMLElement>('[data-shown-on]'))
    if (!mark.dataset.shownOn?.split(' ').some((id) => ids.includes(id))) mark.remove();
  for (const source of page.querySelectorAll('.source-list > li:not(:has([data-shown-on]))')) source.remove();
  for (const chapter of page.querySelectorAll('.chapter:not(:has([data-slide]))')) chapter.remove();
  const marks = [...page.querySelectorAll<HTMLAnchorElement>('[data-slide] a[href^="#"]')].map(({ hash }) =>
    hash.slice(1),
  );
  keepNotes(page, 'claim', marks);
  for (const kind of ['term', 'person'])
    keepNotes(
      page,
      kind,
      [...page.querySelectorAll<HTMLElement>(`[data-${kind}]`)].map(({ dataset }) => `${kind}-${dataset[kind]}`),
    );
  const restsOn = [...page.querySelectorAll<HTMLElement>('[data-rests-on]')].flatMap(
    ({ dataset }) => dataset.restsOn?.split(' ') ?? [],
  );
  keepNotes(
    page,
    'source',
    restsOn.map((id) => `source-${id}`),
  );
}

/** Keeps of the end notes of a kind those of the given ids. */
function keepNotes(page: HTMLElement, kind: string, ids: readonly string[]): void {
  for (const note of page.querySelectorAll(`.end-notes [id^="${kind}-"]`)) if (!ids.includes(note.id)) note.remove();
}

/** Counts the slides that are left. */
function renumber(page: HTMLElement): void {
  const counts = [...page.querySelectorAll('.slide-count')];
  for (const [index, count] of counts.entries())
    count.textContent = (count.textContent ?? '').replace(/\d+ \/ \d+\s*$/, `${index + 1} / ${counts.length}`);
}
