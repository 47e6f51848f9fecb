import { z } from 'zod';
import { daysInSpan, daysOf, refuse } from '#core/schema/checks.ts';
import { day, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import { phoneWidth, type Tone } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayNumber, longDay, mondayBefore, monthDay, spanOf, weekdays } from '#drawing/figures/time.ts';
import { point, type Rect } from '#drawing/geometry.ts';

const claims = z.array(refer('claim')).min(1);

/** A day that both sides share, named in its own square. */
const named = z.strictObject({ date: day, name: z.string(), step, claims });
const move = z.strictObject({ side: refer('side'), date: day, until: day.optional(), says: z.string(), step, claims });

/** Of more weeks than six, the squares would be lower than their numbers. */
const mostDays = 36;

/** Whole weeks as a calendar: numbered moves of one side, and the day on which the other names them. */
const schema = z
  .strictObject({
    ...common,
    kind: z.literal('calendar'),
    from: named,
    to: named,
    moves: z.array(move).min(1).max(4),
    answer: z.strictObject({ side: refer('side'), date: day, name: z.string(), says: z.string(), step, claims }),
  })
  .check(
    daysInSpan(mostDays, ({ moves, answer }) => [
      ...daysOf('moves', moves),
      { path: ['answer', 'date'], date: answer.date },
    ]),
  )
  .check((payload) => {
    const { from, to, moves, answer } = payload.value;
    const taken = (path: PropertyKey[], name: string, date: string) =>
      refuse(payload, path, `the square of ${date} is that of "${name}", and has room for one of them`);
    for (const [name, { date }] of Object.entries({ from, to, answer }))
      for (const [index, move] of moves.entries()) {
        const until = move.until ?? move.date;
        if (date >= move.date && date <= until && until <= to.date) taken(['moves', index, 'date'], name, date);
      }
    for (const [name, { date }] of Object.entries({ from, to }))
      if (date === answer.date) taken(['answer', 'date'], name, date);
  });

type Calendar = z.output<typeof schema>;
type Move = Calendar['moves'][number];

/** The numbered moves, each under a rule in its side's code, then the answer. Shares the height, where there is one. */
function drawList(data: Calendar, at: Rect, scene: SceneBuilder): void {
  const { moves, answer } = data;
  const rows = [
    ...moves.map((move, index) => ({ ...move, number: String(index + 1) })),
    { ...answer, until: undefined, number: '' },
  ];
  const share = at.h / rows.length;
  if (!scene.tall) ask(data, { x: at.x, y: at.y + (at.h + share) / 2, from: 'middle', width: at.w }, scene);
  let { y } = at;
  for (const row of rows) {
    const used = entry(row, row.number, { ...at, y }, scene);
    y += Math.max(share, used + 14);
  }
}

function entry(
  { side, date, until, says, step, claims }: Move,
  number: string,
  { x, y, w }: Rect,
  scene: SceneBuilder,
): number {
  const inked = scene.at(step);
  const day = until ? spanOf(date, until, (each) => scene.day(each)) : scene.day(date);
  inked.stroke(side, [point(x, y), point(x + w, y)], { width: 5 });
  const indent = scene.tall ? 36 : 54;
  if (number) inked.words(number, { x, y: y + 14, from: 'top', role: scene.tall ? 'name' : 'numeral', side });
  const left = number ? x + indent : x;
  const heading = inked.words(day, { x: left, y: y + 12, from: 'top', role: 'strong', side });
  const words = inked.words(says, { x: left, y: heading.y + heading.h + 10, from: 'top', width: x + w - left, claims });
  return words.y + words.h - y;
}

/** The squares of whole weeks, from the Monday before the first day to the Sunday after the last. */
interface Grid {
  x: number;
  y: number;
  cell: { w: number; h: number };
  monday: number;
  weeks: number;
}

/** The calendar beside its list on the stage, above it on a phone. */
function draw(data: Calendar, scene: SceneBuilder): void {
  const monday = mondayBefore(data.from.date);
  const weeks = Math.ceil((dayNumber(data.to.date) - monday + 1) / 7);
  const { room } = scene.layout;
  const head = scene.tall ? 28 : 62;
  const cell = scene.tall ? { w: 51, h: 56 } : { w: 112, h: (room.h - head - 4) / weeks };
  const grid: Grid = { x: room.x, y: room.y + head, cell, monday, weeks };
  squares(grid, scene);
  days(data, grid, scene);
  if (scene.tall) ends(data, grid.y + cell.h * weeks + 12, scene);
  const below = grid.y + cell.h * weeks + (scene.tall ? 52 : 20);
  const right = grid.x + 7 * cell.w + 32;
  drawList(
    data,
    scene.tall
      ? { x: 0, y: below, w: phoneWidth, h: 0 }
      : { x: right, y: room.y + 16, w: room.x + room.w - right, h: room.h - 16 },
    scene,
  );
}

/** On a phone the squares of the first and the last day have no room for their names. */
function ends({ from, to }: Calendar, y: number, scene: SceneBuilder): void {
  for (const [index, { date, name, step }] of [from, to].entries()) {
    const x = index * 180;
    scene.at(step).rect({ x, y, w: 16, h: 16 }, { fill: 'ink' });
    scene.at(step).words([{ text: `${scene.day(date)} `, role: 'strong' }, { text: name }], { x: x + 24, y: y + 14 });
  }
}

function squares({ x, y, cell, weeks }: Grid, scene: SceneBuilder): void {
  const [right, bottom] = [x + 7 * cell.w, y + weeks * cell.h];
  for (let column = 0; column <= 7; column++)
    scene.line([point(x + column * cell.w, y), point(x + column * cell.w, bottom)], {
      stroke: 'rule',
      width: 1.5,
      ground: true,
    });
  for (let row = 0; row <= weeks; row++)
    scene.line([point(x, y + row * cell.h), point(right, y + row * cell.h)], {
      stroke: row === 0 ? 'ink' : 'rule',
      width: row === 0 ? 2 : 1.5,
      ground: true,
    });
  for (const [column, name] of weekdays(scene.language).entries())
    scene.words(name, { x: x + column * cell.w + (scene.tall ? 6 : 12), y: y - 12, tone: 'muted' });
}

/** What fills a day, and the tone of the words on it. */
interface Filled {
  tone: Tone;
  side?: string;
  /** Room that the fill takes from the square's edge. */
  inset: number;
  step: string | undefined;
}

function days(data: Calendar, grid: Grid, scene: SceneBuilder): void {
  const filled = new Map<number, Filled>();
  const squareOf = (day: number): Rect => {
    const index = day - grid.monday;
    return { x: grid.x + (index % 7) * grid.cell.w, y: grid.y + Math.floor(index / 7) * grid.cell.h, ...grid.cell };
  };
  const single = new Set(data.moves.filter(({ until }) => !until).map(({ date }) => dayNumber(date)));
  for (const [index, { side, date, until, step }] of data.moves.entries()) {
    const inked = scene.at(step);
    for (let day = dayNumber(date); day <= dayNumber(until ?? date); day++) {
      if (until && single.has(day)) continue;
      const square = squareOf(day);
      if (until) {
        inked.rect(square, { fill: 'side-tint', side, ghost: false });
        const bar = square.h * 0.3;
        inked.field(side, { ...square, y: square.y + square.h - bar, h: bar });
        filled.set(day, { tone: 'side', side, inset: 0, step });
      } else filled.set(day, { tone: inked.panel(side, square, { ghost: false }), side, inset: 0, step });
    }
    const first = squareOf(dayNumber(date));
    const tone = filled.get(dayNumber(date))?.tone ?? 'ink';
    const baseline = until ? first.y + first.h * 0.62 : first.y + first.h - first.h * 0.17;
    inked.words(String(index + 1), {
      x: first.x + first.w - (scene.tall ? 5 : 10),
      y: baseline,
      anchor: 'end',
      role: scene.tall ? 'statement' : 'numeral',
      tone,
      side,
    });
  }
  for (const { date, name, step } of [data.from, data.to]) {
    const square = squareOf(dayNumber(date));
    scene.at(step).rect(square, { fill: 'ink' });
    filled.set(dayNumber(date), { tone: 'paper', inset: 0, step });
    if (!scene.tall)
      scene.at(step).words(name, { x: square.x + 12, y: square.y + square.h - 18, role: 'strong', tone: 'paper' });
  }
  const { answer } = data;
  const square = squareOf(dayNumber(answer.date));
  const tone = scene.at(answer.step).panel(answer.side, square, { ghost: false });
  filled.set(dayNumber(answer.date), { tone, side: answer.side, inset: scene.tall ? 5 : 8, step: answer.step });
  if (!scene.tall)
    scene.at(answer.step).words(answer.name, {
      x: square.x + square.w / 2,
      y: square.y + square.h - 24,
      anchor: 'middle',
      role: 'strong',
      tone,
      side: answer.side,
    });
  numbers(grid, squareOf, filled, scene);
}

/** Every day has its number from the start; on a filled square it takes that square's tone with its step. */
function numbers(
  grid: Grid,
  squareOf: (day: number) => Rect,
  filled: ReadonlyMap<number, Filled>,
  scene: SceneBuilder,
): void {
  for (let day = grid.monday; day < grid.monday + grid.weeks * 7; day++) {
    const square = squareOf(day);
    const own = filled.get(day);
    const inset = own?.inset ?? 0;
    const { narrow, wide } = monthDay(day, scene.language);
    const text = scene.tall ? narrow : wide(day === grid.monday);
    const place = {
      x: square.x + (scene.tall ? 6 : 12) + inset,
      y: square.y + (scene.tall ? 18 : 32) + inset,
    } as const;
    if (!own) scene.words(text, { ...place, tone: 'muted' });
    else scene.at(own.step).words(text, { ...place, role: 'strong', tone: own.tone, side: own.side, ghost: true });
  }
}

export const calendar = figureKind(schema, {
  draw,
  tell: ({ from, moves, answer, to }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    return {
      groups: [
        {
          items: [
            { says: `${day(from.date)}: ${from.name}`, claims: from.claims },
            ...moves.map(({ date, until, says, claims }, index) => ({
              says: `${index + 1}. ${until ? spanOf(date, until, day) : day(date)}: ${says}`,
              claims,
            })),
            { says: `${day(answer.date)}: ${answer.says}`, claims: answer.claims },
            { says: `${day(to.date)}: ${to.name}`, claims: to.claims },
          ],
        },
      ],
    };
  },
});
