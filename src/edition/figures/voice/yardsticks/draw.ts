import type { Pen } from '#drawing/figures/pen.ts';
import { point, polyline, type Rect } from '#drawing/geometry.ts';
import { drawPoints } from '../points.ts';
import { drawSpeaker } from '../speaker.ts';
import type { Yardstick, Yardsticks } from './schema.ts';

/** Marks on a yardstick; every fifth is longer, and the one in the middle longest. */
const ticks = 20;

/** A speaker, and two measures of one thing side by side. */
export function draw(figure: Yardsticks, pen: Pen): void {
  const area = drawSpeaker(figure, pen);
  const gap = pen.tall ? 10 : 32;
  const w = (area.w - gap) / 2;
  const h = pen.tall ? 230 : area.h - 24;
  for (const [index, each] of figure.yardsticks.entries())
    yardstick(each, { x: area.x + index * (w + gap), y: area.y, w, h }, pen);
  drawPoints(figure.points, pen.tall ? { ...area, h: h + 24 } : area, pen);
}

function yardstick({ side, whose, top, between, bottom, ranks, claims, step }: Yardstick, at: Rect, pen: Pen): void {
  const inked = pen.at(step);
  const head = inked.words(whose, { x: at.x, y: at.y, from: 'top', role: 'heading', side });
  const y = head.y + head.h + (pen.tall ? 14 : 18);
  const stick: Rect = { x: at.x, y, w: pen.tall ? 36 : 92, h: at.y + at.h - y };
  if (ranks) rank(side, stick, inked);
  else rule(side, stick, inked);
  const x = stick.x + stick.w + (pen.tall ? 12 : 22);
  const [high, low] = [stick.y + stick.h * 0.2, stick.y + stick.h * 0.8];
  const middle = (high + low) / 2;
  const name = { x, from: 'middle', role: pen.tall ? 'heading' : 'name', side } as const;
  inked.words(top, { ...name, y: high });
  inked.words(between, { x, y: middle, from: 'middle' });
  inked.words(bottom, { ...name, y: low, claims });
}

/** A ruler: as much may stand above its middle as below. */
function rule(side: string, stick: Rect, inked: Pen): void {
  const tone = inked.panel(side, stick);
  // The frame of a hatched panel stays free of marks.
  const edge = stick.x + stick.w - (inked.side(side).pattern === 'hatched' ? Math.min(10, stick.w / 10) : 0);
  const marks = Array.from({ length: ticks - 1 }, (_, index) => {
    const level = stick.y + ((index + 1) * stick.h) / ticks;
    const long = stick.w * (index === ticks / 2 - 1 ? 0.75 : index % 5 === 4 ? 0.45 : 0.22);
    return polyline([point(edge - long, level), point(edge, level)]);
  });
  inked.shape(marks, { stroke: tone, side, width: inked.tall ? 2 : 3, ghost: false });
}

/** One block on another, of the same size: the rank is told, not how much. */
function rank(side: string, { x, y, w, h }: Rect, inked: Pen): void {
  const gap = inked.tall ? 5 : 8;
  const high = (h - gap) / 2;
  inked.panel(side, { x, y, w, h: high });
  inked.panel(side, { x, y: y + high + gap, w, h: high });
}
