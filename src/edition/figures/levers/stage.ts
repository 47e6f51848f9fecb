import { ask } from '#drawing/figures/ask.ts';
import type { Pen } from '#drawing/figures/pen.ts';
import { setScopeNote } from '#drawing/figures/scope-note.ts';
import { point, type Rect, rectangle } from '#drawing/geometry.ts';
import { axisOf, monthsOf, peakOf, placeOf, reported } from './months.ts';
import type { Amount, Levers } from './schema.ts';

interface Chart {
  axis: readonly string[];
  /** px of a place among the months. */
  x: (place: number) => number;
  base: number;
  /** px for one unit. */
  scale: number;
  /** Where the bands end and the room of the bars begins. */
  top: number;
}

const band = { height: 42, step: 50 } as const;
/** px: the name of a month and the note under the axis, the number over a bar, white beside a bar. */
const size = { foot: 62, number: 48, beside: 20 } as const;

/** Bars of a quantity as high as the stage allows; over them, on the same months, how long the other lever was down. */
export function drawOnStage(data: Levers, pen: Pen): void {
  const { room } = pen.layout;
  const axis = axisOf(data);
  const base = room.y + room.h - size.foot;
  const top = room.y + 4 + band.step * data.spans.all.length;
  const scale = (base - top - size.number - 8) / peakOf(data);
  const chart: Chart = { axis, x: (place) => room.x + (place * room.w) / axis.length, base, scale, top };
  bands(data, chart, pen);
  bars(data, chart, pen);
  moments(data, chart, pen);
  const asked = { x: chart.x(placeOf(data.amounts.months[1]?.month ?? '', axis) - 0.2), y: (top + base) / 2 };
  ask(data, { ...asked, from: 'middle', width: room.x + room.w - asked.x }, pen);
  const { says, claims } = data.note;
  setScopeNote({ says, claims: [...reported(data), ...claims] }, room.y + room.h, pen);
}

/** The first at the top, with what it has cost beside its end. A name stands in its band, or before one that is too short. */
function bands({ spans: { side, name, step, all }, cost }: Levers, { axis, x }: Chart, pen: Pen): void {
  const { room } = pen.layout;
  for (const [index, { from, to, name: what, step: own, claims }] of all.entries()) {
    const y = room.y + 4 + index * band.step;
    const [start, end] = [x(placeOf(from, axis)), x(placeOf(to, axis))];
    const inked = pen.at(own);
    const tone = inked.coming('across').panel(side, { x: start, y, w: end - start, h: band.height }, { ghost: false });
    const label = { y: y + band.height / 2, from: 'middle', role: 'strong', side, claims } as const;
    const isWide = pen.sizeOfWords(what, label).w < end - start - 28;
    if (isWide) inked.words(what, { ...label, x: start + 14, tone });
    else inked.words(what, { ...label, x: start - 14, anchor: 'end' });
    const before = { y: label.y, from: 'middle', role: 'strong', side, anchor: 'end' } as const;
    if (index === 0 && isWide) pen.at(step).words(name, { ...before, x: start - 14 });
  }
  const end = x(Math.max(...all.slice(0, 1).map(({ to }) => placeOf(to, axis))));
  const inked = pen.at(cost.step);
  const right = { x: room.x + room.w, anchor: 'end' } as const;
  const large = inked.words(cost.says, { ...right, y: room.y + 6, from: 'top', role: 'name', side });
  const under = { y: large.y + large.h + 8, from: 'top', width: right.x - end - 14, claims: cost.claims } as const;
  inked.words(cost.name, { ...right, ...under });
}

function bars(data: Levers, { axis, x, base, scale }: Chart, pen: Pen): void {
  const { room } = pen.layout;
  const { side, name, unit, months } = data.amounts;
  for (const [index, month] of axis.entries())
    pen.words(index === 0 ? `${pen.month(month)} ${month.slice(0, 4)}` : pen.month(month), {
      x: x(index + 0.5),
      y: base + 28,
      anchor: 'middle',
      tone: 'muted',
    });
  for (const [index, amount] of months.entries()) {
    const inked = pen.at(amount.step);
    const grows = inked.coming('up');
    const high = amount.value * scale;
    const places = monthsOf(amount).map((month) => axis.indexOf(month));
    for (const place of places) {
      const bar: Rect = { x: x(place) + size.beside, y: base - high, w: x(1) - x(0) - 2 * size.beside, h: high };
      const dashed = { fill: 'side-tint', stroke: 'side', side, width: 2.5, dash: 'dashed', ghost: false } as const;
      if (amount.reckoned) grows.shape([rectangle(bar)], dashed);
      else grows.field(side, bar);
    }
    const said = amount.says ?? pen.number(amount.value);
    const middle = x(((places[0] ?? 0) + (places.at(-1) ?? 0)) / 2 + 0.5);
    const over = { x: middle, y: base - high - 10, from: 'bottom', anchor: 'middle', side } as const;
    if (index === 0) {
      // The first tells what all of them count.
      const left = { x: x(0) + size.beside, y: base - high - 12, from: 'bottom', side } as const;
      const counted = inked.words(`${said} ${unit}`, left);
      pen.words(name, { ...left, y: counted.y - 10, role: 'strong' });
    } else if (amount.hero) hero(data, amount, { ...over, said }, { axis, x, base, scale }, inked);
    else inked.words(said, { ...over, role: 'statement' });
  }
  pen.line([point(room.x, base), point(room.x + room.w, base)], { width: 3 });
}

/** In the valley over its low bar, before the line of the next day of both. */
function hero(
  { moments }: Levers,
  { value }: Amount,
  { x: middle, said, side }: { x: number; said: string; side: string },
  { axis, x, base, scale }: Omit<Chart, 'top'>,
  inked: Pen,
): void {
  const { w, h } = inked.sizeOfWords(said, { role: 'numeral' });
  const lines = moments.filter(({ side: own }) => !own).map(({ date }) => x(placeOf(date, axis)));
  const next = lines.filter((line) => line > middle);
  const right = Math.min(middle + w / 2, ...next.map((line) => line - 16));
  const foot = base - value * scale;
  const low = foot - 0.28 * (base - inked.layout.room.y);
  inked.words(said, { x: right, y: low, from: 'bottom', anchor: 'end', role: 'numeral', side });
  if (foot - low > h / 2) inked.line([point(middle, low + 12), point(middle, foot - 8)], { side, width: 2 });
}

/** One side’s own day is a line to the left of its words; a day of both stands on the axis, too. */
function moments({ moments }: Levers, { axis, x, base, top }: Chart, pen: Pen): void {
  for (const { date, name, side, step, claims } of moments) {
    const inked = pen.at(step);
    const at = x(placeOf(date, axis));
    const y = top + 4;
    const words = [{ text: `${pen.day(date)}:`, role: 'strong', ...(side && { side }) } as const, { text: ` ${name}` }];
    inked.words(words, { x: at + 12, y, from: 'top', claims });
    if (side) {
      inked.line([point(at, base), point(at, y - 2)], { stroke: 'line', width: 2 });
      continue;
    }
    inked.line([point(at, base), point(at, y - 2)], { width: 3, dash: 'dotted' });
    inked.disc(point(at, base), 13, { fill: 'paper', ghost: false });
    inked.disc(point(at, base), 10, { fill: 'ink', ghost: false });
  }
}
