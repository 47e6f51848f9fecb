import { figureKind } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayNumber, longDay, mondayBefore, monthDay, spanOf, weekdays } from '#drawing/figures/time.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';
import { type Calendar, type Entry, entriesOf, lastingOf, schema } from './schema.ts';
import { drawTall } from './tall.ts';

/** px: the names of the days, a day of a weekend on which nothing happened, a band and what lies between two, white at a square's edge. */
const [head, weekend, thick, between, white] = [30, 66, 8, 2, 12];

/** Whole weeks in rows, from Monday on; a weekend on which nothing happened is narrow. */
interface Grid {
  monday: number;
  squareOf(day: number): Rect;
  /** px of the weeks. */
  rows: readonly number[];
  right: number;
}

function gridOf(data: Calendar, { layout: { room } }: SceneBuilder): Grid {
  const monday = mondayBefore(data.from.date);
  const days = entriesOf(data).map(({ date }) => dayNumber(date) - monday);
  const weeks = Math.ceil((Math.max(...days) + 1) / 7);
  const narrow = days.some((day) => day % 7 > 4) ? room.w / 7 : weekend;
  const [wide, h] = [(room.w - 2 * narrow) / 5, (room.h - head) / weeks];
  const rows = Array.from({ length: weeks }, (_, week) => room.y + head + week * h);
  const squareOf = (day: number) => {
    const [column, week] = [(day - monday) % 7, Math.floor((day - monday) / 7)];
    const x = room.x + Math.min(column, 5) * wide + Math.max(0, column - 5) * narrow;
    return { x, y: rows[week] ?? 0, w: column < 5 ? wide : narrow, h };
  };
  return { monday, squareOf, rows, right: room.x + room.w };
}

function drawOnStage(data: Calendar, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const grid = gridOf(data, scene);
  for (const [column, name] of weekdays(scene.language).entries())
    scene.words(name, { x: grid.squareOf(grid.monday + column).x + white, y: room.y + 18, tone: 'muted' });
  for (const [week, y] of grid.rows.entries())
    scene.line([point(room.x, y), point(grid.right, y)], {
      stroke: week === 0 ? 'ink' : 'rule',
      width: 2,
      ground: true,
    });
  const lasting = lastingOf(data);
  const foot = lasting.length * (thick + between);
  for (const [index, each] of lasting.entries()) band(data, each, foot - index * (thick + between), grid, scene);
  nameBand(data, foot, grid, scene);
  const entries = new Map(entriesOf(data).map((entry) => [dayNumber(entry.date), entry]));
  for (let day = dayNumber(data.from.date); day <= dayNumber(data.to.date); day++) {
    const square = grid.squareOf(day);
    fill(day, { ...square, y: square.y + 2, h: square.h - 2 - foot }, entries.get(day), scene);
  }
  const second = { x: room.x + room.w / 2, y: (grid.rows[1] ?? 0) + 76 } as const;
  ask(data, { ...second, from: 'middle', anchor: 'middle' }, scene);
}

/** A square with its day, and what happened on it. */
function fill(day: number, square: Rect, entry: Entry | undefined, scene: SceneBuilder): void {
  const { narrow, wide } = monthDay(day, scene.language);
  const isFirst = entry !== undefined && entry.side === undefined;
  const place = { x: square.x + white, y: square.y + 9, from: 'top' } as const;
  if (!entry) {
    scene.words(narrow, { ...place, tone: 'muted' });
    return;
  }
  const { side, says, step, claims, number } = entry;
  const inked = scene.at(step);
  const own = { ...square, w: square.w - 3 };
  const tone = side ? inked.panel(side, own, { ghost: false }) : 'paper';
  if (!side) inked.rect(own, { fill: 'ink', ghost: false });
  const look = { tone, side } as const;
  inked.words(wide(isFirst), { ...place, ...look, role: 'strong', ghost: true, claims });
  inked.words(says, { ...look, x: place.x, y: place.y + 27, from: 'top', width: own.w - 2 * white });
  const corner = { x: square.x + square.w - 3 - white, y: place.y, from: 'top', anchor: 'end' } as const;
  if (number) scene.at(number.step).words(number.text, { ...corner, ...look, role: 'statement' });
}

/** What lasts, along the foot of each week from its first day to the last of all. */
function band(
  { to }: Calendar,
  { side, step, since }: ReturnType<typeof lastingOf>[number],
  up: number,
  { monday, squareOf, rows, right }: Grid,
  scene: SceneBuilder,
): void {
  const inked = scene.at(step).coming('across');
  for (const [week, top] of rows.entries()) {
    const [first, last] = [
      Math.max(monday + 7 * week, dayNumber(since)),
      Math.min(monday + 7 * week + 6, dayNumber(to.date)),
    ];
    if (first > last) continue;
    const [from, until] = [squareOf(first), squareOf(last)];
    const end = last === dayNumber(to.date) ? until.x + until.w - 3 : right;
    inked.field(side, { x: from.x, y: top + from.h - up, w: end - from.x, h: thick });
  }
}

/** What lasts under all days is named over its band, in the first week half of which is free, or where most is. */
function nameBand(data: Calendar, foot: number, grid: Grid, scene: SceneBuilder): void {
  const { band } = data;
  if (!band) return;
  const taken = new Set(entriesOf(data).map(({ date }) => dayNumber(date)));
  const runs = grid.rows.map((_, week): Rect => {
    const days = Array.from({ length: 7 }, (_, day) => grid.monday + 7 * week + day);
    const rects = days.flatMap((day, from) => {
      const next = days.findIndex((other, index) => index >= from && taken.has(other));
      const [first, last] = [grid.squareOf(day), grid.squareOf((next < 0 ? days.at(-1) : (days[next] ?? 0) - 1) ?? 0)];
      return taken.has(day) ? [] : [{ ...first, w: last.x + last.w - first.x }];
    });
    return rects.toSorted((a, b) => b.w - a.w)[0] ?? { x: 0, y: 0, w: 0, h: 0 };
  });
  const half = scene.layout.room.w / 2;
  const free = runs.find(({ w }) => w >= half) ?? runs.toSorted((a, b) => b.w - a.w)[0];
  if (!free) return;
  const words = [
    { text: figureWords.since(scene.day(band.since)), role: 'strong' },
    { text: ` ${band.says}` },
  ] as const;
  const where = { x: free.x + white, y: free.y + free.h - foot - 8, from: 'bottom', width: free.w - white } as const;
  scene.at(band.step).words(words, { ...where, side: band.side, claims: band.claims });
}

export const calendar = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawOnStage)(data, scene),
  tell: (data, { language }) => {
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
            ...(band ? [{ says: `${figureWords.since(day(band.since))}: ${band.says}`, claims: band.claims }] : []),
            ...entriesOf(data).map(({ date, says, claims, number }) => ({
              says: `${whenOf(date)}: ${number ? `${number.text}. ` : ''}${says}`,
              claims,
            })),
          ],
        },
      ],
    };
  },
});
