import { pathOf, type Stop } from '#deck/lesson.ts';
import { make } from '#frame/browser/elements/make.ts';
import { planWords as words } from '#words/index.ts';

/** The rows of every slide of the deck, as the page came with them. */
const rowsOf = new WeakMap<HTMLElement, Map<string, HTMLTableRowElement[]>>();

/** Gives a run sheet the slides that a lesson has among `stops`, in their order and for their minutes; `length` is its length. */
export function replan(sheet: HTMLElement, stops: readonly Stop[], lesson: number, length: number): void {
  const body = sheet.querySelector('tbody');
  const spare = sheet.querySelector<HTMLElement>('.run-spare');
  if (!body) return;
  const rows = rowsOf.get(sheet) ?? readRows(sheet);
  rowsOf.set(sheet, rows);
  const path = pathOf(stops, lesson);
  let from = 0;
  const placed = path.flatMap(({ id, minutes }, index) => {
    const own = rows.get(id) ?? [];
    const times = spreadMinutes(
      own.map(({ dataset }) => Number(dataset.minutes)),
      minutes,
    );
    for (const [at, row] of own.entries()) {
      const to = from + (times[at] ?? 0);
      setTextIn(row, '.run-time', `${from}–${to}`);
      setTextIn(row, '.run-number', at === 0 ? String(index + 1) : '');
      from = to;
    }
    return own;
  });
  body.replaceChildren(...placed, ...(spare ? [spare] : []));
  spare?.toggleAttribute('hidden', length <= from);
  if (spare) setTextIn(spare, '.run-time', `${from}–${length}`);
  const mayGo = placed.filter(({ dataset }) => dataset.mayGo !== undefined);
  const freed = mayGo.reduce((sum, { dataset }) => sum + Number(dataset.minutes), 0);
  sheet
    .querySelector('.run-facts')
    ?.replaceChildren(
      ...[words.slides(path.length), words.taught(from), words.toSpare(length - from)].flatMap((text) => [
        make('span', {}, text),
        ' ',
      ]),
      ...(mayGo.length > 0 ? [make('span', { className: 'run-late' }, words.late(mayGo.length, freed))] : []),
    );
}

function readRows(sheet: HTMLElement): Map<string, HTMLTableRowElement[]> {
  const all = [...sheet.querySelectorAll<HTMLTableRowElement>('tr[data-run]')];
  return new Map(all.map(({ dataset }) => [dataset.run ?? '', all.filter((row) => row.dataset.run === dataset.run)]));
}

/** The minutes of a slide over its rows, by halves: in the plan's proportion, the last row has what is left. */
function spreadMinutes(planned: readonly number[], minutes: number): number[] {
  const sum = planned.reduce((all, each) => all + each, 0);
  const scaled = planned.map((each) => Math.max(0.5, Math.round((2 * each * minutes) / sum) / 2));
  const before = scaled.slice(0, -1).reduce((all, each) => all + each, 0);
  return [...scaled.slice(0, -1), Math.max(0.5, minutes - before)];
}

function setTextIn(row: HTMLElement, where: string, text: string): void {
  const place = row.querySelector(where);
  if (place) place.textContent = text;
}
