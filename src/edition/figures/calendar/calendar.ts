import { figureKind } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { Tone } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayNumber, longDay, mondayBefore, monthDay, spanOf, weekdays } from '#drawing/figures/time.ts';
import { grown, type Point, point, type Rect } from '#drawing/geometry.ts';
import { colon, figureWords } from '#words/index.ts';
import { type Calendar, type Entry, entriesOf, type Lasting, lastingOf, schema } from './schema.ts';
import { drawSquare } from './square.ts';
import { drawTall } from './tall.ts';

/** px: the names of the days, a day of a weekend on which nothing happened, a band and what lies between two, white at a square's edge, the ring of a number. */
const [head, weekend, thick, between, white, ring] = [30, 66, 8, 2, 12, 14];

/** Whole weeks in rows, from Monday on; a weekend on which nothing happened is narrow. */
interface Grid {
  monday: number;
  squareOf(day: number): Rect;
  /** px of the weeks. */
  rows: readonly number[];
  right: number;
}

function gridOf(data: Calendar, scene: SceneBuilder): Grid {
  const { room } = scene.layout;
  const monday = mondayBefore(data.from.date);
  const days = entriesOf(data).map(({ date }) => dayNumber(date) - monday);
  const weeks = Math.ceil((Math.max(...days) + 1) / 7);
  const narrow = days.some((day) => day % 7 > 4) ? room.w / 7 : Math.max(weekend, white + widestWeekend(data, scene));
  const [wide, h] = [(room.w - 2 * narrow) / 5, (room.h - head) / weeks];
  const rows = Array.from({ length: weeks }, (_, week) => room.y + head + week * h);
  const squareOf = (day: number) => {
    const [column, week] = [(day - monday) % 7, Math.floor((day - monday) / 7)];
    const x = room.x + Math.min(column, 5) * wide + Math.max(0, column - 5) * narrow;
    return { x, y: rows[week] ?? 0, w: column < 5 ? wide : narrow, h };
  };
  return { monday, squareOf, rows, right: room.x + room.w };
}

/** px of the longest name of a day at a weekend. */
function widestWeekend({ from, to }: Calendar, scene: SceneBuilder): number {
  const [first, last] = [dayNumber(from.date), dayNumber(to.date)];
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const names = days.filter((day) => (day - mondayBefore(from.date)) % 7 > 4);
  return Math.max(0, ...names.map((day) => scene.sizeOfWords(monthDay(day, scene.language).narrow, {}).w));
}

function drawWide(data: Calendar, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const grid = gridOf(data, scene);
  for (const [column, name] of weekdays(scene.language).entries())
    scene.words(name, { x: grid.squareOf(grid.monday + column).x + white, y: room.y + 18, tone: 'muted' });
  for (const [week, y] of grid.rows.entries())
    scene.line([point(room.x, y), point(grid.right, y)], {
      stroke: week === 0 ? 'ink' : 'rule',
      width: 2,
      layer: 'background',
    });
  const lasting = lastingOf(data);
  const foot = lasting.length * (thick + between);
  // What began last lies uppermost, so that its name stands right over it.
  for (const [index, each] of lasting.entries()) {
    const up = (index + 1) * (thick + between);
    band(data, each, up, grid, scene);
    nameBand(data, each, up, grid, scene);
  }
  const entries = new Map(entriesOf(data).map((entry) => [dayNumber(entry.date), entry]));
  for (let day = dayNumber(data.from.date); day <= dayNumber(data.to.date); day++) {
    const square = grid.squareOf(day);
    fill(day, { ...square, y: square.y + 2, h: square.h - 5 - foot }, entries.get(day), scene);
  }
  const second = { x: room.x + room.w / 2, y: (grid.rows[1] ?? 0) + 80 } as const;
  ask(data, { ...second, from: 'middle', anchor: 'middle' }, scene);
}

/** A square with its day, and what happened on it. */
function fill(day: number, square: Rect, entry: Entry | undefined, scene: SceneBuilder): void {
  const { narrow, wide } = monthDay(day, scene.language);
  const isShared = entry !== undefined && entry.side === undefined;
  const place = { x: square.x + white, y: square.y + 9, from: 'top' } as const;
  if (!entry) {
    scene.words(narrow, { ...place, tone: 'muted' });
    return;
  }
  const { side, says, step, claims, number } = entry;
  const inked = scene.at(step);
  const own = grown({ ...square, w: square.w - 3 }, -1.5);
  const look = { tone: drawSquare(entry, own, inked), side } as const;
  inked.words(wide(isShared), { ...place, ...look, role: 'strong', placeholder: true, claims });
  inked.words(says, { ...look, x: place.x, y: place.y + 27, from: 'top', width: square.w - 3 - 2 * white });
  if (number) ringed(number, point(square.x + square.w - 3 - white - ring, place.y + 9), look, scene);
}

/** A number of its own in a ring on the line of the date, so that nobody adds it to the words below. */
function ringed(
  { text, step }: { text: string; step: string },
  centre: Point,
  look: { tone: Tone; side: string | undefined },
  scene: SceneBuilder,
): void {
  const inked = scene.at(step);
  const stroke = look.tone === 'on-side' ? 'on-side' : 'side';
  inked.disc(centre, ring, { stroke, side: look.side, width: 2 });
  inked.words(text, { ...look, x: centre.x, y: centre.y + 1.5, from: 'middle', anchor: 'middle', role: 'strong' });
}

/** Draws a state that lasts along the foot of each week, from its first day to the last of all. */
function band(
  { to }: Calendar,
  { side, step, begins }: Lasting,
  up: number,
  { monday, squareOf, rows, right }: Grid,
  scene: SceneBuilder,
): void {
  const inked = scene.at(step).animate('across');
  for (const [week, top] of rows.entries()) {
    const [first, last] = [
      Math.max(monday + 7 * week, dayNumber(begins)),
      Math.min(monday + 7 * week + 6, dayNumber(to.date)),
    ];
    if (first > last) continue;
    const [from, until] = [squareOf(first), squareOf(last)];
    const end = last === dayNumber(to.date) ? until.x + until.w - 3 : right;
    inked.field(side, { x: from.x, y: top + from.h - up, w: end - from.x, h: thick });
  }
}

/** A band is named in its first week: over it, or before its left end; else in the first week that has room, or most of it. */
function nameBand(
  data: Calendar,
  { side, step, since, begins: begun, says, claims }: Lasting,
  up: number,
  grid: Grid,
  scene: SceneBuilder,
): void {
  const words = figureWords.since(says, scene.day(since));
  const look = { role: 'strong', side, claims } as const;
  const wide = scene.sizeOfWords(words, look).w + white;
  const begins = dayNumber(begun);
  const start = grid.squareOf(begins);
  const after = freeRuns(data, [begins, dayNumber(data.to.date)], grid);
  const before = freeRuns(data, [begins - ((begins - grid.monday) % 7), begins - 1], grid).at(-1);
  const run = after.find(({ y, w }) => y === start.y && w >= wide);
  if (!run && before && before.x + before.w === start.x && before.w >= wide) {
    const place = { x: start.x - white, y: start.y + start.h - up + thick, from: 'bottom', anchor: 'end' } as const;
    scene.at(step).words(words, { ...look, ...place });
    return;
  }
  const room = run ?? after.find(({ w }) => w >= wide) ?? after.toSorted((a, b) => b.w - a.w)[0];
  if (room) scene.at(step).words(words, { ...look, x: room.x + white, y: room.y + room.h - up - 5, from: 'bottom' });
}

/** Neighbouring days of a week, from one day to another, on which nothing happened. */
function freeRuns(
  data: Calendar,
  [first, last]: readonly [number, number],
  { monday, squareOf }: Pick<Grid, 'monday' | 'squareOf'>,
): Rect[] {
  const taken = new Set(entriesOf(data).map(({ date }) => dayNumber(date)));
  const runs: Rect[] = [];
  for (let day = first; day <= last; day++) {
    const square = squareOf(day);
    const before = runs.at(-1);
    if (taken.has(day)) continue;
    const follows = (day - monday) % 7 > 0 && day > first && !taken.has(day - 1);
    if (before && follows) runs[runs.length - 1] = { ...before, w: square.x + square.w - before.x };
    else runs.push({ ...square });
  }
  return runs;
}

export const calendar = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawWide)(data, scene),
  describe: (data, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    const { band, moves } = data;
    const whenOf = (date: string) => {
      const { until, goesOn } = moves.find((move) => move.date === date) ?? {};
      const when = until ? spanOf(date, until, day) : day(date);
      return goesOn ? figureWords.from(when) : when;
    };
    return {
      groups: [
        {
          items: [
            ...(band ? [{ says: figureWords.since(band.says, day(band.since)), claims: band.claims }] : []),
            ...entriesOf(data).map(({ date, says, claims, number }) => ({
              says: `${whenOf(date)}${colon}${number ? `${number.text}. ` : ''}${says}`,
              claims,
            })),
          ],
        },
      ],
    };
  },
});
