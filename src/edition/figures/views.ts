import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { at, type Box, centred, columns, fixed, grow, layOut, on, stack, words } from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point } from '#drawing/geometry.ts';

const layer = cited.extend({ step });

/** One side's view of the thing: what lies around it, from the outside in, and one line under it. */
const view = z.strictObject({
  side: refer('side'),
  heading: z.string(),
  around: z.array(layer).max(3).default([]),
  thing: layer,
  note: layer,
});

/** One thing as two sides place it: alone, or within what surrounds it. Frames in frames. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('views'),
  views: z.tuple([view, view]),
  between: layer.describe('What divides the two, between them.'),
});

type Views = z.output<typeof schema>;
type View = Views['views'][number];

/** Two views side by side, or one under the other, and between them what divides them. */
function draw(figure: Views, scene: SceneBuilder): void {
  const [left, right] = figure.views.toSorted((a, b) => placeOf(a, scene) - placeOf(b, scene)) as Views['views'];
  layOut(columns([12, 24], [boxOf(left), divide(figure.between), boxOf(right)]), scene);
  const { x, y, w, h } = scene.layout.room;
  const rightHalf = {
    x: x + w - breadth / 2,
    y: y + h / 2,
    from: 'middle',
    anchor: 'middle',
    width: breadth - 80,
  } as const;
  if (!scene.tall) ask(figure, rightHalf, scene);
}

const placeOf = ({ side }: View, scene: SceneBuilder) => (scene.side(side).place === 'left' ? 0 : 1);

/** px of a view on the stage, and of the edge of its frame. */
const [breadth, edge] = [468, 10];

function boxOf({ side, heading, around, thing, note }: View): Box {
  const framed: Box['draw'] = (room, scene) => scene.framed(side, room, { placeholder: false });
  const isAlone = around.length === 0;
  const look = { role: isAlone ? 'hero' : 'name', anchor: 'middle', side, claims: thing.claims } as const;
  const inmost = grow(on(isAlone ? () => undefined : framed, 20, centred(words(thing.says, look))), [0, 120]);
  const nested = around.reduceRight<Box>(
    (inner, { says, claims, step }, depth) => {
      const frame: Box['draw'] = (room, scene) =>
        scene.rect(room, { fill: 'card', stroke: 'side', side, width: 2.5, placeholder: false });
      const layerText = words(says, { role: depth === 0 ? 'strong' : 'label', claims });
      const padding = depth === 0 ? ([20 + edge, 12 + edge] as const) : ([20, 12] as const);
      return grow(at(step, on(depth === 0 ? () => undefined : frame, padding, stack([16, 10], [layerText, inner]))));
    },
    at(thing.step, inmost),
  );
  // Both stand empty before either is filled.
  const whole = grow(
    on((room, scene) => void scene.framed(side, room), 0, nested),
    [0, 150],
  );
  const noteBox = at(note.step, words(note.says, { claims: note.claims }));
  return { ...stack([16, 10], [words(heading, { role: 'heading', side }), whole, noteBox]), width: breadth };
}

/** Words, and on the stage under them a line that points both ways. */
function divide({ says, claims, step }: Views['between']): Box {
  const textBox = words(says, { anchor: 'middle', role: 'strong', tone: 'expert', claims });
  const arrow = fixed([176, 0], [20, 0], ({ x, y, w, h }, scene) => {
    const middle = point(x + w / 2, y + h / 2);
    for (const tip of scene.tall ? [] : [x, x + w]) scene.arrow([middle, point(tip, middle.y)], { width: 4, head: 20 });
  });
  return at(step, centred(stack([16, 0], [textBox, arrow])));
}

export const views = figureKind(schema, {
  draw,
  describe: ({ views, between }) => ({
    groups: [
      ...views.map(({ heading, around, thing, note }) => ({ title: heading, items: [...around, thing, note] })),
      { items: [between] },
    ],
  }),
});
