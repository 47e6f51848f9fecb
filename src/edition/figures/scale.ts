import { scaleLinear } from 'd3-scale';
import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { numberIn } from '#words/index.ts';

const estimate = cited.extend({
  value: z.number().min(0).max(100).describe('Per cent of the whole.'),
  about: z.boolean().default(false).describe('Rounded by its own source.'),
  name: z.string().describe('What was done or counted, in a word or two.'),
  lane: z.enum(['above', 'below']),
  step,
});

/** Several estimates on one scale from 0 to 100, parted by what they count. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('scale'),
  side: refer('side').optional(),
  lanes: z.strictObject({ above: z.string(), below: z.string() }),
  estimates: z.array(estimate).min(2).max(6),
});

type Scale = z.output<typeof schema>;
type Estimate = Scale['estimates'][number];

const ticks = [0, 25, 50, 75, 100];

/** One axis between two lanes; each estimate stands on it with a pole, the largest farthest away. */
function draw(figure: Scale, scene: SceneBuilder): void {
  if (scene.tall) tall(figure, scene);
  else stage(figure, scene);
}

const sorted = (figure: Scale, lane: Estimate['lane']) =>
  figure.estimates.filter((estimate) => estimate.lane === lane).sort((a, b) => a.value - b.value);

function stage(figure: Scale, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const at = scaleLinear([0, 100], [room.x + 4, room.x + room.w - 44]);
  const [above, below] = [sorted(figure, 'above'), sorted(figure, 'below')];
  const row = (room.h - 70) / (above.length + below.length);
  const axis = room.y + above.length * row + 6;
  ruler(at, axis, scene);
  for (const [index, estimate] of above.entries())
    pole(estimate, figure, at(estimate.value), axis, axis - (index + 0.42) * row - 14, scene);
  for (const [index, estimate] of below.entries())
    pole(estimate, figure, at(estimate.value), axis, axis + 64 + (index + 0.42) * row, scene);
  scene.words(figure.lanes.above, { x: room.x, y: axis - 30, from: 'bottom', role: 'statement', width: 150 });
  scene.words(figure.lanes.below, { x: room.x, y: axis + 56, from: 'top', role: 'statement', width: 150 });
}

function ruler(at: (value: number) => number, y: number, scene: SceneBuilder): void {
  scene.line([point(at(0), y), point(at(100), y)], { width: 3, ghost: false });
  for (const tick of ticks) {
    scene.line([point(at(tick), y - 9), point(at(tick), y + 9)], { width: 2, ghost: false });
    scene.words(`${tick}${tick === 100 ? '%' : ''}`, {
      x: at(tick),
      y: y + 16,
      from: 'top',
      anchor: tick === 0 ? 'start' : 'middle',
      tone: 'muted',
    });
  }
}

/** The number at the pole's end, its words left of it. */
function pole(
  { value, about, name, says, claims, lane, step }: Estimate,
  { side }: Scale,
  x: number,
  axis: number,
  y: number,
  scene: SceneBuilder,
): void {
  const inked = scene.at(step);
  const look = { side, width: 3, ...(about && { dash: 'dashed' as const }) };
  const up = lane === 'above';
  inked.line([point(x, axis), point(x, up ? y - 28 : y + 28)], look);
  if (about) {
    inked.disc(point(x, axis), 9, {
      fill: 'paper',
      ...(side ? { stroke: 'side', side } : { stroke: 'ink' }),
      width: 4,
    });
  } else {
    // Narrow: the mark of an estimate that is two in a hundred more stands free of it.
    const box: Rect = { x: x - 5, y: axis - 13, w: 10, h: 26 };
    inked.rect(box, side ? { fill: 'side', side } : { fill: 'ink' });
  }
  const number = inked.words(`${about ? '~' : ''}${scene.number(value)}%`, {
    x: x - 16,
    y,
    from: 'middle',
    anchor: 'end',
    role: 'numeral',
    side,
  });
  inked.words(name, { x: number.x - 18, y: y - 6, from: 'bottom', anchor: 'end', role: 'strong' });
  inked.words(says, { x: number.x - 18, y: y + 4, from: 'top', anchor: 'end', role: 'scope', claims });
}

function tall(figure: Scale, scene: SceneBuilder): void {
  const { room } = scene.layout;
  let y = 4;
  for (const lane of ['above', 'below'] as const) {
    const heading = scene.words(figure.lanes[lane], { x: 0, y, from: 'top', role: 'statement' });
    y = heading.y + heading.h + 14;
    for (const { value, about, name, says, claims, step } of sorted(figure, lane).toReversed()) {
      const inked = scene.at(step);
      const width = (room.w * value) / 100;
      const number = inked.words(
        [
          { text: `${about ? '~' : ''}${scene.number(value)}% `, role: 'name' },
          { text: name, role: 'strong' },
        ],
        { x: 0, y, from: 'top' },
      );
      const bar = { x: 0, y: number.y + number.h + 8, w: width, h: 14 };
      scene.rect({ ...bar, w: room.w }, { stroke: 'muted', width: 1.5, ghost: false });
      inked.rect(bar, { ...(figure.side ? { fill: 'side', side: figure.side } : { fill: 'ink' }), ghost: false });
      const told = inked.words(says, { x: 0, y: bar.y + 22, from: 'top', width: room.w, role: 'scope', claims });
      y = told.y + told.h + 20;
    }
    y += 8;
  }
}

export const scale = figureKind(schema, {
  draw,
  tell: ({ lanes, estimates }, { language }) => ({
    groups: (['above', 'below'] as const).map((lane) => ({
      title: lanes[lane],
      items: estimates
        .filter((estimate) => estimate.lane === lane)
        .map(({ name, value, about, says, claims }) => ({
          says: `${name}: ${about ? 'about ' : ''}${numberIn(language, value)}%. ${says}`,
          claims,
        })),
    })),
  }),
});
