import { point, rectangle } from '../../drawing/geometry.ts';
import type { Pen } from '../pen.ts';
import { phoneWidth } from '../room.ts';
import { axisOf, monthsOf, peakOf, placeOf, reported } from './months.ts';
import type { Levers } from './schema.ts';

const rowHeight = 40;
const axisX = 48;
const longest = 100;

/** Turned for a phone: months run down, the quantity to the right of them, the spans at the right edge. */
export function drawTall(data: Levers, pen: Pen): void {
  const axis = axisOf(data);
  const { amounts, spans, moments, cost, note } = data;
  const { side } = amounts;
  const head = pen.words([{ text: amounts.name, role: 'strong', side }, { text: ` ${amounts.unit}` }], {
    x: 0,
    y: 0,
    from: 'top',
    width: 226,
    claims: reported(data),
  });
  const heading = pen.at(spans.step).words(spans.name, {
    x: phoneWidth,
    y: 0,
    from: 'top',
    anchor: 'end',
    role: 'strong',
    side: spans.side,
    width: 120,
  });
  const top = Math.max(head.y + head.h, heading.y + heading.h) + 12;
  const y = (place: number) => top + place * rowHeight;
  pen.line([point(axisX, top), point(axisX, y(axis.length))], { width: 2 });
  for (const [index, month] of axis.entries())
    pen.words(pen.month(month), { x: 0, y: y(index + 0.5), from: 'middle', tone: 'muted' });
  for (const amount of amounts.months) {
    const inked = pen.at(amount.step);
    const places = monthsOf(amount).map((month) => axis.indexOf(month));
    const w = (amount.value / peakOf(data)) * longest;
    for (const place of places) {
      const bar = { x: axisX, y: y(place) + 5, w, h: rowHeight - 10 };
      if (amount.reckoned)
        inked.shape([rectangle(bar)], { fill: 'side-tint', stroke: 'side', side, width: 2, dash: 'dashed' });
      else inked.field(side, bar);
    }
    const middle = ((places[0] ?? 0) + (places.at(-1) ?? 0)) / 2 + 0.5;
    const words = amount.says ?? pen.number(amount.value);
    inked.words(words, { x: axisX + w + 8, y: y(middle), from: 'middle', role: 'strong', side, width: 74 });
  }
  for (const [index, { from, to, name, step, claims }] of spans.all.entries()) {
    const inked = pen.at(step);
    const [start, end] = [y(placeOf(from, axis)), y(placeOf(to, axis))];
    const bar = { x: phoneWidth - 22 - index * 34, y: start, w: 18, h: end - start };
    inked.field(spans.side, bar);
    // The first is named over its head, the next under its foot: between them no name stands at another's bar.
    const place = index === 0 ? ({ y: start - 8, from: 'bottom' } as const) : ({ y: end + 8, from: 'top' } as const);
    const right = bar.x + bar.w + 2;
    inked.words(name, { x: right, ...place, anchor: 'end', role: 'strong', side: spans.side, width: 74, claims });
  }
  let low = y(axis.length) + 16;
  for (const { date, name, side: own, step, claims } of moments) {
    const inked = pen.at(step);
    inked.disc(point(axisX, y(placeOf(date, axis))), 6, { fill: own ? 'side' : 'ink', ...(own && { side: own }) });
    const words = [
      { text: `${pen.day(date)}:`, role: 'strong', ...(own && { side: own }) } as const,
      { text: ` ${name}` },
    ];
    inked.disc(point(6, low + 9), 5, { fill: own ? 'side' : 'ink', ...(own && { side: own }) });
    const box = inked.words(words, { x: 20, y: low, from: 'top', width: 338, claims });
    low = box.y + box.h + 8;
  }
  const inked = pen.at(cost.step);
  const named = inked.words(cost.name, { x: 0, y: low + 8, from: 'top', tone: 'muted' });
  const large = inked.words(cost.says, {
    x: 0,
    y: named.y + named.h + 8,
    from: 'top',
    role: 'name',
    side: spans.side,
    claims: cost.claims,
  });
  pen.words(note.says, {
    x: 0,
    y: large.y + large.h + 14,
    from: 'top',
    role: 'scope',
    tone: 'muted',
    width: phoneWidth,
    claims: note.claims,
  });
}
