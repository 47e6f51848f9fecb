import type { Cited } from '#core/schema/values.ts';
import { figureKind } from '#drawing/figures/kind.ts';
import { type Seat, seatAll, spread } from '#drawing/figures/placement.ts';
import type { SceneBuilder, Spoken } from '#drawing/figures/scene-builder.ts';
import { dayScale, longDay, monthsAround, quarters } from '#drawing/figures/time.ts';
import { type Outline, point, polyline, type Rect, rectangle } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';
import { type Act, type Meeting, type Swings, schema } from './schema.ts';
import { drawTall } from './tall.ts';

/** px: half the line's breadth of free space, a bar's length and breadth, and how far apart rows of labels lie. */
const bar = { gap: 5, length: 98, breadth: 24 } as const;
const row = 34;
/** Radius of a meeting’s disc, px. */
const disc = 11;
/** px from the line to the words of a meeting, the further ones first: close beside a bar they would seem to be the bar’s. */
const ends = [40, 24] as const;

/** Widths that a label may break to, widest first. */
const widths = [320, 220, 150] as const;

interface Wish extends Seat {
  width: number;
}

/** A label that still looks for its seat. */
interface Label {
  words: Spoken;
  claims: readonly string[];
  step: string | undefined;
  seats: readonly Wish[];
}

/** The line in the middle, bars up and down from it, and each label in a free row near its mark. */
function drawOnStage(data: Swings, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const middle = room.y + room.h / 2 - 12;
  const span = monthsAround([...data.acts, ...data.meetings].map(({ date }) => date));
  const x = dayScale(span, [room.x + 30, room.x + room.w - 16]);
  const frame = drawFrame(data, span, x, middle, scene);
  for (const { date, until, step } of data.meetings)
    if (until)
      scene.at(step).line([point(x(date), middle), point(Math.min(x(until), room.x + room.w), middle)], { width: 8 });
  const met = data.meetings.map(({ date }) => x(date));
  const bars = (['up', 'down'] as const).flatMap((towards) => barsOf(data.acts, towards, x, middle, met));
  const labels = [
    ...data.meetings.map((meeting) => meet(meeting, x(meeting.date), middle, scene)),
    ...bars.map((each) => drawBar(each, scene)),
  ];
  const spots = data.meetings.map(({ date }) => ({ x: x(date) - disc - 1, y: middle - disc - 1, w: 24, h: 24 }));
  const boxes = [...frame.boxes, ...bars.map(({ rect }) => rect), ...spots];
  const seats = seatAll(
    labels.map((label) => label.seats),
    { ...room, y: room.y + 4, h: room.h - 44 },
    { boxes, lines: frame.lines },
  );
  for (const [index, { words, claims, step }] of labels.entries()) {
    const seat = seats[index];
    if (!seat) continue;
    const inked = scene.at(step);
    if (seat.leader) inked.line(seat.leader.points, { stroke: 'line', width: 1.5, ghost: false });
    inked.words(words, { x: seat.box.x, y: seat.box.y, from: 'top', width: seat.width, claims });
  }
}

interface Bar {
  act: Act;
  rect: Rect;
}

/** The bars of one way in the order of their days; those of neighbouring days stand side by side. */
function barsOf(
  acts: readonly Act[],
  towards: Act['towards'],
  x: (date: string) => number,
  middle: number,
  met: readonly number[],
): Bar[] {
  const own = acts.filter((act) => act.towards === towards).sort((a, b) => a.date.localeCompare(b.date));
  const wanted = own.map(({ date }) => besideDiscs(x(date), met) - bar.breadth / 2);
  const breadths = own.map(() => bar.breadth);
  const lefts = spread(wanted, breadths, 5, [0, Number.POSITIVE_INFINITY]);
  const y = towards === 'up' ? middle - bar.gap - bar.length : middle + bar.gap;
  return own.map((act, index) => ({ act, rect: { x: lefts[index] ?? 0, y, w: bar.breadth, h: bar.length } }));
}

/** Where a bar stands that would lie under the disc of a meeting: on its own side of that, as near as it can. */
function besideDiscs(at: number, met: readonly number[]): number {
  const room = bar.breadth / 2 + disc + 2;
  const near = met.find((each) => Math.abs(each - at) < room);
  if (near === undefined) return at;
  return near + (at < near ? -room : room);
}

function drawFrame(
  { up, down }: Swings,
  [from, to]: readonly [string, string],
  x: (date: string) => number,
  middle: number,
  scene: SceneBuilder,
): { boxes: Rect[]; lines: Outline[] } {
  const { room } = scene.layout;
  const right = room.x + room.w;
  const low = room.y + room.h - 34;
  scene.line([point(room.x, middle), point(right, middle)], { width: 3 });
  scene.arrow([point(room.x, middle - 30), point(room.x, room.y + 8)], { width: 2 });
  scene.arrow([point(room.x, middle + 30), point(room.x, low)], { width: 2 });
  const words = { x: room.x + 16, role: 'statement' } as const;
  const boxes = [
    scene.words(up, { ...words, y: room.y + 6, from: 'top' }),
    scene.words(down, { ...words, y: low - 10, from: 'bottom' }),
    scene.words(figureWords.equalBars, {
      x: right,
      y: room.y + 6,
      from: 'top',
      anchor: 'end',
      role: 'scope',
      tone: 'muted',
    }),
  ];
  for (const { date, name } of quarters(from, to, scene.language)) {
    const at = x(date);
    const anchor = at > right - 70 ? 'end' : at < room.x + 60 ? 'start' : 'middle';
    scene.line([point(at, middle - 8), point(at, middle + 8)], { width: 2, ground: true });
    // And again over its name, so that no line runs through the words between.
    scene.line([point(at, room.y + room.h - 40), point(at, room.y + room.h - 30)], { width: 2, ground: true });
    scene.words(name, { x: at, y: room.y + room.h - 2, from: 'bottom', anchor, tone: 'muted' });
  }
  const stem = polyline([point(room.x, room.y), point(room.x, low)]);
  // A label close under or over one of them would be read with it.
  return {
    boxes: boxes.map((box) => ({ ...box, y: box.y - 8, h: box.h + 16 })),
    lines: [polyline([point(room.x, middle), point(right, middle)]), stem],
  };
}

function meet({ name, says, step, claims }: Meeting, at: number, middle: number, scene: SceneBuilder): Label {
  scene.at(step).disc(point(at, middle), disc, { fill: 'ink', ghost: false });
  const words: Spoken = [{ text: name, role: 'strong' }, { text: ` ${says}` }];
  // Below the line first: above it a name stands beside a bar as that bar’s own name does.
  const seats = ([1, -1] as const).flatMap((way) =>
    ends.flatMap((end) =>
      [200, 260, 150, 110].flatMap((width): Wish[] => {
        const { w, h } = scene.sizeOfWords(words, { width, claims });
        const y = way === 1 ? middle + end : middle - end - h;
        const leader = polyline([point(at, middle + way * (disc + 5)), point(at, middle + way * (end - 4))]);
        return [at - w / 2, at - 18, at + 18 - w].map((x) => ({ box: { x, y, w, h }, width, leader }));
      }),
    ),
  );
  return { words, claims, step, seats };
}

function drawBar({ act, rect }: Bar, scene: SceneBuilder): Label {
  const { side, threat, name, says, step, claims, towards } = act;
  const inked = scene.at(step);
  if (threat) inked.shape([rectangle(rect)], { stroke: 'side', side, width: 2.5, dash: 'dashed', ghost: false });
  else inked.field(side, rect);
  const words: Spoken = [{ text: name, role: 'strong', side }, ...(says ? [{ text: ` ${says}` }] : [])];
  return {
    words,
    claims,
    step,
    seats: [...besideBar(words, claims, rect, scene), ...rows(words, claims, rect, towards, scene)],
  };
}

function besideBar(words: Spoken, claims: readonly string[], rect: Rect, scene: SceneBuilder): Wish[] {
  return widths.flatMap((width) => {
    const { w, h } = scene.sizeOfWords(words, { width, claims });
    const y = rect.y + (rect.h - h) / 2;
    return h > rect.h ? [] : [rect.x + rect.w + 10, rect.x - 10 - w].map((x) => ({ box: { x, y, w, h }, width }));
  });
}

/** Row after row away from the bar's end, to either side of a leader. */
function rows(
  words: Spoken,
  claims: readonly string[],
  rect: Rect,
  towards: Act['towards'],
  scene: SceneBuilder,
): Wish[] {
  const at = rect.x + rect.w / 2;
  const up = towards === 'up';
  const end = up ? rect.y : rect.y + rect.h;
  return [0, 1, 2, 3].flatMap((level) =>
    widths.flatMap((width) => {
      const { w, h } = scene.sizeOfWords(words, { width, claims });
      const away = 14 + level * row;
      const y = up ? end - away - h : end + away;
      const leader = polyline([point(at, up ? end - 4 : end + 4), point(at, up ? y + 2 : y + h - 2)]);
      return [at + 10, at - 10 - w].map((x): Wish => ({ box: { x, y, w, h }, width, leader }));
    }),
  );
}

export const swings = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawOnStage)(data, scene),
  tell: ({ up, down, acts, meetings }, { language }) => {
    // A name may end in a comma of its own, where it stands on a line above the words that follow it.
    const told = (date: string, words: (string | undefined)[], claims: string[]): Cited & { date: string } => ({
      date,
      says: `${longDay(date, language, true)}: ${words.filter(Boolean).join(', ').replaceAll(',,', ',')}`,
      claims,
    });
    const all = [
      ...acts.map(({ date, name, says, towards, claims }) =>
        told(date, [name, says, towards === 'up' ? up : down], claims),
      ),
      ...meetings.map(({ date, name, says, claims }) => told(date, [name, says], claims)),
    ].sort((a, b) => a.date.localeCompare(b.date));
    return { groups: [{ items: all.map(({ says, claims }) => ({ says, claims })) }] };
  },
});
