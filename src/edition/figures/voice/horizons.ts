import { z } from 'zod';
import { cited } from '#core/schema/values.ts';
import { figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { Shape } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point, polygon, polyline, type Rect } from '#drawing/geometry.ts';
import { drawPoints, drawSpeaker, tellVoice, voice } from './voice.ts';

/** Sayings that can be checked at the same time. */
const horizon = z.strictObject({
  when: z.string().describe('When they can be checked.'),
  line: z
    .enum(['now', 'later', 'never'])
    .describe('`now` can be looked up, `later` must wait, `never` may stay open for good.'),
  sayings: z
    .array(cited.extend({ hero: z.string().optional(), step }))
    .min(1)
    .max(3),
});

/** What a person says, sorted by when it could be checked: from now on the left to perhaps never on the right. */
const schema = z.strictObject({
  ...voice,
  kind: z.literal('voice-horizons'),
  horizons: z.array(horizon).min(2).max(3),
});

type Horizons = z.output<typeof schema>;
type Horizon = Horizons['horizons'][number];

type Saying = Horizon['sayings'][number];

/** How sure the edges of a stretch are. */
const dashOf: Record<Horizon['line'], Shape['dash']> = { now: undefined, later: 'dashed', never: 'dotted' };

/** Everything that differs between the stage and a phone; px. */
const sizes = {
  stage: { lean: 0.26, line: 3, near: 8, beyond: 5, gap: 12, white: 0, inset: 56, beside: 30 },
  tall: { lean: 0.09, line: 2, near: 6, beyond: 4, gap: 8, white: 36, inset: 20, beside: 14 },
} as const;

/** A speaker, and a ground that runs away from the reader: what can be looked up in front, what may never be known beyond. */
function draw(figure: Horizons, scene: SceneBuilder): void {
  const { horizons } = figure;
  const free = drawSpeaker(figure, scene);
  const { lean, white } = sizes[scene.layout.name];
  const need = horizons.map((horizon) => heightOf(horizon, free.w * share, scene) + white);
  const all = need.reduce((sum, each) => sum + each, 0);
  // On the stage it begins at the picture's upper edge, over the name.
  const area = scene.tall ? { ...free, h: all } : { ...free, y: free.y - 22, h: free.h + 22 };
  const more = (area.h - all) / horizons.length;
  let bottom = area.y + area.h;
  const stretches = horizons.map((horizon, index) => {
    const h = (need[index] ?? 0) + more;
    const inset = (area.y + area.h - bottom) * lean;
    bottom -= h;
    return { horizon, at: { x: area.x + inset, y: bottom, w: area.w - 2 * inset, h }, lean: h * lean };
  });
  for (const each of stretches) ground(each, scene);
  for (const each of stretches) {
    edges(each, scene);
    words(each.horizon, each.at, free.w * share, scene);
  }
  const [first] = stretches;
  const asked = { x: area.x + area.w / 2, y: (area.y + (first?.at.y ?? 0)) / 2, width: free.w * share } as const;
  ask(figure, { ...asked, from: 'middle', anchor: 'middle', role: scene.tall ? 'name' : 'person' }, scene);
  drawPoints(figure.points, scene.tall ? { ...area, h: area.h + 18 } : free, scene);
}

/** Of the whole width, what words may take: the ground grows narrower. */
const share = 0.73;

/** What can be checked at one time, and the ground on which it stands. */
interface Stretch {
  horizon: Horizon;
  at: Rect;
  /** How far its upper corners lie within its lower ones, px. */
  lean: number;
}

const cornersOf = ({ at: { x, y, w, h }, lean }: Stretch) => ({
  near: [point(x, y + h), point(x + w, y + h)],
  far: [point(x + lean, y), point(x + w - lean, y)],
});

const withWords = ({ sayings }: Horizon, scene: SceneBuilder): SceneBuilder => scene.at(sayings[0]?.step);

/** Only what can be looked up is firm ground. */
function ground(stretch: Stretch, scene: SceneBuilder): void {
  const { near, far } = cornersOf(stretch);
  if (stretch.horizon.line !== 'now') return;
  const firm = polygon([...near, ...far.toReversed()]);
  withWords(stretch.horizon, scene).shape([firm], { fill: 'expert-tint', ghost: false });
}

/** As sure as what stands there; the farthest stays open. */
function edges(stretch: Stretch, scene: SceneBuilder): void {
  const { near, far } = cornersOf(stretch);
  const { line, near: front, beyond } = sizes[scene.layout.name];
  const inked = withWords(stretch.horizon, scene);
  const dash = dashOf[stretch.horizon.line];
  const look = { stroke: 'expert', ghost: false } as const;
  inked.shape([polyline(near)], { ...look, width: dash ? beyond : front, dash });
  for (const [from, to] of [
    [near[0], far[0]],
    [near[1], far[1]],
  ])
    if (from && to) inked.shape([polyline([from, to])], { ...look, width: line, dash });
}

/** A large number takes the left of its stretch; all else stands in the middle. */
function words({ when, sayings }: Horizon, at: Rect, width: number, scene: SceneBuilder): void {
  const inked = scene.at(sayings[0]?.step);
  const { gap, inset, beside } = sizes[scene.layout.name];
  const [first] = sayings;
  const named = { role: 'strong', tone: 'expert' } as const;
  if (first?.hero) {
    const large = { x: at.x + inset, y: at.y + at.h / 2, from: 'middle', role: 'giant', tone: 'expert' } as const;
    const number = inked.words(first.hero, large);
    const x = number.x + number.w + beside;
    const say = { ...lookOf(first, sayings), width: at.x + at.w - inset / 2 - x };
    const h = scene.size('strong') + gap + scene.sizeOfWords(first.says, say).h;
    const head = inked.words(when, { ...named, x, y: at.y + (at.h - h) / 2, from: 'top' });
    inked.words(first.says, { ...say, x, y: head.y + head.h + gap, from: 'top' });
    return;
  }
  const centre = { x: at.x + at.w / 2, anchor: 'middle', from: 'top' } as const;
  const h = heightOf({ sayings }, width, scene);
  let box = inked.words(when, { ...named, ...centre, y: at.y + (at.h - h) / 2 });
  for (const saying of sayings)
    box = inked.words(saying.says, { ...lookOf(saying, sayings), ...centre, width, y: box.y + box.h + gap });
}

const lookOf = ({ claims, hero }: Saying, { length }: readonly Saying[]) =>
  ({ role: hero ? 'heading' : length > 1 ? 'statement' : 'label', claims }) as const;

/** px that the words of a stretch take. */
function heightOf({ sayings }: Pick<Horizon, 'sayings'>, width: number, scene: SceneBuilder): number {
  if (sayings[0]?.hero) return scene.size('giant') * (scene.tall ? 1.1 : 0.9);
  const { gap } = sizes[scene.layout.name];
  const said = sayings.map((saying) => scene.sizeOfWords(saying.says, { ...lookOf(saying, sayings), width }).h + gap);
  return said.reduce((sum, each) => sum + each, scene.size('strong'));
}

export const voiceHorizons = figureKind(schema, {
  draw,
  tell: (figure, telling) => {
    const argument = figure.horizons.flatMap(({ when, sayings }) =>
      sayings.map(({ hero, says, claims }) => ({ says: `${when}: ${hero ? `${hero} ` : ''}${says}`, claims })),
    );
    return tellVoice(figure, argument, telling);
  },
});
