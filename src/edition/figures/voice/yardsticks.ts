import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { ask } from '#drawing/figures/ask.ts';
import { figureKind, step } from '#drawing/figures/kind.ts';
import type { Pen } from '#drawing/figures/pen.ts';
import type { Tone } from '#drawing/figures/plate.ts';
import { secondEdge } from '#drawing/figures/side-shapes.ts';
import { grown, point, polyline, type Rect } from '#drawing/geometry.ts';
import { drawPoints, drawSpeaker, tellVoice, voice } from './voice.ts';

/** What one side measures by: what stands at the top of its yardstick, what at the bottom, and how the two relate. */
const yardstick = z.strictObject({
  side: refer('side'),
  whose: z.string(),
  top: z.string(),
  between: z.string(),
  bottom: z.string(),
  ranks: z
    .boolean()
    .default(false)
    .describe(
      'What stands at the top counts for more: two blocks, one on the other, in place of marks between two ends.',
    ),
  claims: cited.shape.claims,
  step,
});

/** Two yardsticks of one size, side by side, each as it measures; nothing is measured on either. */
const schema = z.strictObject({
  ...voice,
  kind: z.literal('voice-yardsticks'),
  yardsticks: z.tuple([yardstick, yardstick]),
});

type Yardsticks = z.output<typeof schema>;
type Yardstick = Yardsticks['yardsticks'][number];

/** Marks on a whole yardstick. */
const ticks = 20;

/** A speaker, and two measures of one thing side by side. */
function draw(figure: Yardsticks, pen: Pen): void {
  const area = drawSpeaker(figure, pen);
  const gap = pen.tall ? 10 : 32;
  const w = (area.w - gap) / 2;
  const h = pen.tall ? 230 : area.h - 24;
  for (const [index, each] of figure.yardsticks.entries())
    drawYardstick(each, { x: area.x + index * (w + gap), y: area.y, w, h }, pen);
  const second = { x: area.x + w + gap, y: area.y + h / 2, from: 'middle' } as const;
  ask(figure, { ...second, width: w, role: 'person' }, pen);
  drawPoints(figure.points, pen.tall ? { ...area, h: h + 24 } : area, pen);
}

function drawYardstick(
  { side, whose, top, between, bottom, ranks, claims, step }: Yardstick,
  at: Rect,
  pen: Pen,
): void {
  const inked = pen.at(step);
  const head = inked.words(whose, { x: at.x, y: at.y, from: 'top', role: 'heading', side });
  const y = head.y + head.h + (pen.tall ? 14 : 18);
  const stick: Rect = { x: at.x, y, w: pen.tall ? 40 : 92, h: at.y + at.h - y };
  if (ranks) rank(side, stick, inked);
  else marksOn(side, stick, ticks, inked);
  const x = stick.x + stick.w + (pen.tall ? 8 : 22);
  const [high, low] = [stick.y + stick.h * 0.2, stick.y + stick.h * 0.8];
  const middle = (high + low) / 2;
  const name = { x, from: 'middle', role: pen.tall ? 'heading' : 'name', side } as const;
  inked.words(top, { ...name, y: high });
  inked.words(between, { x, y: middle, from: 'middle' });
  inked.words(bottom, { ...name, y: low, claims });
}

/** The same ruler in two ranks of one size: what comes first is told, not by how much. */
function rank(side: string, { x, y, w, h }: Rect, inked: Pen): void {
  const gap = inked.tall ? 6 : 12;
  const high = (h - gap) / 2;
  for (const [index, top] of [y, y + high + gap].entries()) {
    const tone = marksOn(side, { x, y: top, w, h: high }, ticks / 2, inked);
    const place = { x: x + w * 0.33, y: top + high / 2, from: 'middle', anchor: 'middle' } as const;
    inked.words(String(index + 1), { ...place, role: inked.tall ? 'strong' : 'name', tone, side });
  }
}

/** A panel with marks at its right edge: every fifth is longer, the zero of a whole ruler as long as the ruler is wide. */
function marksOn(side: string, stick: Rect, count: number, inked: Pen): Tone {
  const tone = inked.panel(side, stick, { ghost: false });
  // Within the second edge of a panel that has one.
  const inner = inked.side(side).pattern === 'hatched' ? grown(stick, -secondEdge - 1) : stick;
  const right = inner.x + inner.w;
  const marks = Array.from({ length: count - 1 }, (_, index) => {
    const level = stick.y + ((index + 1) * stick.h) / count;
    const long = index + 1 === ticks / 2 ? inner.w : stick.w * ((index + 1) % 5 === 0 ? 0.38 : 0.2);
    return polyline([point(right - long, level), point(right, level)]);
  });
  inked.shape(marks, { stroke: tone, side, width: inked.tall ? 2 : 3, ghost: false });
  return tone;
}

export const voiceYardsticks = figureKind(schema, {
  draw,
  tell: (figure, telling) => {
    const argument = figure.yardsticks.map(({ whose, top, between, bottom, claims }) => ({
      says: `${whose}: ${top} ${between} ${bottom}`,
      claims,
    }));
    return tellVoice(figure, argument, telling);
  },
});
