import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { Tone } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { secondEdge } from '#drawing/figures/strokes.ts';
import { grown, point, polyline, type Rect } from '#drawing/geometry.ts';
import { drawPoints, drawSpeaker, tellVoice, voice } from './voice.ts';

/** What one side measures by: the two ends of its yardstick, and how they relate. */
const yardstick = z.strictObject({
  side: refer('side'),
  whose: z.string(),
  first: z.string(),
  between: z.string(),
  second: z.string(),
  ranks: z
    .boolean()
    .default(false)
    .describe(
      'The first counts for more: two pieces of the ruler, one a step above the other, in place of one with its zero.',
    ),
  claims: cited.shape.claims,
  step,
});

/** Two yardsticks of one size, each as it measures; nothing is measured on either. */
const schema = z.strictObject({
  ...voice,
  kind: z.literal('voice-yardsticks'),
  yardsticks: z.tuple([yardstick, yardstick]),
});

type Yardsticks = z.output<typeof schema>;
type Yardstick = Yardsticks['yardsticks'][number];

/** Marks on a whole yardstick. */
const ticks = 40;

/** Of a ruler’s height, where the words on it have their middle: the marks are under them. */
const level = 0.42;

/** Everything that differs between the stage and a phone: a ruler, the white over it and under it, how far a rank stands above the next; px. */
const sizes = {
  stage: { ruler: 92, white: 14, between: 26, rise: 14, line: 3, inset: 16 },
  tall: { ruler: 54, white: 9, between: 18, rise: 8, line: 2, inset: 10 },
} as const;

/** A speaker, and two measures of one thing, the one above the other. */
function draw(figure: Yardsticks, scene: SceneBuilder): void {
  const area = drawSpeaker(figure, scene);
  const { between } = sizes[scene.layout.name];
  const [first, second] = figure.yardsticks;
  const middle = drawYardstick(first, area, scene) + between;
  const low = drawYardstick(second, { ...area, y: middle }, scene);
  const asked = { x: area.x + area.w / 2, y: (middle + low) / 2, from: 'middle', anchor: 'middle' } as const;
  ask(figure, { ...asked, role: scene.tall ? 'question' : 'person' }, scene);
  drawPoints(figure.points, scene.tall ? { ...area, h: low + 24 - area.y } : area, scene);
}

/** The two ends as words on the ruler; over it whose it is, and how the ends relate. Returns its lowest edge. */
function drawYardstick(
  { side, whose, first, between, second, ranks, claims, step }: Yardstick,
  { x, y, w }: Rect,
  scene: SceneBuilder,
): number {
  const inked = scene.at(step);
  const { ruler, white, rise, inset } = sizes[scene.layout.name];
  const head = inked.words(whose, { x, y, from: 'top', role: 'heading', side, claims });
  const half = w / 2;
  const high = head.y + head.h + white;
  const stick: Rect = { x, y: high, w, h: ruler };
  const [one, two]: [Rect, Rect] = [
    { ...stick, w: half },
    { ...stick, x: x + half, y: high + (ranks ? rise : 0), w: half },
  ];
  if (ranks) for (const [index, each] of [one, two].entries()) rank(side, each, String(index + 1), inked);
  else marksOn(side, stick, ticks, inked);
  const joint = scene.tall ? ({ x: x + w, anchor: 'end' } as const) : ({ x: x + half, anchor: 'middle' } as const);
  inked.words(between, { ...joint, y: head.y + head.h / 2, from: 'middle' });
  const end = {
    from: 'middle',
    anchor: 'middle',
    role: scene.tall ? 'name' : 'person',
    tone: 'on-side',
    side,
  } as const;
  for (const [each, says] of [
    [one, first],
    [two, second],
  ] as const)
    inked.words(says, { ...end, x: each.x + each.w / 2 + (ranks ? inset : 0), y: each.y + each.h * level });
  return two.y + two.h;
}

/** One of two ranks on the same ruler, with its number: what comes first is told, not by how much. */
function rank(side: string, at: Rect, number: string, inked: SceneBuilder): void {
  const { inset } = sizes[inked.layout.name];
  const tone = marksOn(side, at, ticks / 2, inked);
  const place = { x: at.x + inset, y: at.y + at.h * level, from: 'middle', tone, side } as const;
  inked.words(number, { ...place, role: inked.tall ? 'heading' : 'name' });
}

/** A panel with marks at its lower edge: every fifth is longer, the zero of a whole ruler as high as the ruler is. */
function marksOn(side: string, stick: Rect, count: number, inked: SceneBuilder): Tone {
  const tone = inked.panel(side, stick, { ghost: false });
  // Within the second edge of a panel that has one.
  const inner = inked.side(side).pattern === 'hatched' ? grown(stick, -secondEdge - 1) : stick;
  const low = inner.y + inner.h;
  const marks = Array.from({ length: count - 1 }, (_, index) => {
    const x = stick.x + ((index + 1) * stick.w) / count;
    const long = index + 1 === ticks / 2 ? inner.h : stick.h * ((index + 1) % 5 === 0 ? 0.15 : 0.09);
    return polyline([point(x, low - long), point(x, low)]);
  });
  inked.shape(marks, { stroke: tone, side, width: sizes[inked.layout.name].line, ghost: false });
  return tone;
}

export const voiceYardsticks = figureKind(schema, {
  draw,
  tell: (figure, telling) => {
    const argument = figure.yardsticks.map(({ whose, first, between, second, claims }) => ({
      says: `${whose}: ${first} ${between} ${second}`,
      claims,
    }));
    return tellVoice(figure, argument, telling);
  },
});
