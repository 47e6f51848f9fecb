import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { hatching, type Outline, point, polygon, type Rect } from '#drawing/geometry.ts';

const push = z.strictObject({
  side: refer('side'),
  title: z.string().describe('On whom, as the words of its arrow.'),
  step,
  reasons: z.array(cited).min(1).max(3),
});

/** What presses on two sides to come to one place: arrows of one length, the one thinner within the other’s breadth since somebody says that this side feels less. */
const schema = z
  .strictObject({
    ...common,
    kind: z.literal('pressures'),
    to: z.string().describe('Where both are pressed to.'),
    pushes: z.tuple([push, push]),
    less: cited
      .extend({ side: refer('side'), step })
      .describe('Who feels less, and how much so in somebody’s view, in a word or two.'),
    scope: cited.extend({ step }).describe('Whose comparison the breadths are.'),
  })
  .refine(({ pushes: [one, two] }) => one.reasons.length === two.reasons.length, {
    error: 'both sides have the same number of reasons: more on one of them would say something',
    path: ['pushes'],
  });

type Pressures = z.output<typeof schema>;
type Push = Pressures['pushes'][number];

/** Everything that differs between the stage and a phone: arrows with their heads, the place between them, the lists; px. */
const sizes = {
  stage: { high: 218, thick: 164, thin: 22, head: 100, thinHead: 42, place: 120, beside: 10, row: 18, rule: 6 },
  tall: { high: 140, thick: 100, thin: 12, head: 40, thinHead: 20, place: 58, beside: 5, row: 12, rule: 4 },
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
    if (push.side === figure.less.side) light(figure, push, at, isLeft, scene);
    else heavy(push, at, isLeft, scene);
    const column = scene.tall
      ? { x: room.x, y: index === 0 ? lists : low + 26, w: room.w }
      : { x: at.x, y: lists, w: half };
    low = list(push, column, row + free / 8, scene);
  }
  compared(figure, scene.tall ? low + 24 : room.y + room.h - 50, scene);
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

/** Solid for either side, since it carries words. */
function heavy({ side, title, step }: Push, at: Rect, isLeft: boolean, scene: SceneBuilder): void {
  const { thick, head, high } = sizes[scene.layout.name];
  const inked = scene.at(step);
  inked.shape([arrow(at, isLeft, thick, head, high - 4)], { fill: 'side', side, ghost: false });
  const inset = scene.tall ? 9 : 28;
  const words = {
    y: at.y + at.h / 2,
    from: 'middle',
    width: at.w - head * 0.4 - 2 * inset,
    tone: 'on-side',
    side,
  } as const;
  const role = scene.tall ? 'strong' : 'person';
  if (isLeft) inked.words(title, { ...words, x: at.x + inset, role });
  else inked.words(title, { ...words, x: at.x + at.w - inset, anchor: 'end', role });
}

/** In its side’s pattern, within a dotted arrow as broad as the other’s, and under the word for how much less it is. */
function light(
  { less, asks, steps }: Pressures,
  { side, title }: Push,
  at: Rect,
  isLeft: boolean,
  scene: SceneBuilder,
): void {
  const { thick, head, high, thin, thinHead } = sizes[scene.layout.name];
  const equal = arrow(at, isLeft, thick, head, high - 4);
  scene.shape([equal], { stroke: 'side', side, width: scene.tall ? 2 : 3, dash: 'dotted', ghost: false });
  const outline = arrow(at, isLeft, thin, thinHead, thin * 2.6);
  const inked = scene.at(less.step);
  const isHatched = scene.side(side).pattern === 'hatched';
  inked.shape([outline], { fill: isHatched ? 'side-tint' : 'side', side, ghost: false });
  if (isHatched) {
    const lines = { stroke: 'side', side, width: scene.tall ? 2 : 3.5, ghost: false } as const;
    inked.shape(hatching(outline, scene.tall ? 7 : 11), lines);
    inked.shape([outline], { ...lines, width: 2.5 });
  }
  // Over and under the thin arrow, within the broad one.
  const x = isLeft ? at.x + (scene.tall ? 9 : 28) : at.x + head * (scene.tall ? 0.6 : 0.9);
  const middle = at.y + at.h / 2;
  const gap = thin / 2 + (scene.tall ? 7 : 10);
  const large = { x, y: middle - gap, role: scene.tall ? 'statement' : 'numeral', tone: 'expert' } as const;
  inked.words(less.says, { ...large, claims: less.claims });
  inked.words(title, { x, y: middle + gap, from: 'top', role: scene.tall ? 'strong' : 'name', side });
  const asked = { y: middle, from: 'middle', anchor: 'middle', role: scene.tall ? 'strong' : 'symbol' } as const;
  const body = at.x + (at.w + (isLeft ? -head : head) / 2) / 2;
  ask({ asks, steps }, { ...asked, x: body, width: at.w - head / 2 - (scene.tall ? 20 : 0) }, scene, less.step);
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

function compared({ scope: { says, claims, step } }: Pressures, y: number, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const inked = scene.at(step);
  inked.line([point(room.x, y), point(room.x + room.w, y)], { width: 2.5 });
  inked.words(says, { x: room.x, y: y + (scene.tall ? 14 : 22), from: 'top', width: room.w, claims });
}

export const pressures = figureKind(schema, {
  draw,
  tell: ({ pushes, less, scope }) => ({
    groups: [
      ...pushes.map(({ side, title, reasons }) => ({
        title,
        items: side === less.side ? [...reasons, { says: less.says, claims: less.claims }] : reasons,
      })),
      { items: [scope] },
    ],
  }),
});
