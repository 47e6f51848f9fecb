import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { colon } from '#words/index.ts';
import { buildings, drawBuilding, drawGate, drawSolid, drawTile } from './buildings.ts';

const end = z.strictObject({
  building: z.enum(buildings),
  name: z.string(),
  says: z.string(),
  claims: z.array(refer('claim')).min(1),
});

const stream = z.strictObject({
  side: refer('side').describe('Who keeps the gate; the goods flow away from there.'),
  source: end,
  gate: cited.extend({ name: z.string(), step }),
  user: end,
  step,
});

/** Two streams that run against each other, each through one side’s half-shut gate. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('gates'),
  streams: z.tuple([stream, stream]),
  between: cited.extend({ step }).describe('What stands between the two gates.'),
});

type Gates = z.output<typeof schema>;
type Stream = Gates['streams'][number];

interface Plan {
  building: { w: number; h: number };
  gate: { w: number; h: number };
  square: number;
  /** Squares on either side of the place of the gate, while none stands there. */
  count: number;
  /** Squares that queue before the gate, and the places behind it to which some have come. */
  queue: number;
  passed: readonly number[];
}

const plans = {
  wide: { building: { w: 128, h: 116 }, gate: { w: 104, h: 120 }, square: 40, count: 5, queue: 7, passed: [1, 4] },
  tall: { building: { w: 66, h: 62 }, gate: { w: 62, h: 74 }, square: 24, count: 2, queue: 3, passed: [1] },
} as const satisfies Record<string, Plan>;

/** The two ends of a stream; its source and its goods have the colour of the side that holds them. */
function endsOf({ side, source, user }: Stream, scene: SceneBuilder) {
  const flowsRight = scene.side(side).place === 'left';
  return [
    { end: source, isLeft: flowsRight, side },
    { end: user, isLeft: !flowsRight, side: undefined },
  ];
}

/**
 * A stream from its source through the gate to who needs it, on a line at `ground`. Squares run until the gate drops; then
 * they queue before it, and few are behind. They are as many in both streams: nothing is measured.
 */
function flow(stream: Stream, { x: left, w: wide }: Pick<Rect, 'x' | 'w'>, ground: number, scene: SceneBuilder): Rect {
  const { building, gate, square, count, queue, passed }: Plan = plans[scene.layout.name];
  const { side, step } = stream;
  const inked = scene.at(step);
  inked.stroke(side, [point(left, ground), point(left + wide, ground)], { width: 3 });
  for (const { end, isLeft, side: own } of endsOf(stream, scene)) {
    const x = isLeft ? left : left + wide - building.w;
    drawBuilding(end.building, { x, y: ground - building.h, ...building }, { side: own }, inked);
  }
  const passage = { x: left + (wide - gate.w) / 2, y: ground - gate.h, ...gate };
  const flowsRight = scene.side(side).place === 'left';
  /** Whether a square or a sign stands so far from the left end, or from the right one where the stream flows left. */
  const from = (along: number, size: number) => (flowsRight ? left + along : left + wide - along - size);
  const y = ground - square - 4;
  const tileAt = (along: number, where: SceneBuilder) =>
    drawTile(side, { x: from(along, square), y, w: square, h: square }, where);
  const [before, middle, behind] = [building.w, (wide - square) / 2, (wide + gate.w) / 2];
  const gap = ((wide - gate.w) / 2 - before - count * square) / (count + 1);
  const places = Array.from({ length: count }, (_, at) => gap + at * (square + gap));
  const turn = Math.min(4, gap / 5);
  const signAt = (along: number, where: SceneBuilder) => {
    const [at, level] = [from(along, 0), y + square / 2];
    const tip = flowsRight ? turn : -turn;
    const head = [point(at - tip, level - 2 * turn), point(at + tip, level), point(at - tip, level + 2 * turn)];
    where.line(head, { side, width: 2.5 });
  };
  const dropped = scene.at(stream.gate.step);
  if (stream.gate.step) {
    const running = scene.during(step, stream.gate.step);
    for (const place of places) tileAt(before + place, running);
    for (const [at, place] of places.entries()) if (!passed.includes(at)) tileAt(behind + place, running);
    for (const start of [before, behind]) for (const place of places.slice(1)) signAt(start + place - gap / 2, running);
  }
  drawGate(side, passage, dropped);
  const apart = Math.min(4, ((wide - gate.w) / 2 - before - queue * square) / (queue + 1));
  for (let at = 0; at < queue; at++) tileAt((wide - gate.w) / 2 - apart - square - at * (square + apart), dropped);
  tileAt(middle, inked);
  for (const at of passed) {
    const place = behind + (places[at] ?? 0);
    tileAt(place, inked);
    signAt(place - gap / 2, dropped);
  }
  return passage;
}

/** Words under both ends of a stream. Returns how low they reach. */
function nameEnds(stream: Stream, { x, w }: Pick<Rect, 'x' | 'w'>, y: number, scene: SceneBuilder): number {
  const inked = scene.at(stream.step);
  const { building } = plans[scene.layout.name];
  const lows = endsOf(stream, scene).map(({ end, isLeft, side }) => {
    const { name, says, claims } = end;
    const width = w / 2 - 10;
    const sizes = [scene.sizeOfWords(name, { role: 'strong', width }), scene.sizeOfWords(says, { width, claims })];
    const wide = Math.max(...sizes.map((size) => size.w));
    // On the stage words begin under their building; marks, which a class does not see, may stand out.
    const right = scene.tall
      ? ({ x: x + w, anchor: 'end' } as const)
      : { x: Math.min(x + w - building.w, x + w + bank.white - 8 - wide) };
    const at = { ...(isLeft ? { x } : right), from: 'top', side, width } as const;
    const named = inked.words(name, { ...at, y, role: 'strong' });
    const said = inked.words(says, { ...at, y: named.y + named.h + 6, claims });
    return said.y + said.h;
  });
  return Math.max(...lows);
}

/** Words of a gate, in the middle. Returns how low they reach. */
function nameGate({ side, gate }: Stream, y: number, scene: SceneBuilder): number {
  const { room } = scene.layout;
  const { name, says, claims, step } = gate;
  const centre = { x: room.x + room.w / 2, from: 'top', anchor: 'middle', side, width: room.w } as const;
  const inked = scene.at(step);
  const named = inked.words(name, { ...centre, y, role: 'strong' });
  const said = inked.words(says, { ...centre, y: named.y + named.h + 6, claims });
  return said.y + said.h;
}

function draw(data: Gates, scene: SceneBuilder): void {
  if (scene.tall) drawTall(data, scene);
  else drawWide(data, scene);
}

/** px: how broad a side’s bank is, and the white between it and what flows. */
const bank = { w: 40, white: 24 } as const;

/** Two banks, each side’s own, and between them the streams. */
function drawWide(data: Gates, scene: SceneBuilder): void {
  const { room } = scene.layout;
  for (const { side } of data.streams) {
    const { place, name } = scene.side(side);
    const isLeft = place === 'left';
    const x = isLeft ? room.x : room.x + room.w;
    drawSolid(side, { x: isLeft ? x : x - bank.w, y: room.y, w: bank.w, h: room.h }, scene);
    const inward = isLeft ? bank.w + bank.white : -bank.w - bank.white;
    const anchor = isLeft ? 'start' : 'end';
    scene.words(name, { x: x + inward, y: room.y, from: 'top', anchor, role: 'statement', side });
  }
  const inner = { x: room.x + bank.w + bank.white, w: room.w - 2 * (bank.w + bank.white) };
  const [upper, lower] = data.streams;
  const { gate } = plans.wide;
  const ground = nameGate(upper, room.y, scene) + 12 + gate.h;
  flow(upper, inner, ground, scene);
  nameEnds(upper, inner, ground + 14, scene);
  const lowerGround = room.y + room.h - 74;
  const passage = flow(lower, inner, lowerGround, scene);
  nameEnds(lower, inner, lowerGround + 14, scene);
  nameGate(lower, lowerGround + 14, scene);
  const { says, claims, step } = data.between;
  const asking = scene.at(step);
  const [x, top, foot] = [room.x + room.w / 2, ground + 14, passage.y - 14];
  const asked = asking.words(says, {
    x,
    y: (top + foot) / 2 + 9,
    from: 'middle',
    anchor: 'middle',
    role: 'statement',
    claims,
  });
  asking.line([point(x, top), point(x, asked.y - 8)], { width: 3, dash: 'dotted' });
  asking.line([point(x, asked.y + asked.h + 8), point(x, foot)], { width: 3, dash: 'dotted' });
  asking.spot(upper.side, point(x, top), 8);
  asking.spot(lower.side, point(x, foot), 8);
  ask(data, { x, y: lowerGround - plans.wide.gate.h / 2, from: 'middle', anchor: 'middle' }, scene, lower.step);
}

function drawTall(data: Gates, scene: SceneBuilder): void {
  const { room } = scene.layout;
  let y = 0;
  for (const [index, stream] of data.streams.entries()) {
    const ground = nameGate(stream, y, scene) + 14 + plans.tall.gate.h;
    flow(stream, room, ground, scene);
    y = nameEnds(stream, room, ground + 12, scene) + 26;
    if (index > 0) continue;
    const { says, claims, step } = data.between;
    const centre = { x: room.w / 2, y, from: 'top', anchor: 'middle', width: room.w } as const;
    const asked = scene.at(step).words(says, { ...centre, role: 'statement', claims });
    y = asked.y + asked.h + 26;
  }
}

export const gates = figureKind(schema, {
  draw,
  describe: ({ streams, between }) => ({
    groups: [
      ...streams.map(({ source, gate, user }) => ({
        title: gate.name,
        items: [
          { says: `${source.name}${colon}${source.says}`, claims: source.claims },
          { says: gate.says, claims: gate.claims },
          { says: `${user.name}${colon}${user.says}`, claims: user.claims },
        ],
      })),
      { items: [between] },
    ],
  }),
});
