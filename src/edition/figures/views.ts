import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, point, type Rect } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';

const layer = cited.extend({ step });

/** How one side places the thing: what lies around it, from the outside in, and one line under it. */
const view = z.strictObject({
  side: refer('side'),
  heading: z.string(),
  around: z.array(layer).max(3).default([]),
  thing: layer,
  note: layer,
});

/** One thing as two sides place it: alone, or within what surrounds it. Frames in frames; how large they are measures nothing. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('views'),
  views: z.tuple([view, view]),
  between: layer.describe('What divides the two, between them.'),
});

type Views = z.output<typeof schema>;
type View = Views['views'][number];

/** px: a view's breadth, from its heading to its frame, a frame's margin to what it holds, and a phone's heights. */
const plans = {
  stage: { w: 468, head: 46, inset: 20, note: 44, alone: 0, nested: 0 },
  tall: { w: phoneWidth, head: 30, inset: 12, note: 30, alone: 150, nested: 300 },
} as const;

/** Two views side by side, or one under the other, and between them what divides them. */
function draw(figure: Views, scene: SceneBuilder): void {
  const { views, between } = figure;
  const { room } = scene.layout;
  const plan = plans[scene.layout.name];
  if (!scene.tall) {
    const h = room.h - plan.head - plan.note;
    const frames = views.map(({ side }): Rect => {
      const left = scene.side(side).place === 'left';
      return { x: left ? room.x : room.x + room.w - plan.w, y: room.y + plan.head, w: plan.w, h };
    });
    for (const [index, view] of views.entries()) drawView(view, frames[index] as Rect, scene);
    const [from, to] = [room.x + plan.w + 12, room.x + room.w - plan.w - 12];
    const middle = { x: (from + to) / 2, y: room.y + plan.head + h / 2, width: to - from - 8 };
    divide(between, middle, [from, to], scene);
    const [, second] = frames;
    if (second) {
      const { x, y, w, h } = second;
      ask(figure, { x: x + w / 2, y: y + h / 2, from: 'middle', anchor: 'middle', width: w - 4 * plan.inset }, scene);
    }
    const under = { ...middle, y: middle.y + 26, from: 'top', anchor: 'middle' } as const;
    scene.words(figureWords.unmeasured, { ...under, role: 'scope', tone: 'muted' });
    return;
  }
  let y = 0;
  for (const [index, view] of views.entries()) {
    const h = view.around.length > 0 ? plan.nested : plan.alone;
    const end = drawView(view, { x: 0, y: y + plan.head, w: plan.w, h }, scene);
    if (index > 0) break;
    const said = scene.at(between.step).words(between.says, {
      ...{ x: plan.w / 2, y: end + 26, from: 'top', anchor: 'middle', tone: 'expert' },
      ...{ role: 'strong', width: plan.w, claims: between.claims },
    });
    y = said.y + said.h + 26;
  }
}

/** Returns where the note under it ends. */
function drawView({ side, heading, around, thing, note }: View, frame: Rect, scene: SceneBuilder): number {
  const plan = plans[scene.layout.name];
  scene.words(heading, { x: frame.x, y: frame.y - plan.head, from: 'top', role: 'heading', side });
  // Both stand empty before either is filled.
  const tone = scene.framed(side, frame);
  let room = frame;
  for (const [depth, layer] of around.entries()) {
    const inked = scene.at(layer.step);
    if (depth > 0) inked.rect(room, { fill: 'card', stroke: 'side', side, width: 2.5, ghost: false });
    const edge = depth === 0 ? 10 : 0;
    const inside = grown(room, -edge - plan.inset);
    const said = inked.words(layer.says, {
      ...{ x: inside.x, y: inside.y, from: 'top' },
      ...{ role: depth === 0 ? 'strong' : 'label', width: inside.w, claims: layer.claims },
    });
    const top = said.y + said.h + plan.inset * 0.8;
    room = { ...inside, y: top, h: inside.y + inside.h - top };
  }
  const inked = scene.at(thing.step);
  if (around.length > 0) inked.framed(side, room, { ghost: false });
  inked.words(thing.says, {
    ...{ x: room.x + room.w / 2, y: room.y + room.h / 2, from: 'middle', anchor: 'middle', tone, side },
    ...{ role: around.length > 0 ? 'name' : 'hero', width: room.w - 40, claims: thing.claims },
  });
  const under = scene.at(note.step).words(note.says, {
    ...{ x: frame.x, y: frame.y + frame.h + (scene.tall ? 10 : 14), from: 'top' },
    ...{ width: frame.w, claims: note.claims },
  });
  return under.y + under.h;
}

/** A line that points both ways, and over it the words. */
function divide(
  { says, claims, step }: Views['between'],
  { x, y, width }: { x: number; y: number; width: number },
  [from, to]: readonly [number, number],
  scene: SceneBuilder,
): void {
  const inked = scene.at(step);
  for (const tip of [from, to]) inked.arrow([point(x, y), point(tip, y)], { width: 4, head: 20 });
  inked.words(says, { x, y: y - 20, from: 'bottom', anchor: 'middle', role: 'strong', tone: 'expert', width, claims });
}

export const views = figureKind(schema, {
  draw,
  tell: ({ views, between }) => ({
    groups: [
      ...views.map(({ heading, around, thing, note }) => ({ title: heading, items: [...around, thing, note] })),
      { items: [between] },
    ],
  }),
});
