import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { buildings, drawBuilding, drawGate } from './buildings.ts';

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

interface Frame {
  /** Of the ground on which a stream runs. */
  ground: number;
  building: { w: number; h: number };
  gate: { w: number; h: number };
  square: number;
  /** Squares on either side of the gate. */
  count: number;
}

/** As many squares before a gate as behind it, the same in both streams: nothing is measured. */
function flow({ side, source, gate, user, step }: Stream, frame: Frame, scene: SceneBuilder): Rect {
  const { room } = scene.layout;
  const { ground, building, square, count } = frame;
  const towardsRight = scene.side(side).place === 'left';
  const inked = scene.at(step);
  scene.line([point(room.x, ground), point(room.x + room.w, ground)], { side, stroke: 'side', width: 3 });
  const box = (left: boolean): Rect => ({
    x: left ? room.x : room.x + room.w - building.w,
    y: ground - building.h,
    ...building,
  });
  drawBuilding(source.building, box(towardsRight), { side }, inked);
  drawBuilding(user.building, box(!towardsRight), {}, inked);
  const gateBox: Rect = { x: room.x + (room.w - frame.gate.w) / 2, y: ground - frame.gate.h, ...frame.gate };
  drawGate(side, gateBox, 0.42, scene.at(gate.step));
  const gap = (gateBox.x - room.x - building.w - count * square) / (count + 1);
  const places = (from: number) => Array.from({ length: count }, (_, index) => from + gap + index * (square + gap));
  const y = ground - square - 3;
  const all = [...places(room.x + building.w), gateBox.x + (gateBox.w - square) / 2, ...places(gateBox.x + gateBox.w)];
  for (const [index, x] of all.entries()) {
    inked.framed(side, { x, y, w: square, h: square }, { ghost: false });
    const next = all[index + 1];
    const isAtGate = x + square + gap > gateBox.x - 1 && x < gateBox.x + gateBox.w;
    if (next === undefined || next - x - square < 14 || isAtGate) continue;
    const [at, turn] = [(x + square + next) / 2, towardsRight ? 4 : -4];
    const middle = y + square / 2;
    inked.line([point(at - turn, middle - 6), point(at + turn, middle), point(at - turn, middle + 6)], {
      side,
      width: 2.5,
    });
  }
  return gateBox;
}

function draw(data: Gates, scene: SceneBuilder): void {
  if (scene.tall) drawTall(data, scene);
  else drawOnStage(data, scene);
}

function drawOnStage(data: Gates, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const half = room.h / 2;
  const size = {
    building: { w: 128, h: Math.min(112, half - 140) },
    gate: { w: 104, h: Math.min(120, half - 132) },
    square: 38,
    count: 5,
  };
  for (const [index, stream] of data.streams.entries()) {
    const ground = room.y + half * index + half - 72;
    const gate = flow(stream, { ground, ...size }, scene);
    const towardsRight = scene.side(stream.side).place === 'left';
    const middle = gate.x + gate.w / 2;
    const { name, says, claims, step } = stream.gate;
    const over = scene
      .at(step)
      .words(says, { x: middle, y: gate.y - 10, from: 'bottom', anchor: 'middle', side: stream.side, claims });
    scene
      .at(step)
      .words(name, { x: middle, y: over.y - 5, from: 'bottom', anchor: 'middle', role: 'strong', side: stream.side });
    for (const [each, left, side] of [
      [stream.source, towardsRight, stream.side],
      [stream.user, !towardsRight, undefined],
    ] as const) {
      const at = { x: left ? room.x : room.x + room.w, anchor: left ? 'start' : 'end', side } as const;
      const named = scene.at(stream.step).words(each.name, { ...at, y: ground + 12, from: 'top', role: 'strong' });
      scene.at(stream.step).words(each.says, { ...at, y: named.y + named.h + 6, from: 'top', claims: each.claims });
    }
  }
  const { says, claims, step } = data.between;
  const centre = { x: room.x + room.w / 2, y: room.y + half - 36, from: 'middle', anchor: 'middle' } as const;
  scene.at(step).words(says, { ...centre, role: 'heading', claims });
  ask(data, { x: room.x + room.w / 2, y: room.y + half + half / 2, from: 'middle', anchor: 'middle' }, scene);
}

function drawTall(data: Gates, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const size = { building: { w: 66, h: 62 }, gate: { w: 62, h: 74 }, square: 24, count: 2 };
  let y = 0;
  for (const [index, stream] of data.streams.entries()) {
    const inked = scene.at(stream.gate.step);
    const { side, gate, source, user } = stream;
    const centre = { x: room.w / 2, anchor: 'middle', side } as const;
    const named = inked.words(gate.name, { ...centre, y, from: 'top', role: 'strong' });
    const said = inked.words(gate.says, {
      ...centre,
      y: named.y + named.h + 4,
      from: 'top',
      width: room.w,
      claims: gate.claims,
    });
    const ground = said.y + said.h + 16 + size.gate.h;
    flow(stream, { ground, ...size }, scene);
    const towardsRight = scene.side(side).place === 'left';
    let low = ground;
    for (const [each, left, own] of [
      [source, towardsRight, side],
      [user, !towardsRight, undefined],
    ] as const) {
      const at = { x: left ? 0 : room.w, anchor: left ? 'start' : 'end', side: own, width: 160 } as const;
      const title = scene.at(stream.step).words(each.name, { ...at, y: ground + 10, from: 'top', role: 'strong' });
      const words = scene
        .at(stream.step)
        .words(each.says, { ...at, y: title.y + title.h + 4, from: 'top', claims: each.claims });
      low = Math.max(low, words.y + words.h);
    }
    y = low + 26;
    if (index > 0) continue;
    const { says, claims, step } = data.between;
    const asked = scene
      .at(step)
      .words(says, { x: room.w / 2, y, from: 'top', anchor: 'middle', role: 'statement', claims, width: room.w });
    y = asked.y + asked.h + 26;
  }
}

export const gates = figureKind(schema, {
  draw,
  tell: ({ streams, between }) => ({
    groups: [
      ...streams.map(({ source, gate, user }) => ({
        title: gate.name,
        items: [
          { says: `${source.name}: ${source.says}`, claims: source.claims },
          { says: gate.says, claims: gate.claims },
          { says: `${user.name}: ${user.says}`, claims: user.claims },
        ],
      })),
      { items: [between] },
    ],
  }),
});
