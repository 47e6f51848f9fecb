import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arc, grown, hatching, type Point, point, polygon, polyline, type Rect, rectangle } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';
import { drawStandstill } from './standstill.ts';

const end = z.strictObject({ name: z.string(), says: z.string() });
const party = z.strictObject({ name: z.string(), side: refer('side') });
const verdict = cited.extend({
  name: z.string(),
  side: refer('side').optional().describe('A side’s verdict wears its code; a scholar’s does not.'),
});

/** Something that one hand turns slower or faster within a limit of days. Drawn, not measured: no day is set on either end. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('dial'),
  side: refer('side').describe('Whose hand it is.'),
  stopped: cited
    .extend({ step })
    .optional()
    .describe(
      'A line of cars that stands still, with the question, until the order: alone on the stage, first on a phone.',
    ),
  order: cited
    .extend({ from: party, does: z.string(), to: party, thing: z.string(), step })
    .describe(
      'What starts the clock: who asks whom for what, the thing that it then needs, and in a sentence why, until the last step.',
    ),
  limit: cited.extend({
    days: z.number().int().min(10).max(60).describe('Ticks of the dial and tiles of the calendar, five a row.'),
    comesTo: z.string().describe('The same limit in other words.'),
    early: z.string(),
    late: z.string(),
    step,
  }),
  ends: z.strictObject({ fast: end, slow: end, claims: z.array(refer('claim')).min(1), step }),
  verdicts: z.strictObject({ step, both: z.tuple([verdict, verdict]) }),
});

type Dial = z.output<typeof schema>;

const perWeek = 5;

/** Who orders from whom at the left, the dial in the middle, its days at the right, a verdict under each; on a phone below each other. */
function draw(figure: Dial, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const right = room.x + room.w;
  if (scene.tall) {
    const { stopped } = figure;
    const start = stopped ? drawStandstill(stopped, 0, scene.at(stopped.step)) + 32 : 0;
    const low = parties(figure, { x: room.x, y: start, w: room.w, h: 64 }, scene);
    const centre = point(room.w / 2, low + 190);
    drawDial(figure, centre, 150, scene);
    const under = ends(figure, { x: room.x, y: centre.y + 30, w: room.w, h: 0 }, scene);
    const grid: Rect = { x: 0, y: under + 26, w: room.w, h: 0 };
    ask(figure, { ...grid, y: grid.y + 20, from: 'top', width: room.w }, scene);
    const days = calendar(figure, grid, scene);
    reason(figure, days + 24, scene);
    verdicts(figure, days + 24, scene);
    return;
  }
  const foot = room.y + room.h - 72;
  // What a headline of one line leaves free stands over and under the dial.
  const top = room.y + 22 + Math.max(0, (room.h - 456) / 3);
  const centre = point(524, top + 244);
  parties(figure, { x: room.x, y: top, w: 160, h: 290 }, scene);
  drawDial(figure, centre, 236, scene);
  ends(figure, { x: centre.x - 234, y: centre.y + 34, w: 468, h: 0 }, scene);
  const grid: Rect = { x: 798, y: top + 2, w: right - 798, h: 0 };
  const { stopped, order } = figure;
  if (stopped && order.step) {
    drawStandstill(stopped, room.y, scene.during(stopped.step, order.step));
    ask(figure, { x: room.x, y: room.y + 108, from: 'middle' }, scene, order.step);
  } else ask(figure, { x: grid.x, y: top + 130, from: 'middle', width: grid.w }, scene);
  calendar(figure, grid, scene);
  reason(figure, foot, scene);
  verdicts(figure, foot, scene);
}

/** What stands until a step: from the start, or from the order where the stage shows something else before it. */
function untilStep({ stopped, order }: Dial, step: string | undefined, scene: SceneBuilder): SceneBuilder {
  return stopped && order.step && step ? scene.during(order.step, step) : scene.until(step);
}

/** A block each, as high, with an arrow from who orders, and one on to the dial. Returns their lowest edge. */
function parties({ order: { from, does, to, step } }: Dial, { x, y, w, h }: Rect, scene: SceneBuilder): number {
  const inked = scene.at(step);
  const size = scene.tall ? { w: 118, h: 60 } : { w, h: 88 };
  const one: Rect = { x, y, ...size };
  const other: Rect = scene.tall ? { ...one, x: x + w - size.w } : { ...one, y: y + h - size.h };
  for (const [party, at] of [
    [from, one],
    [to, other],
  ] as const) {
    const tone = inked.panel(party.side, at, { ghost: false });
    const centre = { x: at.x + at.w / 2, y: at.y + at.h / 2, from: 'middle', anchor: 'middle' } as const;
    const role = scene.tall ? 'strong' : 'statement';
    inked.words(party.name, { ...centre, role, width: at.w - 24, tone, side: party.side });
  }
  const look = { side: from.side, width: scene.tall ? 3 : 6, head: scene.tall ? 13 : 24, ghost: false } as const;
  if (scene.tall) {
    const level = y + 50;
    inked.arrow([point(one.x + one.w + 6, level), point(other.x - 6, level)], look);
    const over = { x: x + w / 2, y: level - 10, from: 'bottom', anchor: 'middle', width: 108 } as const;
    inked.words(does, { ...over, role: 'strong', side: from.side });
    return other.y + other.h;
  }
  const down = x + 26;
  inked.arrow([point(down, one.y + one.h + 6), point(down, other.y - 6)], look);
  const beside = { x: down + 24, y: (one.y + one.h + other.y) / 2 - 6, from: 'middle', width: w - 50 } as const;
  inked.words(does, { ...beside, role: 'strong', side: from.side });
  const level = other.y + other.h / 2;
  const [start, tip] = [x + w + 6, x + w + 44];
  inked.stroke(to.side, [point(start, level), point(tip - 14, level)], { width: 5 });
  const wings = [point(tip, level), point(tip - 20, level - 12), point(tip - 20, level + 12)];
  inked.shape([polygon(wings)], { fill: 'side', side: to.side, ghost: false });
  return other.y + other.h;
}

/** A point on the dial: `turn` is 0 at the fast end and 1 at the slow end. */
const onDial = (centre: Point, radius: number, turn: number): Point => {
  const angle = Math.PI * (1 + turn);
  return point(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle));
};

/** Scale and hand. Until it is told when it turns the hand rests; then one way is inked and the other dotted, and no day is set on either. */
function drawDial(figure: Dial, centre: Point, radius: number, scene: SceneBuilder): void {
  const { side, limit, order, ends } = figure;
  const band = radius * 0.15;
  const ticks = Array.from({ length: limit.days }, (_, index) => {
    const turn = (index + 0.5) / limit.days;
    const isLong = Math.abs(index - (limit.days - 1) / 2) % Math.round(limit.days / 4) < 1;
    return polyline([onDial(centre, radius - band, turn), onDial(centre, radius + (isLong ? 0 : -0.4 * band), turn)]);
  });
  const scale = scene.at(order.step);
  scale.shape(ticks, { stroke: 'side', side, width: scene.tall ? 2.5 : 4, ghost: false });
  scale.stroke(side, arc(centre, radius - 1.4 * band, 180, 360).points, { width: scene.tall ? 3 : 5 });
  const long = radius - 1.8 * band;
  const needle = (turn: number, tip = long) => {
    const across = Math.PI * (1 + turn) + Math.PI / 2;
    const half = radius * 0.06;
    const [dx, dy] = [half * Math.cos(across), half * Math.sin(across)];
    return polygon([
      point(centre.x + dx, centre.y + dy),
      onDial(centre, tip, turn),
      point(centre.x - dx, centre.y - dy),
    ]);
  };
  const rest = untilStep(figure, ends.step, scene);
  const hub = (on: SceneBuilder) => {
    on.disc(centre, radius * 0.105, { fill: 'ink', ghost: false });
    on.disc(centre, radius * 0.035, { fill: 'paper', ghost: false });
  };
  rest.shape([needle(0.5)], { fill: 'ink', ghost: false });
  hub(rest);
  const under = { x: centre.x, y: centre.y + radius * 0.17, from: 'top', anchor: 'middle' } as const;
  rest.words(order.thing, { ...under, role: 'name', side });
  const inked = scene.at(ends.step);
  inked.shape([needle(1 / 6)], { stroke: 'ink', width: scene.tall ? 2 : 3, dash: 'dotted', ghost: false });
  inked.coming('turning', centre).shape([needle(5 / 6)], { fill: 'ink', ghost: false });
  hub(inked);
}

function ends({ ends: { fast, slow, claims, step } }: Dial, { x, y, w }: Rect, scene: SceneBuilder): number {
  const inked = scene.at(step);
  const line = { from: 'top', role: 'name' } as const;
  const named = inked.words(fast.name, { x, y, ...line });
  inked.words(slow.name, { x: x + w, y, ...line, anchor: 'end' });
  const below = named.y + named.h + 10;
  const half = w * 0.36;
  const between = { x: x + w / 2, y: named.y + named.h, from: 'bottom', anchor: 'middle' } as const;
  inked.words(figureWords.unmeasured, { ...between, role: 'scope', tone: 'muted' });
  const left = inked.words(fast.says, { x, y: below, from: 'top', width: half });
  const right = inked.words(slow.says, { x: x + w, y: below, from: 'top', anchor: 'end', width: w * 0.6, claims });
  return Math.max(left.y + left.h, right.y + right.h);
}

/** A tile a working day, a column a week; the last one is the limit. */
function calendar({ side, limit }: Dial, at: Rect, scene: SceneBuilder): number {
  const inked = scene.at(limit.step);
  const weeks = Math.ceil(limit.days / perWeek);
  const gap = scene.tall ? 5 : 8;
  // In whole px: what is drawn over and over is then written alike.
  const tile = Math.floor((at.w - (weeks - 1) * gap) / weeks);
  const wide = weeks * (tile + gap) - gap;
  const high = scene.tall ? 26 : 38;
  const said = inked.words(limit.says, {
    x: at.x,
    y: at.y,
    from: 'top',
    role: 'heading',
    side,
    width: at.w,
    claims: limit.claims,
  });
  const top = said.y + said.h + 14;
  const boxes = Array.from(
    { length: limit.days },
    (_, day): Rect => ({
      x: at.x + Math.floor(day / perWeek) * (tile + gap),
      y: top + (day % perWeek) * (high + gap),
      w: tile,
      h: high,
    }),
  );
  const [last, ...others] = boxes.toReversed();
  if (!last) return top;
  inked.shape(
    others.map((box) => rectangle(grown(box, -1))),
    { fill: 'side-tint', stroke: 'side', side, width: 2, ghost: false },
  );
  if (inked.side(side).pattern === 'hatched')
    inked.shape(
      others.flatMap((box) => hatching(rectangle(box), 10)),
      { stroke: 'side', side, width: 2, ghost: false },
    );
  inked.rect(last, { fill: 'ink', ghost: false });
  const number = {
    x: last.x + tile / 2,
    y: last.y + high / 2,
    from: 'middle',
    anchor: 'middle',
    role: 'strong',
  } as const;
  inked.words(String(limit.days), { ...number, tone: 'paper' });
  const under = last.y + high + 10;
  inked.line([point(at.x, under), point(at.x, under + 12), point(at.x + wide, under + 12), point(at.x + wide, under)], {
    stroke: 'line',
  });
  const words = under + 22;
  const placed = inked.words(limit.comesTo, {
    x: at.x + wide / 2,
    y: words,
    from: 'top',
    anchor: 'middle',
    role: 'strong',
  });
  inked.words(limit.early, { x: at.x, y: words, from: 'top' });
  inked.words(limit.late, { x: at.x + wide, y: words, from: 'top', anchor: 'end' });
  return placed.y + placed.h;
}

/** Why it takes a licence at all, in the room of the verdicts and until they come. */
function reason(figure: Dial, top: number, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { order, verdicts } = figure;
  const before = untilStep(figure, verdicts.step, scene);
  before.line([point(room.x, top), point(room.x + room.w, top)], { width: scene.tall ? 2 : 2.5 });
  const say = { x: room.x, y: top + (scene.tall ? 14 : 22), from: 'top', width: room.w, claims: order.claims } as const;
  before.words(order.says, { ...say, role: scene.tall ? 'label' : 'heading' });
}

function verdicts({ verdicts: { both, step } }: Dial, top: number, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const inked = scene.at(step);
  let y = top;
  for (const [index, { name, says, side, claims }] of both.entries()) {
    const w = scene.tall ? room.w : 540;
    const x = scene.tall || index === 0 ? room.x : room.x + room.w - w;
    if (side) inked.stroke(side, [point(x, y), point(x + w, y)], { width: 6 });
    else inked.line([point(x, y), point(x + w, y)], { stroke: 'expert', width: 6 });
    const set = inked.words(
      [{ text: `${name}: `, role: 'strong', ...(side ? { side } : { tone: 'expert' as const }) }, { text: says }],
      {
        x,
        y: y + (scene.tall ? 14 : 24),
        from: 'top',
        width: w,
        claims,
      },
    );
    if (scene.tall) y = set.y + set.h + 24;
  }
}

export const dial = figureKind(schema, {
  draw,
  tell: ({ stopped, order, limit, ends: { fast, slow, claims }, verdicts }) => ({
    groups: [
      {
        items: [
          ...(stopped ? [stopped] : []),
          { says: `${order.from.name} ${order.does}: ${order.to.name}. ${order.says}`, claims: order.claims },
          { says: `${limit.says}, ${limit.comesTo}.`, claims: limit.claims },
          { says: `${fast.name}: ${fast.says}. ${slow.name}: ${slow.says}.`, claims },
          ...verdicts.both.map(({ name, says, claims }) => ({ says: `${name}: ${says}`, claims })),
        ],
      },
    ],
  }),
});
