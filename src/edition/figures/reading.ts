import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { buildings, drawBuilding, drawGate, drawTile } from './buildings.ts';

const span = z.strictObject({
  head: z.string(),
  says: z.string(),
  pictures: z
    .array(
      z.union([
        z.strictObject({ gate: refer('side') }),
        z.strictObject({ building: z.enum(buildings), planned: z.boolean().default(false) }),
      ]),
    )
    .length(2),
  claims: z.array(refer('claim')).min(1),
  step,
});

/** An answer of one’s own by three spans of time, what each side would say against it, and how it goes on. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('reading'),
  spans: z.tuple([span, span, span]),
  against: z.strictObject({
    head: z.string(),
    step,
    says: z.tuple([
      cited.extend({ side: refer('side'), who: z.string() }),
      cited.extend({ side: refer('side'), who: z.string() }),
    ]),
  }),
  later: cited.extend({ head: z.string(), step }),
});

type Reading = z.output<typeof schema>;
type Span = Reading['spans'][number];

/** px of the stage: the ruler with its head, the pictures, the white between columns. */
const stage = { head: 56, picture: 118, between: 36 } as const;

function draw(data: Reading, scene: SceneBuilder): void {
  if (scene.tall) drawTall(data, scene);
  else drawOnStage(data, scene);
}

function drawOnStage(data: Reading, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const w = (room.w - 2 * stage.between) / 3;
  const column = (index: number) => room.x + index * (w + stage.between);
  let top = room.y;
  for (const [index, span] of data.spans.entries()) {
    const inked = scene.at(span.step);
    const x = column(index);
    inked.words(span.head, { x, y: room.y + 32, role: 'statement' });
    scale({ x, y: room.y + stage.head - 12, w, h: 9 }, 7 + 5 * (2 - index), inked);
    const ground = room.y + stage.head + 16 + stage.picture;
    pictures(span, { x, y: ground - stage.picture, w, h: stage.picture }, inked);
    const said = inked.words(span.says, { x, y: ground + 14, from: 'top', width: w, claims: span.claims });
    top = Math.max(top, said.y + said.h + 14);
  }
  const { head, step, says } = data.against;
  const inked = scene.at(step);
  inked.line([point(room.x, top), point(room.x + room.w, top)], { stroke: 'line', width: 1.5 });
  inked.words(head, { x: room.x, y: top + 16, from: 'top', role: 'statement', width: w });
  let low = top;
  for (const [index, { side, who, says: said, claims }] of says.entries()) {
    const x = column(index + 1);
    const named = inked.words(who, { x, y: top + 16, from: 'top', role: 'strong', side });
    const box = inked.words(said, { x, y: named.y + named.h + 8, from: 'top', width: w, claims });
    low = Math.max(low, box.y + box.h);
  }
  const last = scene.at(data.later.step);
  last.line([point(room.x, low + 16), point(room.x + room.w, low + 16)], { stroke: 'line', width: 1.5 });
  const opening = last.words(data.later.head, { x: room.x, y: low + 30, from: 'top', role: 'strong' });
  const { says: end, claims } = data.later;
  last.words(end, { x: opening.x + opening.w + 14, y: low + 30, from: 'top', claims, width: room.w - opening.w - 14 });
  ask(data, { x: column(1), y: room.y + stage.head + 70, from: 'middle', width: 2 * w }, scene);
}

/** A rule with so many marks: finer for weeks, coarser for years. */
function scale({ x, y, w, h }: Rect, marks: number, scene: SceneBuilder): void {
  scene.line([point(x, y), point(x + w, y)], { width: 3 });
  for (let index = 0; index <= marks; index++) {
    const at = x + (index * w) / marks;
    scene.line([point(at, y), point(at, y + h)], { width: 1.5 });
  }
}

function pictures({ pictures }: Span, { x, y, w, h }: Rect, scene: SceneBuilder): void {
  scene.line([point(x, y + h), point(x + w, y + h)], { width: 2.5 });
  for (const [index, picture] of pictures.entries()) {
    const box = { x: x + index * w * 0.54, y, w: w * 0.46, h };
    if ('building' in picture) {
      drawBuilding(picture.building, { ...box, x: box.x + 4, w: box.w - 8 }, { planned: picture.planned }, scene);
      continue;
    }
    const size = Math.min(30, box.w / 5);
    const gate = { x: box.x + box.w / 2 - size, y: y + h * 0.1, w: 2 * size, h: h * 0.9 };
    drawGate(picture.gate, gate, scene);
    for (const at of [box.x + 2, gate.x + size / 2, box.x + box.w - size - 2])
      drawTile(picture.gate, { x: at, y: y + h - size - 3, w: size, h: size }, scene);
  }
}

function drawTall(data: Reading, scene: SceneBuilder): void {
  const { room } = scene.layout;
  let y = 0;
  for (const [index, span] of data.spans.entries()) {
    const inked = scene.at(span.step);
    const head = inked.words(span.head, { x: 0, y, from: 'top', role: 'statement' });
    scale({ x: 0, y: head.y + head.h + 8, w: room.w, h: 8 }, 7 + 5 * (2 - index), inked);
    const ground = head.y + head.h + 30 + 84;
    pictures(span, { x: 24, y: ground - 84, w: room.w - 48, h: 84 }, inked);
    const said = inked.words(span.says, { x: 0, y: ground + 12, from: 'top', width: room.w, claims: span.claims });
    y = said.y + said.h + 28;
  }
  const { head, step, says } = data.against;
  const inked = scene.at(step);
  inked.line([point(0, y), point(room.w, y)], { stroke: 'line', width: 1.5 });
  const title = inked.words(head, { x: 0, y: y + 14, from: 'top', role: 'statement', width: room.w });
  y = title.y + title.h + 14;
  for (const { side, who, says: said, claims } of says) {
    const named = inked.words(who, { x: 0, y, from: 'top', role: 'strong', side });
    const box = inked.words(said, { x: 0, y: named.y + named.h + 5, from: 'top', width: room.w, claims });
    y = box.y + box.h + 16;
  }
  const last = scene.at(data.later.step);
  last.line([point(0, y), point(room.w, y)], { stroke: 'line', width: 1.5 });
  const opening = last.words(data.later.head, { x: 0, y: y + 14, from: 'top', role: 'strong', width: room.w });
  last.words(data.later.says, {
    x: 0,
    y: opening.y + opening.h + 5,
    from: 'top',
    width: room.w,
    claims: data.later.claims,
  });
}

export const reading = figureKind(schema, {
  draw,
  tell: ({ spans, against, later }) => ({
    groups: [
      ...spans.map(({ head, says, claims }) => ({ title: head, items: [{ says, claims }] })),
      {
        title: against.head,
        items: against.says.map(({ who, says, claims }) => ({ says: `${who}: ${says}`, claims })),
      },
      { title: later.head, items: [{ says: later.says, claims: later.claims }] },
    ],
  }),
});
