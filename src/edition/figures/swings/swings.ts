import { figureKind } from '#drawing/figures/kind.ts';
import { spread } from '#drawing/figures/placement.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayScale, longDay, monthsAround, quarters } from '#drawing/figures/time.ts';
import { point, type Rect, rectangle } from '#drawing/geometry.ts';
import { colon, comma } from '#words/index.ts';
import { daysIn, type Swings, schema, seasonOf, spoken, type Turn } from './schema.ts';
import { drawTall } from './tall.ts';

/** px: half the line's free space, a bar, and the ground of a season beyond the line. */
const bar = { gap: 5, length: 104, breadth: 26 } as const;
const height = 232;
/** px: a row of labels, and white beside a bar. */
const [row, white] = [30, 12];
/** Radius of the disc of a pause, px. */
const disc = 13;

type Season = ReturnType<typeof seasonOf>;

interface Chart {
  x: (date: string) => number;
  /** px of the line. */
  line: number;
  right: number;
}

/** The line in the middle, bars up and down from it, and over each season the word for its way. */
function drawWide(data: Swings, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const right = room.x + room.w;
  const span = monthsAround(daysIn(data));
  const line = room.y + (room.h - 42) / 2;
  const chart: Chart = { x: dayScale(span, [room.x, right]), line, right };
  for (const turn of data.turns) ground(turn, data, chart, scene);
  scene.line([point(room.x, line), point(right, line)], { width: 3 });
  pause(data, chart, scene);
  for (const turn of data.turns) drawTurn(turn, seasonOf(data, turn), chart, scene);
  const note = { x: right, y: line + height, from: 'bottom', anchor: 'end' } as const;
  if (data.note) scene.words(data.note, { ...note, role: 'scope', tone: 'muted' });
  for (const { date, name } of quarters(...span, scene.language)) {
    const at = chart.x(date);
    const anchor = at > right - 70 ? 'end' : at < room.x + 60 ? 'start' : 'middle';
    scene.line([point(at, room.y + room.h - 38), point(at, room.y + room.h - 28)]);
    scene.words(name, { x: at, y: room.y + room.h, from: 'bottom', anchor, tone: 'muted' });
  }
}

/** Its ground beyond the line, and the word for its way: at the far end, or before what rises, whose names lead there. */
function ground(turn: Turn, data: Swings, { x, line }: Chart, scene: SceneBuilder): void {
  const own = seasonOf(data, turn);
  const { towards, acts } = turn;
  if (!own) return;
  const inked = scene.at(acts[0]?.step);
  const [from, until] = [x(own.from), x(own.until)];
  const y = towards === 'up' ? line - height : line;
  inked.rect({ x: from, y, w: until - from, h: height }, { fill: 'land', placeholder: false, layer: 'background' });
  const far =
    towards === 'up'
      ? ({ x: from - white, y: y + 8, from: 'top', anchor: 'end' } as const)
      : ({ x: from + white, y: y + height - 14, from: 'bottom' } as const);
  inked.words(data[towards], { ...far, role: 'statement' });
}

/** The line is broad from the disc on; under it stands where it was agreed, and for how long. */
function pause({ pause }: Swings, { x, line, right }: Chart, scene: SceneBuilder): void {
  const { date, until, word, place, says, step, claims } = pause;
  const inked = scene.at(step);
  const at = x(date);
  inked.animate('along').line([point(at, line), point(Math.min(x(until), right), line)], { width: 12 });
  inked.disc(point(at, line), disc, { fill: 'ink', placeholder: false });
  inked.words(word, { x: at + disc + white, y: line - 14, from: 'bottom', role: 'statement' });
  const labelTop = line + bar.gap + bar.length + white;
  inked.line([point(at, line + disc), point(at, labelTop - 6)]);
  const placeBox = inked.words(`${place}${comma}${scene.day(date)}`, {
    x: at,
    y: labelTop,
    from: 'top',
    anchor: 'middle',
    role: 'strong',
  });
  inked.words(says, { x: at, y: placeBox.y + placeBox.h + 8, from: 'top', anchor: 'middle', claims });
}

/** The bars of one turn; those of neighbouring days stand side by side. */
function drawTurn(turn: Turn, season: Season, { x, line, right }: Chart, scene: SceneBuilder): void {
  const { towards, acts } = turn;
  const y = towards === 'up' ? line - bar.gap - bar.length : line + bar.gap;
  const wanted = acts.map(({ date }) => x(date) - bar.breadth / 2);
  const lefts = spread(
    wanted,
    acts.map(() => bar.breadth),
    6,
    [0, season ? x(season.until) - 8 : right],
  );
  const rects = acts.map((_, index): Rect => ({ x: lefts[index] ?? 0, y, w: bar.breadth, h: bar.length }));
  for (const [index, { side, threat, step }] of acts.entries()) {
    const inked = scene.at(step);
    const rect = rects[index] ?? { x: 0, y, w: 0, h: 0 };
    if (threat)
      inked.shape([rectangle(rect)], { stroke: 'side', side, width: 2.5, dash: 'dashed', placeholder: false });
    else inked.field(side, rect);
  }
  nameTurn(turn, season, rects, { x, line, right }, scene);
}

/**
 * In a season a row an act, led to by its bar: under what falls, or behind what rises. Otherwise beside a bar that stands
 * alone, and over several, in their order.
 */
function nameTurn(
  { towards, acts }: Turn,
  own: Season,
  rects: readonly Rect[],
  { x, line, right }: Chart,
  scene: SceneBuilder,
): void {
  const count = acts.length;
  for (const [index, act] of acts.entries()) {
    const bar = rects[index];
    if (!bar) continue;
    const inked = scene.at(act.step);
    const look = { claims: act.claims, side: act.side } as const;
    const middle = bar.x + bar.w / 2;
    const lead = (corner: number, to: number, from: number) =>
      inked.line([point(middle, from), point(middle, corner), point(to, corner)], { side: act.side, width: 2 });
    if (!own && count === 1) {
      const rightOfBar = { x: bar.x + bar.w + white, y: bar.y + bar.h / 2, from: 'middle', width: 330 } as const;
      inked.words(spoken(act), { ...look, ...rightOfBar });
    } else if (!own) {
      const y = bar.y - white - (count - 1 - index) * row;
      inked.words(spoken(act), { ...look, x: right, y, from: 'bottom', anchor: 'end' });
    } else if (towards === 'up') {
      const [at, y] = [x(own.until) + white, line - height + 8 + (index + 0.5) * row];
      inked.words(spoken(act), { ...look, x: at, y, from: 'middle' });
      lead(y, at - 6, bar.y - 4);
    } else {
      // The last bar has its name right under it; the way to the others runs before that.
      const y = bar.y + bar.h + 8 + (count - index - 0.5) * row;
      const at = index + 1 === count ? (rects[index - 1]?.x ?? bar.x) + bar.w + 6 : middle + 18;
      inked.words(spoken(act), { ...look, x: at, y, from: 'middle' });
      if (index + 1 < count) lead(y, at - 6, bar.y + bar.h + 4);
    }
  }
}

export const swings = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawWide)(data, scene),
  describe: (data, { language }) => {
    const { up, down, turns, pause } = data;
    const day = (date: string) => longDay(date, language, true);
    const actItems = turns.flatMap(({ towards, acts }) =>
      acts.map(({ date, name, says, claims }) => {
        // What goes with a name follows it as it does where it is drawn.
        const act = [name, says].filter(Boolean).join(' ');
        return { date, says: `${day(date)}${colon}${act}${comma}${towards === 'up' ? up : down}`, claims };
      }),
    );
    const paused = {
      date: pause.date,
      says: `${day(pause.date)}${colon}${pause.place}${comma}${pause.word}${comma}${pause.says}`,
      claims: pause.claims,
    };
    const all = [...actItems, paused].sort((a, b) => a.date.localeCompare(b.date));
    return { groups: [{ items: all.map(({ says, claims }) => ({ says, claims })) }] };
  },
});
