import { figureKind } from '#drawing/figures/kind.ts';
import { ask, setScopeNote } from '#drawing/figures/motifs.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { longDay, shortMonth } from '#drawing/figures/time.ts';
import { point, type Rect, rectangle } from '#drawing/geometry.ts';
import { figureWords, numberIn } from '#words/index.ts';
import { type Amount, axisOf, type Levers, monthsOf, peakOf, placeOf, reported, schema } from './schema.ts';

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
function drawOnStage(data: Levers, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const axis = axisOf(data);
  const base = room.y + room.h - size.foot;
  const top = room.y + 4 + band.step * data.spans.all.length;
  const scale = (base - top - size.number - 8) / peakOf(data);
  const chart: Chart = { axis, x: (place) => room.x + (place * room.w) / axis.length, base, scale, top };
  bands(data, chart, scene);
  bars(data, chart, scene);
  moments(data, chart, scene);
  const asked = { x: chart.x(placeOf(data.amounts.months[1]?.month ?? '', axis) - 0.2), y: (top + base) / 2 };
  ask(data, { ...asked, from: 'middle', width: room.x + room.w - asked.x }, scene);
  const { says, claims } = data.note;
  setScopeNote({ says, claims: [...reported(data), ...claims] }, room.y + room.h, scene);
}

/** The first at the top, with what it has cost beside its end. A name stands in its band, or before one that is too short. */
function bands({ spans: { side, name, step, all }, cost }: Levers, { axis, x }: Chart, scene: SceneBuilder): void {
  const { room } = scene.layout;
  for (const [index, { from, to, name: what, step: own, claims }] of all.entries()) {
    const y = room.y + 4 + index * band.step;
    const [start, end] = [x(placeOf(from, axis)), x(placeOf(to, axis))];
    const inked = scene.at(own);
    const tone = inked.coming('across').panel(side, { x: start, y, w: end - start, h: band.height }, { ghost: false });
    const label = { y: y + band.height / 2, from: 'middle', role: 'strong', side, claims } as const;
    const isWide = scene.sizeOfWords(what, label).w < end - start - 28;
    if (isWide) inked.words(what, { ...label, x: start + 14, tone });
    else inked.words(what, { ...label, x: start - 14, anchor: 'end' });
    const before = { y: label.y, from: 'middle', role: 'strong', side, anchor: 'end' } as const;
    if (index === 0 && isWide) scene.at(step).words(name, { ...before, x: start - 14 });
  }
  const end = x(Math.max(...all.slice(0, 1).map(({ to }) => placeOf(to, axis))));
  const inked = scene.at(cost.step);
  const right = { x: room.x + room.w, anchor: 'end' } as const;
  const large = inked.words(cost.says, { ...right, y: room.y + 6, from: 'top', role: 'name', side });
  const under = { y: large.y + large.h + 8, from: 'top', width: right.x - end - 14, claims: cost.claims } as const;
  inked.words(cost.name, { ...right, ...under });
}

function bars(data: Levers, { axis, x, base, scale }: Chart, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { side, name, unit, months } = data.amounts;
  for (const [index, month] of axis.entries())
    scene.words(index === 0 ? `${scene.month(month)} ${month.slice(0, 4)}` : scene.month(month), {
      x: x(index + 0.5),
      y: base + 28,
      anchor: 'middle',
      tone: 'muted',
    });
  for (const [index, amount] of months.entries()) {
    const inked = scene.at(amount.step);
    const grows = inked.coming('up');
    const high = amount.value * scale;
    const places = monthsOf(amount).map((month) => axis.indexOf(month));
    for (const place of places) {
      const bar: Rect = { x: x(place) + size.beside, y: base - high, w: x(1) - x(0) - 2 * size.beside, h: high };
      const dashed = { fill: 'side-tint', stroke: 'side', side, width: 2.5, dash: 'dashed', ghost: false } as const;
      if (amount.reckoned) grows.shape([rectangle(bar)], dashed);
      else grows.field(side, bar);
    }
    const said = amount.says ?? scene.number(amount.value);
    const middle = x(((places[0] ?? 0) + (places.at(-1) ?? 0)) / 2 + 0.5);
    const over = { x: middle, y: base - high - 10, from: 'bottom', anchor: 'middle', side } as const;
    if (index === 0) {
      // The first tells what all of them count.
      const left = { x: x(0) + size.beside, y: base - high - 12, from: 'bottom', side } as const;
      const counted = inked.words(`${said} ${unit}`, left);
      scene.words(name, { ...left, y: counted.y - 10, role: 'strong' });
    } else if (amount.hero) hero(data, amount, { ...over, said }, { axis, x, base, scale }, inked);
    else inked.words(said, { ...over, role: 'statement' });
  }
  scene.line([point(room.x, base), point(room.x + room.w, base)], { width: 3 });
}

/** In the valley over its low bar, before the line of the next day of both. */
function hero(
  { moments }: Levers,
  { value }: Amount,
  { x: middle, said, side }: { x: number; said: string; side: string },
  { axis, x, base, scale }: Omit<Chart, 'top'>,
  inked: SceneBuilder,
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
function moments({ moments }: Levers, { axis, x, base, top }: Chart, scene: SceneBuilder): void {
  for (const { date, name, side, step, claims } of moments) {
    const inked = scene.at(step);
    const at = x(placeOf(date, axis));
    const y = top + 4;
    const words = [
      { text: `${scene.day(date)}:`, role: 'strong', ...(side && { side }) } as const,
      { text: ` ${name}` },
    ];
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
function drawTall(data: Levers, scene: SceneBuilder): void {
  const months = axisOf(data);
  const top = below(nameLanes(data, scene)) + 12;
  const axis: Axis = { months, y: (place) => top + place * rowHeight };
  scene.line([point(axisX, top), point(axisX, axis.y(months.length))], { width: 2 });
  for (const [index, month] of months.entries())
    scene.words(scene.month(month), { x: 0, y: axis.y(index + 0.5), from: 'middle', tone: 'muted' });
  drawAmounts(data, axis, scene);
  drawSpans(data, axis, scene);
  ask(data, { x: axisX + 20, y: axis.y(months.length / 2 + 1), from: 'middle', width: phoneWidth - axisX - 20 }, scene);
  tellCost(data, drawMoments(data, axis, scene), scene);
}

/** px of the lowest edge. */
const below = (boxes: readonly Rect[]) => Math.max(...boxes.map(({ y, h }) => y + h));

function nameLanes(data: Levers, scene: SceneBuilder): Rect[] {
  const { amounts, spans } = data;
  const { side } = amounts;
  const place = { y: 0, from: 'top' } as const;
  return [
    scene.words([{ text: amounts.name, role: 'strong', side }, { text: ` ${amounts.unit}` }], {
      ...place,
      x: 0,
      width: 226,
      claims: reported(data),
    }),
    scene.at(spans.step).words(spans.name, {
      ...place,
      x: phoneWidth,
      anchor: 'end',
      role: 'strong',
      side: spans.side,
      width: 120,
    }),
  ];
}

function drawAmounts(data: Levers, { months, y }: Axis, scene: SceneBuilder): void {
  const { side } = data.amounts;
  for (const amount of data.amounts.months) {
    const inked = scene.at(amount.step);
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
    const words = amount.says ?? scene.number(amount.value);
    const role = amount.hero ? 'name' : 'strong';
    inked.words(words, { x: axisX + w + 8, y: y(middle), from: 'middle', role, side, width: 74 });
  }
}

function drawSpans({ spans: { side, all } }: Levers, { months, y }: Axis, scene: SceneBuilder): void {
  for (const [index, { from, to, name, step, claims }] of all.entries()) {
    const inked = scene.at(step);
    const [start, end] = [y(placeOf(from, months)), y(placeOf(to, months))];
    const bar = { x: phoneWidth - 22 - index * 34, y: start, w: 18, h: end - start };
    inked.field(side, bar);
    // The first is named over its head, the next under its foot: between them no name stands at another's bar.
    const place = index === 0 ? ({ y: start - 8, from: 'bottom' } as const) : ({ y: end + 8, from: 'top' } as const);
    inked.words(name, { x: bar.x + bar.w + 2, ...place, anchor: 'end', role: 'strong', side, width: 74, claims });
  }
}

/** Days on the axis, told below it; returns where the next line may stand, in px. */
function drawMoments({ moments }: Levers, { months, y }: Axis, scene: SceneBuilder): number {
  let low = y(months.length) + 16;
  for (const { date, name, side, step, claims } of moments) {
    const inked = scene.at(step);
    const own = side ? { side } : {};
    const filled = { fill: side ? 'side' : 'ink', ...own, ghost: false } as const;
    inked.disc(point(axisX, y(placeOf(date, months))), 6, filled);
    inked.disc(point(6, low + 9), 5, filled);
    const words = [{ text: `${scene.day(date)}:`, role: 'strong', ...own } as const, { text: ` ${name}` }];
    low = below([inked.words(words, { x: 20, y: low, from: 'top', width: 338, claims })]) + 8;
  }
  return low;
}

function tellCost({ cost, spans: { side }, note }: Levers, low: number, scene: SceneBuilder): void {
  const inked = scene.at(cost.step);
  const named = inked.words(cost.name, { x: 0, y: low + 8, from: 'top', tone: 'muted' });
  const says = { x: 0, y: below([named]) + 8, from: 'top', role: 'name', side, claims: cost.claims } as const;
  setScopeNote(note, below([inked.words(cost.says, says)]) + 14, scene);
}

export const levers = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawOnStage)(data, scene),
  tell: ({ amounts, spans, moments, cost, note }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    return {
      groups: [
        {
          title: `${amounts.name} ${amounts.unit}`,
          items: amounts.months.map(({ month, until, value, says, claims }) => ({
            says: `${until ? figureWords.span(shortMonth(month, language), day(until)) : day(month)}: ${says ?? numberIn(language, value)}`,
            claims,
          })),
        },
        {
          title: spans.name,
          items: [
            ...spans.all.map(({ name, from, to, claims }) => ({
              says: `${name}: ${figureWords.span(day(from), day(to))}`,
              claims,
            })),
            { says: `${cost.name} ${cost.says}`, claims: cost.claims },
          ],
        },
        { items: [...moments.map(({ date, name, claims }) => ({ says: `${day(date)}: ${name}`, claims })), note] },
      ],
    };
  },
});
