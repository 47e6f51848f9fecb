import { figureKind } from '#drawing/figures/kind.ts';
import { ask, setScopeNote } from '#drawing/figures/motifs.ts';
import type { SceneBuilder, Spoken } from '#drawing/figures/scene-builder.ts';
import { longDay, shortMonth } from '#drawing/figures/time.ts';
import type { Role } from '#drawing/figures/type.ts';
import { point, type Rect, rectangle } from '#drawing/geometry.ts';
import { colon, comma, figureWords, numberIn } from '#words/index.ts';
import { type Amount, axisOf, type Levers, monthsOf, peakOf, placeOf, reported, schema } from './schema.ts';

/** Sizes that differ between the stage and a phone, px. */
interface Look {
  /** Between the top and the tallest bar: names, days and numbers. */
  head: number;
  bars: number;
  /** The names of the months under the axis. */
  months: number;
  /** The name of the spans, where it has a row of its own. */
  lane: number;
  band: number;
  /** From one band to the next. */
  row: number;
  number: Role;
  hero: Role;
  /** Beside a large number and the line of a day. */
  air: number;
  /** Of the disc of a day of both. */
  disc: number;
}

const stage: Omit<Look, 'bars'> = {
  ...{ head: 58, months: 40, lane: 0, band: 40, row: 47 },
  ...{ number: 'statement', hero: 'hero', air: 12, disc: 10 },
};
const phone: Look = {
  ...{ head: 98, bars: 190, months: 32, lane: 56, band: 34, row: 40 },
  ...{ number: 'strong', hero: 'name', air: 6, disc: 6 },
};
/** px of the note at the foot of the stage. */
const foot = 34;

interface Chart extends Look {
  axis: readonly string[];
  /** px of a place among the months. */
  x: (place: number) => number;
  top: number;
  base: number;
  /** px for one unit. */
  scale: number;
}

/** Bars of a quantity over one axis of months; under it, on the same months, how long the other lever was down. */
function draw(data: Levers, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const axis = axisOf(data);
  const below = stage.months + stage.row * data.spans.all.length + foot;
  const look: Look = scene.tall ? phone : { ...stage, bars: room.h - stage.head - below };
  const base = room.y + look.head + look.bars;
  const x = (place: number) => room.x + (place * room.w) / axis.length;
  const chart: Chart = { ...look, axis, x, top: room.y, base, scale: look.bars / peakOf(data) };
  const names = nameBars(data, chart, scene);
  moments(data, chart, scene.tall ? names.y + names.h + 12 : chart.top, scene);
  bars(data, chart, scene);
  const end = bands(data, chart, scene);
  const asked = { x: x(axis.indexOf(data.amounts.months[1]?.month ?? '')) + 24, y: base - look.bars / 2 };
  ask(data, { ...asked, from: 'middle', width: room.x + room.w - asked.x }, scene);
  const { says, claims } = data.note;
  const sources = [...reported(data), ...claims];
  setScopeNote({ says, claims: sources }, scene.tall ? end + 10 : room.y + room.h, scene);
}

/** Names what the bars count. */
const nameBars = ({ amounts: { side, name, says } }: Levers, { x, top }: Chart, scene: SceneBuilder): Rect =>
  scene.words(`${name} ${says}`, { x: x(0), y: top, from: 'top', role: 'statement', side });

function bars(data: Levers, chart: Chart, scene: SceneBuilder): void {
  const { axis, x, base, scale, months: low, number } = chart;
  const { side, unit, months } = data.amounts;
  for (const [index, month] of axis.entries())
    scene.words(scene.month(month, index === 0 && !scene.tall), {
      x: x(index + 0.5),
      y: base + low / 2,
      from: 'middle',
      anchor: 'middle',
      tone: 'muted',
    });
  const beside = 0.16 * (x(1) - x(0));
  for (const amount of months) {
    const inked = scene.at(amount.step);
    const high = amount.value * scale;
    const places = monthsOf(amount).map((month) => axis.indexOf(month));
    for (const place of places) {
      const bar: Rect = { x: x(place) + beside, y: base - high, w: x(1) - x(0) - 2 * beside, h: high };
      const dashed = {
        fill: 'side-tint',
        stroke: 'side',
        side,
        width: 2.5,
        dash: 'dashed',
        placeholder: false,
      } as const;
      const grows = inked.animate('up');
      if (amount.reckoned) grows.shape([rectangle(bar)], dashed);
      else grows.field(side, bar);
    }
    const over = { y: base - high - 10, from: 'bottom', side } as const;
    if (amount.hero) hero(data, amount, chart, inked);
    else if (amount.says && places.length > 1) {
      // Over several bars there is room for what all of them count.
      const counted = [{ text: amount.says, role: number }, { text: ` ${unit}` }];
      inked.words(counted, { ...over, x: x(places[0] ?? 0) + beside, width: x(places.length) - x(0) });
    } else if (amount.says)
      inked.words(amount.says, { ...over, x: x((places[0] ?? 0) + 0.5), anchor: 'middle', role: number });
  }
  scene.line([point(x(0), base), point(x(axis.length), base)], { width: 3 });
}

/** In the valley over its low bar, before the line of the next day of both. */
function hero(
  { moments, amounts: { side, months } }: Levers,
  { month, value }: Amount,
  chart: Chart,
  inked: SceneBuilder,
) {
  const { axis, x, base, scale, air, hero: role } = chart;
  const middle = x(placeOf(month, axis));
  const said = inked.number(value);
  const { w } = inked.sizeOfWords(said, { role });
  const next = moments.filter(({ side: own }) => !own).map(({ date }) => x(placeOf(date, axis)));
  const right = Math.min(middle + w / 2, ...next.filter((line) => line > middle).map((line) => line - air));
  // It clears the bars that it reaches over.
  const under = months.filter((each) =>
    monthsOf(each).some((one) => x(axis.indexOf(one) + 0.84) > right - w && one <= month),
  );
  const low = base - Math.max(...under.map((each) => each.value)) * scale - 14;
  inked.words(said, { x: right, y: low, from: 'bottom', anchor: 'end', role, side });
  const foot = base - value * scale;
  if (foot - low > 24) inked.line([point(middle, low + 10), point(middle, foot - 8)], { side, width: 2 });
}

/** One side’s own day is a line to the left of its words, a day of both is dotted; on a phone each begins under its words, in a row of their own. */
function moments({ moments }: Levers, { axis, x, base, disc }: Chart, top: number, scene: SceneBuilder): void {
  for (const [index, { date, name, side, step, claims }] of moments.entries()) {
    const inked = scene.at(step);
    const at = x(placeOf(date, axis));
    const y = top + (scene.tall ? 24 * index : 0);
    const words: Spoken = [
      { text: `${scene.day(date)}${colon}`, role: 'strong', ...(side && { side }) },
      { text: name },
    ];
    const over = Math.min(at - 4, x(axis.length) - scene.sizeOfWords(words, { claims }).w);
    inked.words(words, { x: scene.tall ? over : at + 10, y, from: 'top', claims });
    inked.line([point(at, base), point(at, scene.tall ? y + 22 : y)], side ? { side } : { width: 3, dash: 'dotted' });
    if (side) continue;
    inked.disc(point(at, base), disc + 3, { fill: 'paper', placeholder: false });
    inked.disc(point(at, base), disc, { fill: 'ink', placeholder: false });
  }
}

/** Each span with its name in it, or before one that is too short, and how it ended behind it, where a phone has no room for marks. Returns where they end, px. */
function bands({ spans: { side, name, says, step, all } }: Levers, chart: Chart, scene: SceneBuilder): number {
  const { axis, x, base, months, lane, band, row } = chart;
  const top = base + months;
  const named = scene.at(step).words(name, { x: x(0), y: top, from: 'top', role: 'statement', side });
  const sources = scene.tall ? all.flatMap(({ claims }) => claims) : [];
  scene.at(step).words(says, { x: x(0), y: named.y + named.h + 8, from: 'top', side, claims: sources });
  for (const [index, span] of all.entries()) {
    const y = top + lane + index * row;
    const [start, end] = [x(placeOf(span.from, axis)), x(placeOf(span.to, axis))];
    const inked = scene.at(span.step);
    const tone = inked.animate('across').panel(side, { x: start, y, w: end - start, h: band }, { placeholder: false });
    const label = { y: y + band / 2, from: 'middle', role: 'strong', side } as const;
    if (scene.sizeOfWords(span.name, label).w < end - start - 20)
      inked.words(span.name, { ...label, x: start + 10, tone });
    else inked.words(span.name, { ...label, x: start - 10, anchor: 'end' });
    const behind = { x: end + 10, y: label.y, from: 'middle', side, width: x(axis.length) - end - 10 } as const;
    inked.words(span.outcome, { ...behind, claims: scene.tall ? [] : span.claims });
  }
  return top + lane + row * all.length;
}

export const levers = figureKind(schema, {
  draw,
  describe: ({ amounts, spans, moments, note }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    return {
      groups: [
        {
          title: `${amounts.name} ${amounts.says}${comma}${amounts.unit}`,
          items: amounts.months.map(({ month, until, value, says, claims }) => ({
            says: `${until ? figureWords.span(shortMonth(month, language), day(until)) : day(month)}${colon}${says ?? numberIn(language, value)}`,
            claims,
          })),
        },
        {
          title: `${spans.name} ${spans.says}`,
          items: spans.all.map(({ name, from, to, outcome, claims }) => ({
            says: `${name}${colon}${figureWords.span(day(from), day(to))}${comma}${outcome}`,
            claims,
          })),
        },
        {
          items: [...moments.map(({ date, name, claims }) => ({ says: `${day(date)}${colon}${name}`, claims })), note],
        },
      ],
    };
  },
});
