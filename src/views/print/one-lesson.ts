/** Leaves the slides of one lesson in the page, of what is told of several lessons what is told of this one, and of the end notes only what those slides and each other still point to. */
export function removeOthers(page: HTMLElement, ids: readonly string[], lesson: number): void {
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

/** Of the end notes of a kind those of the given ids. */
function keepNotes(page: HTMLElement, kind: string, ids: readonly string[]): void {
  for (const note of page.querySelectorAll(`.end-notes [id^="${kind}-"]`)) if (!ids.includes(note.id)) note.remove();
}

/** Counts the slides that are left. */
export function renumber(page: HTMLElement): void {
  const counts = [...page.querySelectorAll('.slide-count')];
  for (const [index, count] of counts.entries())
    count.textContent = (count.textContent ?? '').replace(/\d+ \/ \d+\s*$/, `${index + 1} / ${counts.length}`);
}
