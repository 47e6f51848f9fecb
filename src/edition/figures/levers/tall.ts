import { ask } from '#drawing/figures/ask.ts';
import type { Pen } from '#drawing/figures/pen.ts';
import { phoneWidth } from '#drawing/figures/room.ts';
import { setScopeNote } from '#drawing/figures/scope-note.ts';
import { point, type Rect, rectangle } from '#drawing/geometry.ts';
import { axisOf, monthsOf, peakOf, placeOf, reported } from './months.ts';
import type { Levers } from './schema.ts';

const rowHeight = 40;
const axisX = 48;
const longest = 116;

/** The axis of time: months run down. */
interface Axis {
  months: readonly string[];
  /** px of a place among the months, counted from the first one's beginning. */
  y(place: number): number;
}

/** Turned for a phone: months run down, the quantity to the right of them, the spans at the right edge. */
export function drawTall(data: Levers, pen: Pen): void {
  const months = axisOf(data);
  const top = below(nameLanes(data, pen)) + 12;
  const axis: Axis = { months, y: (place) => top + place * rowHeight };
  pen.line([point(axisX, top), point(axisX, axis.y(months.length))], { width: 2 });
  for (const [index, month] of months.entries())
    pen.words(pen.month(month), { x: 0, y: axis.y(index + 0.5), from: 'middle', tone: 'muted' });
  drawAmounts(data, axis, pen);
  drawSpans(data, axis, pen);
  ask(data, { x: axisX + 20, y: axis.y(months.length / 2 + 1), from: 'middle', width: phoneWidth - axisX - 20 }, pen);
  tellCost(data, drawMoments(data, axis, pen), pen);
}

/** px of the lowest edge. */
const below = (boxes: readonly Rect[]) => Math.max(...boxes.map(({ y, h }) => y + h));

function nameLanes(data: Levers, pen: Pen): Rect[] {
  const { amounts, spans } = data;
  const { side } = amounts;
  const place = { y: 0, from: 'top' } as const;
  return [
    pen.words([{ text: amounts.name, role: 'strong', side }, { text: ` ${amounts.unit}` }], {
      ...place,
      x: 0,
      width: 226,
      claims: reported(data),
    }),
    pen.at(spans.step).words(spans.name, {
      ...place,
      x: phoneWidth,
      anchor: 'end',
      role: 'strong',
      side: spans.side,
      width: 120,
    }),
  ];
}

function drawAmounts(data: Levers, { months, y }: Axis, pen: Pen): void {
  const { side } = data.amounts;
  for (const amount of data.amounts.months) {
    const inked = pen.at(amount.step);
    const places = monthsOf(amount).map((month) => months.indexOf(month));
    const w = (amount.value / peakOf(data)) * longest;
    for (const place of places) {
      const bar = { x: axisX, y: y(place) + 5, w, h: rowHeight - 10 };
      if (amount.reckoned)
        inked.shape([rectangle(bar)], {
          fill: 'side-tint',
          stroke: 'side',
          side,
          width: 2,
          dash: 'dashed',
          ghost: false,
        });
      else inked.field(side, bar);
    }
    const middle = ((places[0] ?? 0) + (places.at(-1) ?? 0)) / 2 + 0.5;
    const words = amount.says ?? pen.number(amount.value);
    const role = amount.hero ? 'name' : 'strong';
    inked.words(words, { x: axisX + w + 8, y: y(middle), from: 'middle', role, side, width: 74 });
  }
}

function drawSpans({ spans: { side, all } }: Levers, { months, y }: Axis, pen: Pen): void {
  for (const [index, { from, to, name, step, claims }] of all.entries()) {
    const inked = pen.at(step);
    const [start, end] = [y(placeOf(from, months)), y(placeOf(to, months))];
    const bar = { x: phoneWidth - 22 - index * 34, y: start, w: 18, h: end - start };
    inked.field(side, bar);
    // The first is named over its head, the next under its foot: between them no name stands at another's bar.
    const place = index === 0 ? ({ y: start - 8, from: 'bottom' } as const) : ({ y: end + 8, from: 'top' } as const);
    inked.words(name, { x: bar.x + bar.w + 2, ...place, anchor: 'end', role: 'strong', side, width: 74, claims });
  }
}

/** Days on the axis, told below it; returns where the next line may stand, in px. */
function drawMoments({ moments }: Levers, { months, y }: Axis, pen: Pen): number {
  let low = y(months.length) + 16;
  for (const { date, name, side, step, claims } of moments) {
    const inked = pen.at(step);
    const own = side ? { side } : {};
    const filled = { fill: side ? 'side' : 'ink', ...own, ghost: false } as const;
    inked.disc(point(axisX, y(placeOf(date, months))), 6, filled);
    inked.disc(point(6, low + 9), 5, filled);
    const words = [{ text: `${pen.day(date)}:`, role: 'strong', ...own } as const, { text: ` ${name}` }];
    low = below([inked.words(words, { x: 20, y: low, from: 'top', width: 338, claims })]) + 8;
  }
  return low;
}

function tellCost({ cost, spans: { side }, note }: Levers, low: number, pen: Pen): void {
  const inked = pen.at(cost.step);
  const named = inked.words(cost.name, { x: 0, y: low + 8, from: 'top', tone: 'muted' });
  const says = { x: 0, y: below([named]) + 8, from: 'top', role: 'name', side, claims: cost.claims } as const;
  setScopeNote(note, below([inked.words(cost.says, says)]) + 14, pen);
}
