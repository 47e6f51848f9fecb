import type { Pen } from '#drawing/figures/pen.ts';
import { setScopeNote } from '#drawing/figures/scope-note.ts';
import { point, type Rect, rectangle } from '#drawing/geometry.ts';
import { axisOf, monthsOf, peakOf, placeOf, reported } from './months.ts';
import type { Levers } from './schema.ts';

interface Chart {
  x: (place: number) => number;
  base: number;
  /** px for one unit. */
  scale: number;
  left: number;
  right: number;
}

const lane = { top: 56, height: 34, step: 52 } as const;

/** Bars of a quantity above the axis; below it, on the same months, how long the other lever was down. */
export function drawOnStage(data: Levers, pen: Pen): void {
  const { room } = pen.layout;
  const axis = axisOf(data);
  const [left, right] = [room.x + 24, room.x + room.w];
  const base = room.y + room.h - 74 - lane.top - lane.step * data.spans.all.length;
  const scale = (base - room.y - 72) / peakOf(data);
  const chart: Chart = { x: (place) => left + (place * (right - left)) / axis.length, base, scale, left, right };
  const { name, unit, side } = data.amounts;
  pen.words(
    [
      { text: name, role: 'strong', side },
      { text: ` ${unit}`, tone: 'muted' },
    ],
    { x: room.x, y: room.y + 4, from: 'top', claims: reported(data) },
  );
  amounts(data, axis, chart, pen);
  spans(data, axis, chart, pen);
  moments(data, axis, chart, pen);
  const { cost, note } = data;
  const low = room.y + room.h - 36;
  const inked = pen.at(cost.step);
  const large = inked.words(cost.says, {
    x: room.x,
    y: low - 18,
    role: 'name',
    side: data.spans.side,
    claims: cost.claims,
  });
  inked.words(cost.name, { x: room.x, y: large.y - 10, from: 'bottom', tone: 'muted' });
  setScopeNote(note, room.y + room.h, pen);
}

function amounts(
  { amounts: { side, months } }: Levers,
  axis: readonly string[],
  { x, base, scale, left, right }: Chart,
  pen: Pen,
): void {
  pen.line([point(left - 10, base), point(right, base)]);
  for (const [index, month] of axis.entries())
    pen.words(pen.month(month), { x: x(index + 0.5), y: base + 32, anchor: 'middle', tone: 'muted' });
  for (const amount of months) {
    const inked = pen.at(amount.step);
    const places = monthsOf(amount).map((month) => axis.indexOf(month));
    for (const place of places) {
      const bar: Rect = {
        x: x(place) + 10,
        y: base - amount.value * scale,
        w: x(1) - x(0) - 20,
        h: amount.value * scale,
      };
      if (amount.reckoned)
        inked.shape([rectangle(bar)], { fill: 'side-tint', stroke: 'side', side, width: 2.5, dash: 'dashed' });
      else inked.field(side, bar);
    }
    const middle = x(((places[0] ?? 0) + (places.at(-1) ?? 0)) / 2 + 0.5);
    const words = amount.says ?? pen.number(amount.value);
    const role = amount.hero ? 'name' : 'strong';
    inked.words(words, { x: middle, y: base - amount.value * scale - 14, anchor: 'middle', role, side });
  }
}

/** From below upwards, so that the first stands beside what it has cost. */
function spans(
  { spans: { side, name, step, all } }: Levers,
  axis: readonly string[],
  { x, base, left }: Chart,
  pen: Pen,
): void {
  for (const [index, { from, to, name: what, step: own, claims }] of all.toReversed().entries()) {
    const y = base + lane.top + index * lane.step;
    const [start, end] = [x(placeOf(from, axis)), x(placeOf(to, axis))];
    const beside = { y: y + lane.height / 2, from: 'middle', role: 'strong', side } as const;
    if (index === 0) pen.at(step).words(name, { ...beside, x: start - 14, anchor: 'end', width: start - 14 - left });
    pen.at(own).field(side, { x: start, y, w: end - start, h: lane.height });
    pen.at(own).words(what, { ...beside, x: end + 14, claims });
  }
}

/** A side's own day stands over the bars, a day of both runs down through the spans. */
function moments(
  { moments, spans: { all }, amounts: { months } }: Levers,
  axis: readonly string[],
  { x, base, scale }: Chart,
  pen: Pen,
): void {
  const { room } = pen.layout;
  for (const { date, name, side, step, claims } of moments) {
    const inked = pen.at(step);
    const at = x(placeOf(date, axis));
    const words = [{ text: `${pen.day(date)}:`, role: 'strong', ...(side && { side }) } as const, { text: ` ${name}` }];
    if (side) {
      // On its month's bar, not down through it.
      const bar = months.find((amount) => monthsOf(amount).includes(date.slice(0, 7)));
      const foot = base - (bar ? bar.value * scale + 8 : 0);
      inked.line([point(at, foot), point(at, room.y + 48)], { stroke: 'line', width: 1.5 });
      inked.words(words, { x: at + 12, y: room.y + 56, from: 'top', claims });
      continue;
    }
    const foot = base + lane.top + lane.step * all.length + 18;
    inked.disc(point(at, base), 12, { fill: 'paper' });
    inked.disc(point(at, base), 9, { fill: 'ink' });
    inked.line([point(at, base + 40), point(at, foot)], { stroke: 'line', width: 1.5, dash: 'dotted' });
    inked.words(words, { x: at + 12, y: foot, claims });
  }
}
