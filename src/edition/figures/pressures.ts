import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { type Outline, point, polygon, type Rect } from '#drawing/geometry.ts';

const push = z.strictObject({
  side: refer('side'),
  title: z.string().describe('On whom, as the words of its arrow.'),
  step,
  reasons: z.array(cited).min(1).max(3),
});

/** What presses on two sides to come to one place: two arrows of one size, and in one of them who says that it is less. */
const schema = z
  .strictObject({
    ...common,
    kind: z.literal('pressures'),
    to: z.string().describe('Where both are pressed to.'),
    pushes: z.tuple([push, push]),
    less: cited
      .extend({ side: refer('side'), step })
      .describe('Who feels less, and how much so in somebody’s view, in a word or two.'),
  })
  .refine(({ pushes: [one, two] }) => one.reasons.length === two.reasons.length, {
    error: 'both sides have the same number of reasons: more on one of them would say something',
    path: ['pushes'],
  });

type Pressures = z.output<typeof schema>;
type Push = Pressures['pushes'][number];

/** Everything that differs between the stage and a phone: arrows with their heads, the place between them, the lists; px. */
const sizes = {
  stage: { high: 218, thick: 164, head: 100, place: 120, beside: 10, row: 18, rule: 6 },
  tall: { high: 140, thick: 100, head: 40, place: 58, beside: 5, row: 12, rule: 4 },
} as const;

/** Two arrows to one place, and under each what presses. */
function draw(figure: Pressures, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { high, place, beside, row } = sizes[scene.layout.name];
  const middle = room.x + room.w / 2;
  const half = (room.w - place) / 2 - beside;
  // What a headline of one line leaves free stands over the arrows and between the lists.
  const free = scene.tall ? 0 : room.h - 458;
  const top = scene.tall ? 8 : room.y + 2 + free / 3;
  aim(figure, { x: middle - place / 2, y: top, w: place, h: high }, scene);
  const lists = top + high + (scene.tall ? 22 : 30 + free / 4);
  let low = lists;
  for (const [index, push] of figure.pushes.entries()) {
    const isLeft = scene.side(push.side).place === 'left';
    const at: Rect = { x: isLeft ? room.x : room.x + room.w - half, y: top, w: half, h: high };
    if (push.side === figure.less.side) lesser(figure, push, at, isLeft, scene);
    else one(push, at, isLeft, scene);
    const column = scene.tall
      ? { x: room.x, y: index === 0 ? lists : low + 26, w: room.w }
      : { x: at.x, y: lists, w: half };
    low = list(push, column, row + free / 8, scene);
  }
}

function aim({ to }: Pressures, at: Rect, scene: SceneBuilder): void {
  scene.rect(at, { fill: 'card', stroke: 'ink', width: scene.tall ? 3 : 4 });
  const centre = { x: at.x + at.w / 2, y: at.y + at.h / 2, from: 'middle', anchor: 'middle' } as const;
  scene.words(to, { ...centre, role: scene.tall ? 'strong' : 'statement', width: at.w - 10 });
}

/** An arrow in the middle of its room, `thick` px broad, with a head so long and so wide, towards the room’s inner edge. */
function arrow({ x, y, w, h }: Rect, isLeft: boolean, thick: number, head: number, wide: number): Outline {
  const [tail, tip] = isLeft ? [x, x + w] : [x + w, x];
  const neck = isLeft ? tip - head : tip + head;
  const middle = y + h / 2;
  const upper = [point(tail, middle - thick / 2), point(neck, middle - thick / 2), point(neck, middle - wide / 2)];
  const lower = [point(neck, middle + wide / 2), point(neck, middle + thick / 2), point(tail, middle + thick / 2)];
  return polygon([...upper, point(tip, middle), ...lower]);
}

/** As broad as the other’s: nobody has measured how much presses on either. */
function outline({ side, step }: Push, at: Rect, isLeft: boolean, scene: SceneBuilder): void {
  const { thick, head, high } = sizes[scene.layout.name];
  const shaft = arrow(at, isLeft, thick, head, high - 4);
  scene.at(step).shape([shaft], { fill: 'card', stroke: 'side', side, width: scene.tall ? 2.5 : 4, ghost: false });
}

function one(push: Push, at: Rect, isLeft: boolean, scene: SceneBuilder): void {
  const { head } = sizes[scene.layout.name];
  outline(push, at, isLeft, scene);
  const inset = scene.tall ? 9 : 28;
  const { side, title, step } = push;
  const words = {
    y: at.y + at.h / 2,
    from: 'middle',
    width: at.w - head * 0.4 - 2 * inset,
    role: scene.tall ? 'strong' : 'name',
    side,
  } as const;
  const place = isLeft ? { x: at.x + inset } : { x: at.x + at.w - inset, anchor: 'end' as const };
  scene.at(step).words(title, { ...words, ...place });
}

/** The same outline, and in it the word of who compares. */
function lesser({ less, asks, steps }: Pressures, push: Push, at: Rect, isLeft: boolean, scene: SceneBuilder): void {
  const { head } = sizes[scene.layout.name];
  outline(push, at, isLeft, scene);
  const inset = scene.tall ? 9 : 28;
  const inner = isLeft ? at.x + inset : at.x + head * (scene.tall ? 0.6 : 0.9);
  const middle = at.y + at.h / 2;
  const large = { x: inner, y: middle - 6, role: scene.tall ? 'statement' : 'numeral', tone: 'expert' } as const;
  scene.at(less.step).words(less.says, { ...large, claims: less.claims });
  const titled = { x: inner, y: middle + 10, from: 'top', role: scene.tall ? 'strong' : 'name' } as const;
  scene.at(push.step).words(push.title, { ...titled, side: push.side });
  const asked = { y: middle, from: 'middle', anchor: 'middle', role: scene.tall ? 'strong' : 'symbol' } as const;
  const body = at.x + (at.w + (isLeft ? -head : head) / 2) / 2;
  ask({ asks, steps }, { ...asked, x: body, width: at.w - head / 2 - (scene.tall ? 20 : 0) }, scene, push.step);
}

/** A side’s own rule, and under it what presses on it. Returns the lowest edge. */
function list(
  { side, title, step, reasons }: Push,
  { x, y, w }: Omit<Rect, 'h'>,
  gap: number,
  scene: SceneBuilder,
): number {
  const { rule } = sizes[scene.layout.name];
  const inked = scene.at(step);
  inked.stroke(side, [point(x, y), point(x + w, y)], { width: rule });
  let low = y + gap;
  if (scene.tall) {
    const head = inked.words(title, { x, y: low, from: 'top', role: 'strong', side });
    low = head.y + head.h + gap;
  }
  for (const { says, claims } of reasons) {
    const box = inked.words(says, { x, y: low, from: 'top', width: w, claims });
    low = box.y + box.h + gap;
  }
  return low;
}

export const pressures = figureKind(schema, {
  draw,
  tell: ({ pushes, less }) => ({
    groups: pushes.map(({ side, title, reasons }) => ({
      title,
      items: side === less.side ? [...reasons, { says: less.says, claims: less.claims }] : reasons,
    })),
  }),
});
