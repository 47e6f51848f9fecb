import type { Cited } from '#core/schema/values.ts';
import { figureKind } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { Tone } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { colon, comma } from '#words/index.ts';
import {
  drawBar,
  drawEmpty,
  drawFlag,
  drawKey,
  drawLeadIn,
  drawStore,
  drawWood,
  fillBar,
  leadIn,
  openEnd,
  rowsOf,
  spanOf,
} from './pieces.ts';
import { type Bar, type Lane, type Rulers, type Scale, scaleOf, schema } from './schema.ts';

/** px of a phone. */
const tallPlan = { bar: 20, ruler: 30, gap: 10 } as const;

/** The rulers under one another, each bar with a line of words above it. */
function drawTall(data: Rulers, scene: SceneBuilder): void {
  const { room } = scene.layout;
  let y = 0;
  for (const { side, name } of [data.above, data.below]) {
    fillBar(side, { x: 0, y: y + 2, w: 20, h: 18 }, scene);
    scene.words(name, { x: 30, y: y + 11, from: 'middle', role: 'strong', side });
    y += 28;
  }
  for (const [index, ruler] of data.rulers.entries()) {
    const inked = scene.at(ruler.step);
    const x = scaleOf(ruler, room);
    y += 14;
    scene.line([point(0, y), point(room.w, y)], { stroke: 'line', width: 1.5 });
    const asked = scene.words(ruler.question, { x: 0, y: y + 14, from: 'top', role: 'statement', width: room.w });
    y = drawLane(ruler.above, data.above.side, asked.y + asked.h + 12, x, inked);
    if (ruler.flag) {
      const { says, detail, claims, at } = ruler.flag;
      const limit = inked.words([says, detail].filter(Boolean).join(' '), {
        x: x(at) - 10,
        y,
        from: 'top',
        anchor: 'end',
        claims,
      });
      y = limit.y + limit.h + 6;
      drawFlag(x(at), { y: limit.y - 2, h: y - limit.y + 2 }, inked);
    }
    drawWood(ruler, data.rulers[index - 1], { x: 0, y, w: room.w, h: tallPlan.ruler }, scene, 'label');
    y = drawLane(ruler.below, data.below.side, y + tallPlan.ruler + tallPlan.gap, x, inked);
  }
  const end = scene.at(data.thought.step);
  drawStore(data, { x: 2, y: y + 16, w: 66, h: 52 }, end);
  end.words(data.thought.says, { x: 84, y: y + 42, from: 'middle', role: 'heading', width: room.w - 84 });
}

function drawLane(lane: Lane, side: string, top: number, x: Scale, scene: SceneBuilder): number {
  const { room } = scene.layout;
  let y = top;
  const name = ({ says, detail, claims, form }: Pick<Bar, 'says' | 'detail' | 'claims'> & Partial<Bar>) => {
    const runs = [{ text: says, role: 'strong' } as const, ...(detail ? [{ text: ` ${detail}` }] : [])];
    const own = form === 'held' ? {} : { side };
    const words = scene.words(runs, { x: 0, y, from: 'top', ...own, width: room.w, claims });
    y = words.y + words.h + 6;
  };
  for (const bars of rowsOf(lane)) {
    for (const bar of bars) name(bar);
    let from = 0;
    for (const bar of bars) {
      if (bar.form === 'by') drawLeadIn(spanOf(bar, from, x).end, side, { y, h: tallPlan.bar }, scene);
      drawBar(bar, side, { y, h: tallPlan.bar }, from, x, scene);
      from = spanOf(bar, from, x).last;
    }
    y += tallPlan.bar + tallPlan.gap;
  }
  if (!lane.empty) return y;
  name(lane.empty);
  drawEmpty(side, { x: 0, y, w: room.w, h: tallPlan.bar }, scene);
  return y + tallPlan.bar + tallPlan.gap;
}

/** px: the line of the thought at the foot, what stands over a large ruler, and the ruler. */
const widePlan = { foot: 58, head: 44, wood: 34 } as const;

/** Each ruler large and alone on its own step; then all of them together. */
function drawWide(data: Rulers, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { rulers, thought } = data;
  const together = thought.step;
  const foot: Rect = { ...room, y: room.y + room.h - widePlan.foot + 12, h: widePlan.foot - 12 };
  if (together) {
    for (const [index, { step }] of rulers.entries()) {
      const alone = scene.during(step, rulers[index + 1]?.step ?? together);
      drawLarge(data, index, { ...room, h: foot.y - 12 - room.y }, alone);
    }
    ask(data, { x: foot.x, y: foot.y + foot.h / 2, from: 'middle', role: 'statement' }, scene, together);
  }
  drawTogether(data, { ...room, h: foot.y - 12 - room.y }, scene.at(together));
  drawStore(data, { x: foot.x + 2, y: foot.y, w: 84, h: foot.h }, scene.at(together));
  const thoughtLook = { x: foot.x + 112, y: foot.y + foot.h / 2, from: 'middle', role: 'statement' } as const;
  scene.at(together).words(thought.says, thoughtLook);
}

/** A ruler with a row for each bar, and beside each bar what it is. */
function drawLarge(data: Rulers, index: number, room: Rect, scene: SceneBuilder): void {
  const ruler = data.rulers[index];
  if (!ruler) return;
  const x = scaleOf(ruler, room);
  const asked = scene.words(ruler.question, { x: room.x, y: room.y, from: 'top', role: 'statement' });
  drawKey(data, room.x + room.w, asked.y + asked.h / 2, scene);
  const [upperRows, lowerRows] = [rowsOf(ruler.above), rowsOf(ruler.below)];
  const count = upperRows.length + lowerRows.length + [ruler.above.empty, ruler.below.empty].filter(Boolean).length;
  const row = Math.min(92, (room.h - widePlan.head - widePlan.wood) / count);
  const gap = Math.max(row * 0.16, row - 56);
  const bar = (y: number): Pick<Rect, 'y' | 'h'> => ({ y: y + gap / 2, h: row - gap });
  let y = room.y + widePlan.head;
  for (const bars of upperRows) {
    drawRow(bars, data.above.side, { ...room, ...bar(y) }, x, scene);
    y += row;
  }
  if (ruler.flag) {
    const { says, detail = '', claims, at } = ruler.flag;
    const pole = { ...bar(y - row), h: row - gap / 2 };
    const textX = drawFlag(x(at), pole, scene);
    scene.words(says, { x: textX, y: pole.y + pole.h / 2 - 3, from: 'bottom', role: 'strong' });
    scene.words(detail, { x: textX, y: pole.y + pole.h / 2 + 4, from: 'top', claims });
  }
  drawWood(ruler, data.rulers[index - 1], { ...room, y, h: widePlan.wood }, scene, 'strong');
  y += widePlan.wood;
  for (const bars of lowerRows) {
    drawRow(bars, data.below.side, { ...room, ...bar(y) }, x, scene);
    y += row;
  }
  if (ruler.below.empty) drawUnknown(ruler.below.empty, data.below.side, { ...room, ...bar(y) }, scene);
}

/** A lane in dots, and in it why nothing stands there. */
function drawUnknown({ says, claims }: Cited, side: string, box: Rect, scene: SceneBuilder): void {
  drawEmpty(side, box, scene);
  const centre = { x: box.x + box.w / 2, y: box.y + box.h / 2, from: 'middle', anchor: 'middle' } as const;
  scene.words(says, { ...centre, side, claims });
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
    const detailText = isLast && detail ? `  ${detail}` : '';
    const needs = scene.sizeOfWords([{ text: says, role: 'strong' }, { text: detailText }], { claims }).w;
    const isWithin = !isLast || behind + needs > left + w;
    const tone: Tone = form === 'held' ? 'ink' : isWithin && form === 'lasted' ? 'on-side' : 'side';
    const at = isWithin ? ({ x: end - 12, anchor: 'end' } as const) : { x: behind };
    const runs = [{ text: says, role: 'strong', tone } as const, ...(detailText ? [{ text: detailText, tone }] : [])];
    scene.words(runs, { ...middle, ...own, ...at, tone, claims });
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
  const at = isBefore ? ({ x: before, anchor: 'end' } as const) : { x: end + 14 };
  const y = room.y + room.h / 2;
  if (!detail) {
    scene.words(says, { ...at, y, from: 'middle', role: 'strong', side, claims });
    return;
  }
  scene.words(says, { ...at, y: y - 3, from: 'bottom', role: 'strong', side });
  scene.words(detail, { ...at, y: y + 4, from: 'top', side, claims });
}

/** px of the overview: a question's line, a bar, a ruler, and at most so much below each. */
const whole = { question: 29, bar: 33, wood: 28, gap: 24 } as const;

/** All rulers, over and under each one bar from zero: what its lane is remembered by. */
function drawTogether(data: Rulers, room: Rect, scene: SceneBuilder): void {
  const { rulers, above, below } = data;
  drawKey(data, room.x + room.w, room.y + 12, scene);
  const high = whole.question + 2 * (whole.bar + 2) + whole.wood;
  const step = Math.min(high + whole.gap, (room.h - high) / (rulers.length - 1));
  for (const [index, ruler] of rulers.entries()) {
    const x = scaleOf(ruler, room);
    let y = room.y + index * step;
    scene.words(ruler.question, { x: room.x, y, from: 'top', role: 'strong' });
    y += whole.question;
    drawMain(ruler.above, above.side, { ...room, y, h: whole.bar }, x, scene);
    y += whole.bar + 2;
    drawWood(ruler, rulers[index - 1], { ...room, y, h: whole.wood }, scene, 'strong');
    drawMain(ruler.below, below.side, { ...room, y: y + whole.wood + 2, h: whole.bar }, x, scene);
  }
}

/** The bar that a lane is remembered by, with what it is in one line; else why the lane is empty. */
function drawMain({ bars, empty }: Lane, side: string, box: Rect, x: Scale, scene: SceneBuilder): void {
  const bar = bars.find(({ main }) => main);
  if (!bar) {
    if (empty) drawUnknown(empty, side, box, scene);
    return;
  }
  if (!bar.begun) {
    drawRow([bar], side, box, x, scene);
    return;
  }
  drawBar(bar, side, box, box.x, x, scene);
  const { start, end } = spanOf(bar, box.x, x);
  const middle = { y: box.y + box.h / 2, from: 'middle', side } as const;
  scene.words(bar.says, { ...middle, x: start - 14, anchor: 'end', role: 'strong' });
  scene.words(bar.detail ?? '', { ...middle, x: end + 14, claims: bar.claims });
}

const itemsOf = ({ bars, empty, apart }: Lane, name: string) =>
  [...bars, ...(apart ? [apart] : []), ...(empty ? [empty] : [])].map(
    (each: Cited & { detail?: string | undefined }) => ({
      says: `${name}${colon}${[each.says, each.detail].filter(Boolean).join(comma)}`,
      claims: each.claims,
    }),
  );

export const rulers = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawWide)(data, scene),
  describe: ({ rulers, above, below, thought }) => ({
    groups: [
      ...rulers.map(({ question, above: over, below: under, flag }) => ({
        title: question,
        items: [...itemsOf(over, above.name), ...(flag ? [flag] : []), ...itemsOf(under, below.name)],
      })),
      { items: [{ says: thought.says, claims: [] }] },
    ],
  }),
});
