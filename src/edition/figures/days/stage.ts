import { ask } from '#drawing/figures/ask.ts';
import type { Pen } from '#drawing/figures/pen.ts';
import { dayNumber, dayScale } from '#drawing/figures/time.ts';
import { point } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';
import type { DayEvent, Days } from './schema.ts';
import { whenOf } from './when.ts';

/** px between the axis and the band, of the band, and of a row of words. */
const band = { gap: 18, height: 30 } as const;
const row = 46;

/** One side's events climb above the line like stairs, so that each stays on its own line; the other's go down below it. */
export function drawOnStage(data: Days, pen: Pen): void {
  const { room } = pen.layout;
  const { from, to, events } = data;
  const [left, right] = [room.x + 12, room.x + room.w - 15];
  const x = dayScale([from.date, to.date], [left, right]);
  const above = events.filter(({ side }) => pen.side(side).place === 'left');
  const below = events.filter(({ side }) => pen.side(side).place === 'right');
  const rowsBelow = below.length + (data.band ? 1 : 0);
  const axis = room.y + room.h - 4 - band.gap - (data.band ? band.height : 0) - row * rowsBelow;
  ends(data, x, axis, pen);
  const asked = { x: (left + right) / 2, y: (room.y + axis) / 2, from: 'middle', anchor: 'middle' } as const;
  ask(data, { ...asked, width: right - left - 60 }, pen);
  ticks(data, x, axis, pen);
  if (data.band) lasting(data.band, { left, right, y: axis + band.gap }, pen);
  const isLow = (event: DayEvent) =>
    event.until !== undefined ||
    pen.sizeOfWords(spoken(event, pen), { claims: event.claims }).w > x(event.date) - left - 40;
  const stairs = above.filter((event) => !isLow(event));
  const [top, bottom] = [room.y + 84, axis - 148];
  for (const [index, event] of stairs.entries()) {
    const y = bottom - (index * (bottom - top)) / Math.max(1, stairs.length - 1);
    stem(event, x(event.date), axis, y - 14, pen);
    pen.at(event.step).words(spoken(event, pen), { x: x(event.date) - 14, y, anchor: 'end', claims: event.claims });
  }
  let free = left + 20;
  for (const event of above.filter(isLow)) free = low(event, x, { axis, free, end: x(to.date) }, pen);
  for (const [index, event] of below.entries()) {
    const y = axis + band.gap + (data.band ? band.height + row : 0) + row * index + 32;
    stem(event, x(event.date), axis, y + 4, pen);
    pen.at(event.step).words(spoken(event, pen), { x: x(event.date) - 16, y, anchor: 'end', claims: event.claims });
  }
}

const spoken = (event: DayEvent, pen: Pen) => [
  { text: whenOf(event, pen), role: 'strong', side: event.side } as const,
  { text: `  ${event.says}` },
];

function stem({ side, step, until }: DayEvent, x: number, axis: number, y: number, pen: Pen): void {
  const inked = pen.at(step);
  inked.stroke(side, [point(x, axis), point(x, y)], { width: 3 });
  if (!until) inked.spot(side, point(x, axis), 9);
}

/** An event near the start, or one that lasted: its words stand on the line, beside its mark. Returns where they end. */
function low(
  event: DayEvent,
  x: (date: string) => number,
  { axis, free, end }: { axis: number; free: number; end: number },
  pen: Pen,
): number {
  const { side, date, until, goesOn, says, step, claims } = event;
  const inked = pen.at(step);
  const at = x(date);
  const heading = whenOf(event, pen);
  if (until) {
    inked.coming('across').field(side, { x: at, y: axis - 34, w: (goesOn ? end : x(until)) - at - 6, h: 26 });
    const words = [{ text: heading, role: 'strong', side } as const, { text: ` ${says}` }];
    const box = inked.words(words, {
      x: at - 10,
      y: axis - 10,
      from: 'bottom',
      anchor: 'end',
      width: Math.min(260, at - free - 20),
      claims,
    });
    return box.x + box.w;
  }
  stem(event, at, axis, axis - 84, pen);
  const box = inked.words([{ text: heading, role: 'strong', side }, { text: `  ${says}` }], {
    x: at + 14,
    y: axis - 16,
    from: 'bottom',
    width: 210,
    claims,
  });
  return box.x + box.w;
}

function ends({ from, to }: Days, x: (date: string) => number, axis: number, pen: Pen): void {
  const { room } = pen.layout;
  for (const [{ date, says, step, claims }, anchor] of [
    [from, 'start'],
    [to, 'end'],
  ] as const) {
    const inked = pen.at(step);
    const edge = anchor === 'start' ? room.x : room.x + room.w;
    inked.line([point(x(date), axis), point(x(date), room.y + 46)]);
    inked.disc(point(x(date), axis), anchor === 'start' ? 12 : 15, { fill: 'ink', ghost: false });
    inked.words(`${pen.day(date)}: ${says}`, {
      x: edge,
      y: room.y + 4,
      from: 'top',
      anchor,
      role: 'statement',
      claims,
    });
  }
}

function ticks({ from, to }: Days, x: (date: string, later?: number) => number, axis: number, pen: Pen): void {
  pen.line([point(x(from.date), axis), point(x(to.date), axis)], { width: 3 });
  const days = dayNumber(to.date) - dayNumber(from.date);
  for (let day = 1; day < days; day++) {
    const at = x(from.date, day);
    pen.line([point(at, axis - 5), point(at, axis + 5)], { stroke: 'line', width: 1.5 });
  }
}

function lasting(
  { side, since, says, step, claims }: NonNullable<Days['band']>,
  { left, right, y }: { left: number; right: number; y: number },
  pen: Pen,
): void {
  const inked = pen.at(step);
  inked.coming('across').field(side, { x: left, y, w: right - left, h: band.height });
  const words = [{ text: figureWords.since(pen.day(since)), role: 'strong', side } as const, { text: `  ${says}` }];
  inked.words(words, { x: left, y: y + band.height + 34, claims });
}
