import { ask } from '#drawing/figures/motifs.ts';
import type { Tone } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import type { Rect } from '#drawing/geometry.ts';
import {
  claimsOf,
  drawBar,
  drawEmpty,
  drawFlag,
  drawKey,
  drawLeadIn,
  drawStore,
  drawWood,
  leadIn,
  openEnd,
  rowsOf,
  spanOf,
} from './pieces.ts';
import { type Bar, type Lane, type Ruler, type Rulers, type Scale, scaleOf } from './schema.ts';

/** px: the line of the thought at the foot, what stands over the rulers of earlier steps, and theirs. */
const plan = { foot: 58, head: 44, small: 58, lane: 10, wood: 34 } as const;

/** Each ruler large on its own step, those before it small above; then all of them together. */
export function drawOnStage(data: Rulers, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { rulers } = data;
  const together = data.thought.step;
  const foot: Rect = { ...room, y: room.y + room.h - plan.foot + 12, h: plan.foot - 12 };
  if (together) {
    for (const [index, ruler] of rulers.entries()) {
      const alone = scene.during(ruler.step, rulers[index + 1]?.step ?? together);
      for (const [order, small] of rulers.slice(0, index).entries())
        drawSmall(small, rulers[order - 1], data, room.y + order * plan.small, alone);
      const y = room.y + index * plan.small + (index > 0 ? 8 : 0);
      drawLarge(data, index, { ...room, y, h: foot.y - 12 - y }, alone);
    }
    const shelf = scene.until(together);
    drawStore(data, { x: foot.x + 2, y: foot.y, w: 84, h: foot.h }, shelf);
    ask(data, { x: foot.x + 112, y: foot.y + foot.h / 2, from: 'middle', role: 'statement' }, scene, together);
  }
  drawTogether(data, scene.at(together));
}

/** A ruler that stood large a step ago: bars without their names. */
function drawSmall(ruler: Ruler, before: Ruler | undefined, data: Rulers, y: number, scene: SceneBuilder): void {
  const { x: left, w } = scene.layout.room;
  const x = scaleOf(ruler, { x: left, w });
  scene.words(ruler.question, { x: left, y, from: 'top', tone: 'muted' });
  const top = y + 27;
  drawLane(ruler.above, data.above.side, { x: left, y: top, w, h: plan.lane }, x, scene);
  drawWood(ruler, before, { x: left, y: top + plan.lane, w, h: plan.lane }, scene, undefined);
  drawLane(ruler.below, data.below.side, { x: left, y: top + 2 * plan.lane, w, h: plan.lane }, x, scene);
}

/** Bars one behind another in one lane; the empty rest in dots. */
function drawLane(
  { bars, empty }: Lane,
  side: string,
  { x: left, y, w, h }: Rect,
  x: Scale,
  scene: SceneBuilder,
): number {
  let from = left;
  for (const bar of bars) {
    drawBar(bar, side, { y, h }, from, x, scene);
    if (!bar.begun && bar.form !== 'by') from = spanOf(bar, from, x).last;
  }
  if (empty) drawEmpty(side, { x: from, y, w: left + w - from, h }, scene);
  return from;
}

/** A ruler with a row for each bar, and beside each bar what it is. */
function drawLarge(data: Rulers, index: number, room: Rect, scene: SceneBuilder): void {
  const ruler = data.rulers[index];
  if (!ruler) return;
  const x = scaleOf(ruler, room);
  const asked = scene.words(ruler.question, { x: room.x, y: room.y, from: 'top', role: 'statement' });
  drawKey(data, room.x + room.w, asked.y + asked.h / 2, scene);
  const [over, under] = [rowsOf(ruler.above), rowsOf(ruler.below)];
  const count = over.length + under.length + [ruler.above.empty, ruler.below.empty].filter(Boolean).length;
  const row = Math.min(92, (room.h - plan.head - plan.wood) / count);
  const gap = Math.max(row * 0.16, row - 56);
  const bar = (y: number): Pick<Rect, 'y' | 'h'> => ({ y: y + gap / 2, h: row - gap });
  let y = room.y + plan.head;
  for (const bars of over) {
    drawRow(bars, data.above.side, { ...room, ...bar(y) }, x, scene);
    y += row;
  }
  if (ruler.flag) {
    const { says, detail = '', claims, at } = ruler.flag;
    const pole = { ...bar(y - row), h: row - gap / 2 };
    const beside = drawFlag(x(at), pole, scene);
    scene.words(says, { x: beside, y: pole.y + pole.h / 2 - 3, from: 'bottom', role: 'strong' });
    scene.words(detail, { x: beside, y: pole.y + pole.h / 2 + 4, from: 'top', claims });
  }
  drawWood(ruler, data.rulers[index - 1], { ...room, y, h: plan.wood }, scene, 'strong');
  y += plan.wood;
  for (const bars of under) {
    drawRow(bars, data.below.side, { ...room, ...bar(y) }, x, scene);
    y += row;
  }
  const { empty } = ruler.below;
  if (!empty) return;
  const box = { ...room, ...bar(y) };
  drawEmpty(data.below.side, box, scene);
  const centre = { x: box.x + box.w / 2, y: box.y + box.h / 2, from: 'middle', anchor: 'middle' } as const;
  scene.words(empty.says, { ...centre, side: data.below.side, claims: empty.claims });
}

/** One bar with its name beside it, or within where there is no room or another follows it. */
function drawRow(bars: readonly Bar[], side: string, room: Rect, x: Scale, scene: SceneBuilder): void {
  const { x: left, y, w, h } = room;
  const middle = { y: y + h / 2, from: 'middle' } as const;
  let from = left;
  for (const [index, bar] of bars.entries()) {
    drawBar(bar, side, room, from, x, scene);
    const { end, last } = spanOf(bar, from, x);
    const { says, detail, claims, form, begun, open } = bar;
    from = last;
    if (begun || form === 'by') {
      nameBeginning(bar, side, room, x, scene);
      continue;
    }
    const isLast = index + 1 === bars.length;
    const behind = last + (open ? openEnd(h) : 14);
    // What the buyer’s own side holds back has no side’s colour.
    const own = form === 'held' ? {} : { side };
    const said = isLast && detail ? `  ${detail}` : '';
    const needs = scene.sizeOfWords([{ text: says, role: 'strong' }, { text: said }], { claims }).w;
    const isWithin = !isLast || behind + needs > left + w;
    const tone: Tone = form === 'held' ? 'ink' : isWithin && form === 'lasted' ? 'on-side' : 'side';
    const at = isWithin ? ({ x: end - 12, anchor: 'end', marksBefore: true } as const) : { x: behind };
    const named = [{ text: says, role: 'strong', tone } as const, ...(said ? [{ text: said, tone }] : [])];
    scene.words(named, { ...middle, ...own, ...at, tone, claims });
  }
}

/** What began then, and under it how long after: before its mark, or behind it. */
function nameBeginning(
  { says, detail, claims, ...bar }: Bar,
  side: string,
  room: Rect,
  x: Scale,
  scene: SceneBuilder,
): void {
  const { start, end } = spanOf({ says, claims, ...bar }, room.x, x);
  if (bar.form === 'by') drawLeadIn(end, side, room, scene);
  const before = bar.form === 'by' ? end - leadIn(room.h) - 14 : start - 14;
  const widths = [scene.sizeOfWords(says, { role: 'strong' }), scene.sizeOfWords(detail ?? '', { claims })];
  const isBefore = before - Math.max(...widths.map(({ w }) => w)) > room.x;
  const at = isBefore ? ({ x: before, anchor: 'end', marksBefore: true } as const) : { x: end + 14 };
  const y = room.y + room.h / 2;
  if (!detail) {
    scene.words(says, { ...at, y, from: 'middle', role: 'strong', side, claims });
    return;
  }
  scene.words(says, { ...at, y: y - 3, from: 'bottom', role: 'strong', side });
  scene.words(detail, { ...at, y: y + 4, from: 'top', side, claims });
}

/** px of the overview: a question's line, a lane, a ruler, and the white below each. */
const whole = { question: 27, lane: 30, wood: 27, gap: 3 } as const;

/** All rulers, with their bars one behind another and each with its name at its own end. */
function drawTogether(data: Rulers, scene: SceneBuilder): void {
  const { room } = scene.layout;
  let y = room.y;
  drawKey(data, room.x + room.w, y + 12, scene);
  for (const [index, ruler] of data.rulers.entries()) {
    const x = scaleOf(ruler, room);
    const asked = scene.words(ruler.question, { x: room.x, y, from: 'top', role: 'strong' });
    // Lanes have no room for the marks of their bars.
    scene.marks(claimsOf(ruler), asked.x + asked.w + 10, asked.y + asked.h / 2);
    y += whole.question;
    const lane = { x: room.x, y, w: room.w, h: whole.lane };
    const beside = ruler.flag && drawFlag(x(ruler.flag.at), { y: y - 4, h: whole.lane + 4 }, scene);
    nameLane(ruler.above, data.above.side, lane, x, scene, beside);
    if (ruler.flag)
      scene.words(ruler.flag.says, { x: room.x + room.w, y: y + lane.h / 2, from: 'middle', anchor: 'end' });
    y += whole.lane;
    drawWood(ruler, data.rulers[index - 1], { x: room.x, y, w: room.w, h: whole.wood }, scene, 'strong');
    y += whole.wood;
    nameLane(ruler.below, data.below.side, { ...lane, y }, x, scene);
    y += whole.lane;
    const { apart } = ruler.below;
    if (apart) {
      const box = { ...lane, y: y + 4, h: whole.lane - 4 };
      drawRow([{ ...apart, claims: [] }], data.below.side, box, x, scene);
      y += whole.lane + 4;
    }
    y += whole.gap;
  }
  const foot = { x: room.x + 2, y: y + 2, w: 62, h: room.y + room.h - y };
  drawStore(data, foot, scene);
  scene.words(data.thought.says, { x: room.x + 86, y: foot.y + foot.h / 2, from: 'middle', role: 'statement' });
}

/** Names the bars of a lane: within where there is room, else behind; behind the flag what it would cover. */
function nameLane(lane: Lane, side: string, box: Rect, x: Scale, scene: SceneBuilder, behindFlag?: number): void {
  const rest = drawLane(lane, side, box, x, scene);
  const middle = { y: box.y + box.h / 2, from: 'middle', role: 'strong', side } as const;
  let from = box.x;
  for (const bar of lane.bars) {
    const { start, end, last } = spanOf(bar, from, x);
    const { says, begun, form, open } = bar;
    if (form === 'by') scene.words(says, { ...middle, x: behindFlag ?? end + 16 });
    else if (begun) scene.words(says, { ...middle, x: start - 12, anchor: 'end' });
    else {
      const isWide = scene.sizeOfWords(says, middle).w + 20 < end - start;
      // What the buyer’s own side holds back has no side’s colour.
      const tone = form === 'held' ? 'ink' : isWide && form === 'lasted' ? 'on-side' : 'side';
      const at = isWide ? { x: end - 10, anchor: 'end' as const } : { x: last + (open ? openEnd(box.h) : 12) };
      scene.words(says, { ...middle, ...at, tone });
      from = last;
    }
  }
  if (!lane.empty) return;
  const centre = { x: (rest + box.x + box.w) / 2, from: 'middle', anchor: 'middle', side } as const;
  scene.words(lane.empty.says, { ...centre, y: box.y + box.h / 2 });
}
