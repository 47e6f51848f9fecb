import { z } from 'zod';
import { daysInSpan, daysOf } from '#core/schema/checks.ts';
import { type Cited, date, day, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import { spread } from '#drawing/figures/placement.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayNumber, dayScale, longDay, spanOf } from '#drawing/figures/time.ts';
import { point } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';

const claims = z.array(refer('claim')).min(1);
const end = z.strictObject({ date: day, says: z.string(), step, claims });

/** What one side did on a day, or from one day to another. What it began in those days and kept `goesOn` to the end. */
const event = z.strictObject({
  side: refer('side'),
  date: day,
  until: day.optional(),
  goesOn: z.boolean().default(false),
  says: z.string(),
  step,
  claims,
});

/** Of more, one would be narrower than the line of an event. */
const mostDays = 100;

/** A strip of true days between two moments, with what each side did in them. */
const schema = z
  .strictObject({
    ...common,
    kind: z.literal('days'),
    from: end,
    to: end,
    events: z.array(event).min(1),
    band: z
      .strictObject({ side: refer('side'), since: date, says: z.string(), step, claims })
      .optional()
      .describe('What lasted all through: it began before the first day.'),
  })
  .check(daysInSpan(mostDays, ({ events }) => daysOf('events', events)));

type Days = z.output<typeof schema>;
type DayEvent = Days['events'][number];

type When = Pick<DayEvent, 'date' | 'until' | 'goesOn'>;

/** The day of an event, its days, or those from which it goes on; `day` and `span` say how they are written. */
function inWords(
  { date, until, goesOn }: When,
  day: (date: string) => string,
  span: (from: string, until: string) => string,
): string {
  if (!until) return day(date);
  const days = span(date, until);
  return goesOn ? figureWords.from(days) : days;
}

/** The same, short, as it stands in the drawing. */
function whenOf(event: When, scene: SceneBuilder): string {
  const day = (date: string) => scene.day(date);
  return inWords(event, day, (from, until) => spanOf(from, until, day));
}

/** px between the axis and the band, of the band, and of a row of words. */
const band = { gap: 18, height: 30 } as const;
const row = 46;

/** One side's events climb above the line like stairs, so that each stays on its own line; the other's go down below it. */
function drawOnStage(data: Days, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { from, to, events } = data;
  const [left, right] = [room.x + 12, room.x + room.w - 15];
  const x = dayScale([from.date, to.date], [left, right]);
  const above = events.filter(({ side }) => scene.side(side).place === 'left');
  const below = events.filter(({ side }) => scene.side(side).place === 'right');
  const rowsBelow = below.length + (data.band ? 1 : 0);
  const axis = room.y + room.h - 4 - band.gap - (data.band ? band.height : 0) - row * rowsBelow;
  ends(data, x, axis, scene);
  const asked = { x: (left + right) / 2, y: (room.y + axis) / 2, from: 'middle', anchor: 'middle' } as const;
  ask(data, { ...asked, width: right - left - 60 }, scene);
  ticks(data, x, axis, scene);
  if (data.band) lasting(data.band, { left, right, y: axis + band.gap }, scene);
  const isLow = (event: DayEvent) =>
    event.until !== undefined ||
    scene.sizeOfWords(spoken(event, scene), { claims: event.claims }).w > x(event.date) - left - 40;
  const stairs = above.filter((event) => !isLow(event));
  const [top, bottom] = [room.y + 84, axis - 148];
  for (const [index, event] of stairs.entries()) {
    const y = bottom - (index * (bottom - top)) / Math.max(1, stairs.length - 1);
    stem(event, x(event.date), axis, y - 14, scene);
    scene.at(event.step).words(spoken(event, scene), { x: x(event.date) - 14, y, anchor: 'end', claims: event.claims });
  }
  let free = left + 20;
  for (const event of above.filter(isLow)) free = low(event, x, { axis, free, end: x(to.date) }, scene);
  for (const [index, event] of below.entries()) {
    const y = axis + band.gap + (data.band ? band.height + row : 0) + row * index + 32;
    stem(event, x(event.date), axis, y + 4, scene);
    scene.at(event.step).words(spoken(event, scene), { x: x(event.date) - 16, y, anchor: 'end', claims: event.claims });
  }
}

const spoken = (event: DayEvent, scene: SceneBuilder) => [
  { text: whenOf(event, scene), role: 'strong', side: event.side } as const,
  { text: `  ${event.says}` },
];

function stem({ side, step, until }: DayEvent, x: number, axis: number, y: number, scene: SceneBuilder): void {
  const inked = scene.at(step);
  inked.stroke(side, [point(x, axis), point(x, y)], { width: 3 });
  if (!until) inked.spot(side, point(x, axis), 9);
}

/** An event near the start, or one that lasted: its words stand on the line, beside its mark. Returns where they end. */
function low(
  event: DayEvent,
  x: (date: string) => number,
  { axis, free, end }: { axis: number; free: number; end: number },
  scene: SceneBuilder,
): number {
  const { side, date, until, goesOn, says, step, claims } = event;
  const inked = scene.at(step);
  const at = x(date);
  const heading = whenOf(event, scene);
  if (until) {
    inked.coming('across').field(side, { x: at, y: axis - 34, w: (goesOn ? end : x(until)) - at - 6, h: 26 });
    const words = [{ text: heading, role: 'strong', side } as const, { text: ` ${says}` }];
    const set = { width: Math.min(260, at - free - 20), claims };
    const left = at - 10 - scene.sizeOfWords(words, set).w;
    const box = inked.words(words, { x: left, y: axis - 10, from: 'bottom', ...set });
    return box.x + box.w;
  }
  stem(event, at, axis, axis - 84, scene);
  const box = inked.words([{ text: heading, role: 'strong', side }, { text: `  ${says}` }], {
    x: at + 14,
    y: axis - 16,
    from: 'bottom',
    width: 210,
    claims,
  });
  return box.x + box.w;
}

function ends({ from, to }: Days, x: (date: string) => number, axis: number, scene: SceneBuilder): void {
  const { room } = scene.layout;
  for (const [{ date, says, step, claims }, anchor] of [
    [from, 'start'],
    [to, 'end'],
  ] as const) {
    const inked = scene.at(step);
    const edge = anchor === 'start' ? room.x : room.x + room.w;
    inked.line([point(x(date), axis), point(x(date), room.y + 46)]);
    inked.disc(point(x(date), axis), anchor === 'start' ? 12 : 15, { fill: 'ink', ghost: false });
    inked.words(`${scene.day(date)}: ${says}`, {
      x: edge,
      y: room.y + 4,
      from: 'top',
      anchor,
      role: 'statement',
      claims,
    });
  }
}

function ticks(
  { from, to }: Days,
  x: (date: string, later?: number) => number,
  axis: number,
  scene: SceneBuilder,
): void {
  scene.line([point(x(from.date), axis), point(x(to.date), axis)], { width: 3 });
  const days = dayNumber(to.date) - dayNumber(from.date);
  for (let day = 1; day < days; day++) {
    const at = x(from.date, day);
    scene.line([point(at, axis - 5), point(at, axis + 5)], { stroke: 'line', width: 1.5 });
  }
}

function lasting(
  { side, since, says, step, claims }: NonNullable<Days['band']>,
  { left, right, y }: { left: number; right: number; y: number },
  scene: SceneBuilder,
): void {
  const inked = scene.at(step);
  inked.coming('across').field(side, { x: left, y, w: right - left, h: band.height });
  const words = [{ text: figureWords.since(scene.day(since)), role: 'strong', side } as const, { text: `  ${says}` }];
  inked.words(words, { x: left, y: y + band.height + 34, claims });
}

const middle = phoneWidth / 2;
const column = 152;
const pxPerDay = 27;

/** Turned for a phone: time runs down, each side's events stand on its own side of the line. */
function drawTall(data: Days, scene: SceneBuilder): void {
  const { from, to, events, band } = data;
  const first = scene.at(from.step).words(`${scene.day(from.date)}: ${from.says}`, {
    x: middle,
    y: 0,
    from: 'top',
    anchor: 'middle',
    role: 'statement',
    claims: from.claims,
    width: phoneWidth,
  });
  const top = first.y + first.h + 20;
  const days = (Date.parse(to.date) - Date.parse(from.date)) / 864e5;
  const y = dayScale([from.date, to.date], [top, top + days * pxPerDay]);
  const bottom = y(to.date);
  if (band) {
    const inked = scene.at(band.step);
    inked.field(band.side, { x: middle + 8, y: top + 6, w: 12, h: bottom - top - 12 });
  }
  scene.line([point(middle, top), point(middle, bottom)], { width: 3 });
  scene.at(from.step).disc(point(middle, top), 8, { fill: 'ink', ghost: false });
  scene.at(to.step).disc(point(middle, bottom), 10, { fill: 'ink', ghost: false });
  const lasting: Labelled[] = band
    ? [{ ...band, date: from.date, goesOn: true, heading: figureWords.since(scene.day(band.since)), spot: false }]
    : [];
  const dated = events.map((event): Labelled => ({ ...event, heading: whenOf(event, scene), spot: true }));
  for (const place of ['left', 'right'] as const)
    side(
      [...lasting, ...dated].filter(({ side }) => scene.side(side).place === place),
      place,
      y,
      [top, bottom],
      scene,
    );
  scene.at(to.step).words(`${scene.day(to.date)}: ${to.says}`, {
    x: middle,
    y: bottom + 22,
    from: 'top',
    anchor: 'middle',
    role: 'statement',
    claims: to.claims,
    width: phoneWidth,
  });
}

type Labelled = Pick<DayEvent, 'side' | 'date' | 'until' | 'goesOn' | 'says' | 'step' | 'claims'> & {
  heading: string;
  spot: boolean;
};

function side(
  events: readonly Labelled[],
  place: 'left' | 'right',
  y: (date: string) => number,
  [top, bottom]: readonly [number, number],
  scene: SceneBuilder,
): void {
  const towards = place === 'left' ? -1 : 1;
  const words = ({ heading, side, says }: Labelled) => [
    { text: heading, role: 'strong', side } as const,
    { text: ` ${says}` },
  ];
  const heights = events.map(
    (event) => scene.sizeOfWords(words(event), { width: column - 10, claims: event.claims }).h,
  );
  const wanted = events.map(({ date }, index) => y(date) - (heights[index] ?? 0) / 2);
  const tops = spread(wanted, heights, 12, [top + 4, bottom - 4]);
  for (const [index, event] of events.entries()) {
    const inked = scene.at(event.step);
    const at = tops[index] ?? 0;
    const edge = middle + towards * 36;
    if (event.spot) {
      if (event.until)
        inked.field(event.side, {
          x: middle - 20,
          y: y(event.date),
          w: 12,
          h: (event.goesOn ? bottom : y(event.until)) - y(event.date) - 6,
        });
      else inked.spot(event.side, point(middle, y(event.date)), 7);
      const centre = at + (heights[index] ?? 0) / 2;
      inked.line([point(middle + towards * 22, y(event.date)), point(edge - towards * 4, centre)], {
        stroke: 'line',
        width: 1.5,
        ghost: false,
      });
    }
    const anchor = place === 'left' ? 'end' : 'start';
    inked.words(words(event), { x: edge, y: at, from: 'top', anchor, width: column - 10, claims: event.claims });
  }
}

const told = (date: string, { says, claims }: Cited): Cited => ({ says: `${date}: ${says}`, claims });

export const days = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawOnStage)(data, scene),
  tell: ({ from, to, events, band }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    const span = (from: string, until: string) => figureWords.span(day(from), day(until));
    const dated = events.map((event) => ({
      date: event.date,
      told: told(inWords(event, day, span), event),
    }));
    const ends = [from, to].map((end) => ({ date: end.date, told: told(day(end.date), end) }));
    const inOrder = [...ends, ...dated].sort((a, b) => a.date.localeCompare(b.date));
    const lasting = band ? [told(figureWords.since(day(band.since)), band)] : [];
    return { groups: [{ items: [...lasting, ...inOrder.map((event) => event.told)] }] };
  },
});
