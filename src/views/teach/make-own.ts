// Makes a lesson of the teacher's own: minutes, order, which slides. Every change is kept at once.
import { MINUTES_ALLOWED, ownLessonFile, readOwnLesson } from '#classroom/session/own-file.ts';
import { ownLesson } from '#classroom/session/variant.ts';
import type { OwnLesson } from '#classroom/session/variant-asked.ts';
import { type Lessons, pathOf } from '#deck/lesson.ts';
import { download } from '#frame/browser/download.ts';
import { find, setText } from '#frame/browser/elements/find.ts';
import { button, make } from '#frame/browser/elements/make.ts';
import { siteLink } from '#frame/browser/links.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';
import { isAllSaved } from '#frame/browser/storage/stored-value.ts';
import { ownWords as words } from '#words/index.ts';

const data = pageData<PageData & Lessons>();
const query = new URLSearchParams(location.search).get('lesson');
let lesson = data.lengths.find((length) => String(length) === query) ?? data.lengths[0] ?? 0;
let own = loadOwn();

const titleOf = (id: string) => data.stops.find((stop) => stop.id === id)?.title ?? id;
const element = <T extends HTMLElement>(name: string) => find<T>(`[data-own="${name}"]`);

/** Loads what was made of the lesson before, as far as its slides are still there, else its plan. */
function loadOwn(): OwnLesson {
  const kept = ownLesson(lesson).get();
  const slides = kept?.slides.filter(({ id }) => data.stops.some((stop) => stop.id === id)) ?? [];
  if (kept && slides.length > 0) return { minutes: kept.minutes, slides };
  return { minutes: lesson, slides: pathOf(data.stops, lesson).map(({ id, minutes }) => ({ id, minutes })) };
}

function save(to: OwnLesson): void {
  own = to;
  ownLesson(lesson).set(own);
  setText('#own-said', isAllSaved() ? '' : words.notKept);
  drawSum();
}

function change(to: OwnLesson, focus?: string): void {
  save(to);
  draw();
  if (focus) (find(`[data-act="${focus}"]:not([disabled])`) ?? find('#own-add'))?.focus();
}

/** Puts a slide `by` places further down. */
function move(at: number, by: 1 | -1): void {
  const slides = [...own.slides];
  const [moved] = slides.splice(at, 1);
  if (!moved) return;
  slides.splice(at + by, 0, moved);
  const isAtEnd = by === 1 ? at + by === slides.length - 1 : at + by === 0;
  const goesOn = (by === 1) !== isAtEnd ? 'down' : 'up';
  change({ ...own, slides }, `${goesOn}-${moved.id}`);
  if (isAllSaved()) setText('#own-said', words.moved(titleOf(moved.id), at + by + 1, slides.length));
}

/** Minutes as a field has them, brought within what can be set. */
function minutesIn(
  { valueAsNumber }: HTMLInputElement,
  { from, to }: { from: number; to: number },
): number | undefined {
  return Number.isFinite(valueAsNumber) ? Math.min(to, Math.max(from, Math.round(2 * valueAsNumber) / 2)) : undefined;
}

function row({ id, minutes }: OwnLesson['slides'][number], at: number): HTMLLIElement {
  const title = titleOf(id);
  const field = make('input', {
    type: 'number',
    min: String(MINUTES_ALLOWED.slide.from),
    max: String(MINUTES_ALLOWED.slide.to),
    step: '0.5',
    value: String(minutes),
    ariaLabel: words.minutesFor(title),
  });
  field.addEventListener('change', () => {
    const was = own.slides.find((slide) => slide.id === id)?.minutes ?? minutes;
    const set = minutesIn(field, MINUTES_ALLOWED.slide) ?? was;
    // The row stays, and with it the keyboard, which may be on its way to the next field.
    field.value = String(set);
    save({ ...own, slides: own.slides.map((slide) => (slide.id === id ? { id, minutes: set } : slide)) });
  });
  const act = (name: string, text: string, press: () => void, disabled: boolean) => {
    const made = button(text, press, { ariaLabel: words.of(text, title), disabled });
    made.dataset.act = `${name}-${id}`;
    return made;
  };
  const next = own.slides[at + 1] ?? own.slides[at - 1];
  const leave = () =>
    change({ ...own, slides: own.slides.filter((slide) => slide.id !== id) }, next && `out-${next.id}`);
  return make(
    'li',
    {},
    make(
      'div',
      { className: 'cluster own-row' },
      make('span', {}, title),
      field,
      act('up', words.up, () => move(at, -1), at === 0),
      act('down', words.down, () => move(at, 1), at === own.slides.length - 1),
      act('out', words.out, leave, own.slides.length === 1),
    ),
  );
}

function draw(): void {
  const { slides, minutes } = own;
  find('.own-rows')?.replaceChildren(...slides.map(row));
  const rest = data.stops.filter(({ id }) => !slides.some((slide) => slide.id === id));
  find('#own-add')?.replaceChildren(...rest.map(({ id, title }) => new Option(title, id)));
  element<HTMLButtonElement>('add')?.toggleAttribute('disabled', rest.length === 0);
  const from = find<HTMLSelectElement>('#own-from');
  if (from) from.value = String(lesson);
  const length = find<HTMLInputElement>('#own-length');
  if (length) length.value = String(minutes);
  drawSum();
  const [start, print] = [element<HTMLAnchorElement>('start'), element<HTMLAnchorElement>('print')];
  if (start) start.href = siteLink(`teach/${lesson}/?own`);
  if (print) print.href = siteLink(`print/plan/?lesson=${lesson}&own`);
}

function drawSum(): void {
  const { slides, minutes } = own;
  const taught = slides.reduce((sum, slide) => sum + slide.minutes, 0);
  setText('.own-sum', words.sum(slides.length, taught, minutes));
}

/** The slide goes to where the deck has it: behind the last of those that come before it there. */
function add(id: string): void {
  const order = data.stops.map((stop) => stop.id);
  const before = own.slides.findLastIndex((slide) => order.indexOf(slide.id) < order.indexOf(id));
  const minutes = data.stops.find((stop) => stop.id === id)?.minutes;
  if (minutes !== undefined) change({ ...own, slides: own.slides.toSpliced(before + 1, 0, { id, minutes }) });
}

async function load(file: File): Promise<void> {
  const found = readOwnLesson(await file.text(), data);
  if ('wrong' in found) return setText('#own-said', words.refused(file.name, found.wrong));
  lesson = found.lesson;
  change(found.own);
  setText('#own-said', [words.loaded(file.name), ...(isAllSaved() ? [] : [words.notKept])].join(' '));
}

find('#own-from')?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) lesson = Number(target.value);
  own = loadOwn();
  draw();
});
find('#own-length')?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement)
    change({ ...own, minutes: minutesIn(target, MINUTES_ALLOWED.lesson) ?? own.minutes });
});
find('#own-file')?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const [file] = target.files ?? [];
  if (file) void load(file);
  // The same file, mended, is loaded again.
  target.value = '';
});
element('add')?.addEventListener('click', () => add(find<HTMLSelectElement>('#own-add')?.value ?? ''));
element('save')?.addEventListener('click', () =>
  download(
    new Blob([ownLessonFile(data.deck, lesson, own)], { type: 'application/json' }),
    `${data.deck}-${lesson}.json`,
  ),
);
element('plan')?.addEventListener('click', () => {
  ownLesson(lesson).forget();
  own = loadOwn();
  draw();
  setText('#own-said', words.isPlan);
});
// A key that sends a form has nothing to send.
find('.own-form')?.addEventListener('submit', (event) => event.preventDefault());
draw();
find('.own-form')?.removeAttribute('hidden');
