import { ask } from '#drawing/figures/ask.ts';
import type { Pen } from '#drawing/figures/pen.ts';
import { dayNumber, dayScale, monthDay } from '#drawing/figures/time.ts';
import { type Point, point, polygon, polyline, type Rect } from '#drawing/geometry.ts';
import type { GoesOn } from './schema.ts';

/** px: how thick the line is, how far its head stands out and how long it is, the days and the last line under it. */
const size = { thick: 136, head: 36, point: 96, foot: 80, inset: 24, first: 44, day: 70 } as const;

/** px between the stems of one day, which stand about its tick. */
const beside = 34;

/** A broad line that starts on its day and leaves with an arrow, so thick that it says so itself; the words about it stand over it. */
export function drawOnStage(figure: GoesOn, pen: Pen): void {
  const { begun, words, open } = figure;
  const { room } = pen.layout;
  const right = room.x + room.w;
  const bar: Rect = { x: room.x, y: room.y + room.h - size.foot - size.thick, w: room.w, h: size.thick };
  const last =
    [begun, ...words]
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? begun.date;
  const days = dayNumber(last) - dayNumber(begun.date);
  const left = room.x + size.first;
  const x = dayScale([begun.date, last], [left, left + Math.min(days * size.day, room.w * 0.54)]);
  const inked = pen.at(begun.step);
  const { side } = begun;
  const tone = line(side, bar, inked);
  const level = { y: bar.y + bar.h / 2, from: 'middle', tone, side } as const;
  const said = { x: bar.x + size.inset, width: 420, claims: begun.claims, role: 'strong' } as const;
  const plan = inked.words(begun.says, { ...level, ...said });
  const hero = { ...level, x: right - size.point * 0.6, anchor: 'end' } as const;
  pen.at(open.step).words(open.hero, { ...hero, role: 'hero' });
  ask(figure, { ...hero, role: 'question', width: hero.x - plan.x - plan.w - 30 }, pen, open.step);
  const proof = { x: right, y: room.y + room.h, from: 'bottom', anchor: 'end', claims: open.claims } as const;
  pen.at(open.step).words(open.says, proof);
  dates(figure, days, (day) => x(begun.date, day), bar.y + bar.h, pen);
  const latest = words.filter(({ date }) => date === last);
  const high = (bar.y - room.y - 10) / Math.max(2, latest.length);
  for (const word of words) {
    const place = latest.indexOf(word);
    const stem = x(word.date) + (place < 0 ? 0 : place - (latest.length - 1) / 2) * beside;
    const y = place < 0 ? bar.y - high : room.y + 10 + place * high;
    // Words of the last day have the room at the right, earlier ones that at the left of their stem.
    const where = place < 0 ? ({ anchor: 'end', width: stem - room.x - 20 } as const) : { width: right - stem - 20 };
    speak(word, { stem, top: bar.y, y, ...where }, pen);
  }
}

/** The line with its head, and a second edge within where its side has one. Returns the tone of words on it. */
function line(side: string, { x, y, w, h }: Rect, inked: Pen): 'on-side' {
  const outline = (by: number): Point[] => {
    const [top, bottom, neck] = [y + by, y + h - by, x + w - size.point];
    return [
      ...[point(x + by, top), point(neck + by * 0.5, top), point(neck + by * 0.5, y - size.head + by * 2.6)],
      ...[point(x + w - by * 1.4, y + h / 2), point(neck + by * 0.5, y + h + size.head - by * 2.6)],
      ...[point(neck + by * 0.5, bottom), point(x + by, bottom)],
    ];
  };
  inked.shape([polygon(outline(0))], { fill: 'side', side, ghost: false });
  if (inked.side(side).pattern === 'hatched')
    inked.shape([polygon(outline(5))], { stroke: 'on-side', side, width: 2, ghost: false });
  return 'on-side';
}

/** Every day has its tick; those on which something was said stand out. */
function dates({ begun, words }: GoesOn, days: number, x: (day: number) => number, top: number, pen: Pen): void {
  const told = new Set([begun, ...words].map(({ date }) => dayNumber(date)));
  const first = dayNumber(begun.date);
  const ticks = Array.from({ length: days + 1 }, (_, day) =>
    polyline([point(x(day), top + 8), point(x(day), top + 20)]),
  );
  pen.shape(ticks, { stroke: 'line', width: 2, ghost: false });
  const isClose = x(1) - x(0) < 60;
  for (let day = 0; day <= days; day++) {
    const isTold = told.has(first + day);
    if (isClose && !isTold) continue;
    const name = monthDay(first + day, pen.language).wide(day === 0 || isClose);
    const look = isTold ? ({ role: 'strong' } as const) : ({ tone: 'muted' } as const);
    pen.words(name, { x: x(day), y: top + 28, from: 'top', anchor: 'middle', ...look });
  }
}

interface Place {
  stem: number;
  /** The upper edge of the line, px. */
  top: number;
  y: number;
  anchor?: 'end';
  width: number;
}

function speak({ date, who, says, side, step, claims }: GoesOn['words'][number], at: Place, pen: Pen): void {
  const { stem, top, y, anchor = 'start', width } = at;
  const inked = pen.at(step);
  inked.stroke(side, [point(stem, top), point(stem, y)], { width: 4.5 });
  // On a line of its own colour a full disc would be a bump.
  inked.disc(point(stem, top), 16, { fill: 'paper', ghost: false });
  inked.spot(side, point(stem, top), 12);
  const x = anchor === 'end' ? stem - 20 : stem + 20;
  const head = [{ text: pen.day(date), role: 'strong', side } as const, { text: `  ${who}` }];
  const named = inked.words(head, { x, y, from: 'top', anchor });
  inked.words(says, { x, y: named.y + named.h + 12, from: 'top', anchor, role: 'statement', width, claims });
}
