import { z } from 'zod';
import { refuse } from '#core/schema/checks.ts';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { type Point, point } from '#drawing/geometry.ts';

const voice = cited.extend({ who: z.string() });

/** One who stands near the next, and far from somebody else. */
const near = voice.extend({
  step,
  from: voice
    .extend({ side: refer('side').optional().describe('Whose code it is drawn in; without one nobody names them.') })
    .describe('Who holds something else.'),
  shares: voice.extend({ step }).optional().describe('What this one and the next hold alike, and who the two are.'),
});

/** Who holds what, in two distances: near each other, and far from others; one more stands apart from all. */
const schema = z
  .strictObject({
    ...common,
    kind: z.literal('stances'),
    near: z.array(near).min(2).max(3),
    apart: voice.extend({ step }),
    scope: z.string().describe('Whose reading the two distances are.'),
  })
  .check(({ value, ...payload }) => {
    const last = value.near.length - 1;
    if (value.near[last]?.shares)
      refuse({ ...payload, value }, ['near', last, 'shares'], 'the last of them has no next one to share it with');
  });

type Stances = z.output<typeof schema>;
type Near = Stances['near'][number];

/** Everything that differs between the stage and a phone; px. */
const sizes = {
  stage: { dot: 22, spine: 14, words: 68, rise: 12, under: 28, line: 4 },
  tall: { dot: 9, spine: 6, words: 30, rise: 8, under: 16, line: 3 },
} as const;

/** Who holds something else, and what. */
const lettering = {
  stage: { head: 'heading', role: 'entry' },
  tall: { head: 'strong', role: 'label' },
} as const;

/** Who stand near each other are beads of one string at the left; those they part from stand at the far edge. */
function draw(figure: Stances, scene: SceneBuilder): void {
  if (scene.tall) drawTall(figure, scene);
  else drawOnStage(figure, scene);
}

function drawOnStage(figure: Stances, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { dot, words, rise, under } = sizes.stage;
  const { near, apart } = figure;
  const last = room.y + room.h - 28;
  const step = (room.h - 66) / near.length;
  const level = (index: number) => room.y + 46 + index * step;
  const [left, right, text] = [room.x + dot + 2, room.x + room.w - dot - 2, room.x + words];
  string(figure, left, level, scene);
  for (const [index, one] of near.entries()) {
    const inked = scene.at(one.step);
    const y = level(index);
    bead(point(left, y), scene);
    parts(one, point(left, y), point(right, y), inked);
    const name = named(one.who, text, y - rise, scene);
    const beside = { x: name, y: y - rise, role: 'entry', claims: one.claims } as const;
    inked.words(one.says, beside);
    other(one.from, { x: room.x + room.w, y: y + under, width: room.w * 0.7 }, inked);
    const shared = { x: text, y: y + step * 0.44, from: 'middle' } as const;
    if (one.shares) share(one.shares, shared, scene);
    else scene.words(figure.scope, { ...shared, role: 'scope', tone: 'muted' });
  }
  const middle = (level(0) + level(near.length - 1)) / 2;
  const asked = { x: room.x + room.w, y: middle, from: 'middle', anchor: 'end', width: room.w * 0.5 } as const;
  ask(figure, asked, scene);
  const alone = scene.at(apart.step);
  bead(point(left, last), alone);
  const name = { x: text, y: last + rise, role: 'name', tone: 'expert' } as const;
  const box = alone.words(apart.who, name);
  alone.words(apart.says, { x: box.x + box.w + 18, y: last + rise, claims: apart.claims });
}

/** For a phone: each one’s words under the name, the other at the right edge below. */
function drawTall(figure: Stances, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { dot, words, under } = sizes.tall;
  const { near, apart } = figure;
  const [left, right] = [dot + 2, room.w - dot - 2];
  const say = (voice: Near | Stances['apart'], top: number, on: SceneBuilder): number => {
    const name = on.words(voice.who, { x: words, y: top, from: 'top', role: 'name', tone: 'expert' });
    const said = {
      x: words,
      y: name.y + name.h + 10,
      from: 'top',
      width: room.w - words,
      claims: voice.claims,
    } as const;
    const box = scene.at(voice.step).words(voice.says, said);
    return box.y + box.h;
  };
  const levels: number[] = [];
  const drawn: (() => void)[] = [];
  let y = 4;
  for (const one of near) {
    const level = y + 11;
    levels.push(level);
    const line = say(one, y, scene) + 18;
    const inked = scene.at(one.step);
    drawn.push(() => parts(one, point(left, level), point(right, line), inked));
    y = other(one.from, { x: room.w, y: line + under, width: room.w - words }, inked) + 18;
    if (one.shares) y = share(one.shares, { x: words, y, from: 'top', width: room.w - words }, scene) + 22;
  }
  string(figure, left, (index) => levels[index] ?? 0, scene);
  for (const level of levels) bead(point(left, level), scene);
  for (const each of drawn) each();
  const asked = { x: words, y: (levels[1] ?? 0) + 22, from: 'top', width: room.w - words, role: 'name' } as const;
  ask(figure, asked, scene);
  y += 10;
  bead(point(left, y + 11), scene.at(apart.step));
  const low = say(apart, y, scene.at(apart.step));
  scene.words(figure.scope, { x: 0, y: low + 16, from: 'top', role: 'scope', tone: 'muted' });
}

const bead = (at: Point, scene: SceneBuilder) =>
  scene.disc(at, sizes[scene.layout.name].dot, { fill: 'expert', ghost: false });

/** Two are joined with the step that tells what they share. */
function string({ near }: Stances, x: number, level: (index: number) => number, scene: SceneBuilder): void {
  for (const [index, { shares }] of near.entries())
    if (shares)
      scene.at(shares.step).line([point(x, level(index)), point(x, level(index + 1))], {
        stroke: 'expert',
        width: sizes[scene.layout.name].spine,
      });
}

/** A bead, and a dotted line all the way to the other. */
function parts({ from }: Near, at: Point, far: Point, inked: SceneBuilder): void {
  const { dot, line } = sizes[inked.layout.name];
  const start = inked.tall ? point(sizes.tall.words, far.y) : point(at.x + dot + 6, at.y);
  const look = from.side ? { side: from.side } : ({ stroke: 'muted' } as const);
  inked.line([start, point(far.x - dot - 6, far.y)], { ...look, width: line, dash: 'dotted' });
  if (from.side) inked.spot(from.side, far, dot);
  else inked.disc(far, dot - line / 2, { stroke: 'ink', width: line, ghost: false });
}

/** Returns where the words beside a name begin. */
function named(who: string, x: number, y: number, scene: SceneBuilder): number {
  const box = scene.words(who, { x, y, role: 'name', tone: 'expert' });
  return box.x + box.w + 18;
}

function other(
  { who, side, says, claims }: Near['from'],
  at: { x: number; y: number; width: number },
  inked: SceneBuilder,
): number {
  const { head, role } = lettering[inked.layout.name];
  const named = { text: `${who}:`, role: head, ...(side && { side }) } as const;
  const box = inked.words([named, { text: ` ${says}` }], { ...at, role, from: 'top', anchor: 'end', claims });
  return box.y + box.h;
}

function share(
  { who, says, claims, step }: NonNullable<Near['shares']>,
  at: Parameters<SceneBuilder['words']>[1],
  scene: SceneBuilder,
): number {
  const head = { text: `${who}:`, role: 'strong', tone: 'expert' } as const;
  const box = scene.at(step).words([head, { text: ` ${says}` }], { ...at, claims });
  return box.y + box.h;
}

export const stances = figureKind(schema, {
  draw,
  tell: ({ near, apart, scope }) => {
    const told = ({ who, says, claims }: { who: string; says: string; claims: string[] }) => ({
      says: `${who}: ${says}`,
      claims,
    });
    return {
      groups: [
        { title: scope, items: near.flatMap(({ shares }) => (shares ? [told(shares)] : [])) },
        { items: [...near.flatMap((one) => [told(one), told(one.from)]), told(apart)] },
      ],
    };
  },
});
