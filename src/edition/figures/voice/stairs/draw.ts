import type { Pen } from '#drawing/figures/pen.ts';
import { type Point, point, polygon, type Rect } from '#drawing/geometry.ts';
import { drawPoints } from '../points.ts';
import { drawSpeaker } from '../speaker.ts';
import { profile, type Step, stepsOf } from './course.ts';
import type { Stairs } from './schema.ts';

/** A speaker, and a way that climbs and falls back in steps. */
export function draw(figure: Stairs, pen: Pen): void {
  const area = drawSpeaker(figure, pen);
  const low = stairs(figure, area, pen);
  drawPoints(figure.points, pen.tall ? { ...area, h: low + 26 - area.y } : area, pen);
}

/** Days at the left, what is ahead at the right; its steps on and back are equally high. Returns where its words end. */
function stairs(figure: Stairs, area: Rect, pen: Pen): number {
  const { days, rise, ahead } = stepsOf(figure, area.w);
  const high = pen.tall ? 15 : 23;
  const ground = area.y + (pen.tall ? 190 : 260);
  const on = (step: Step): Rect => ({
    x: area.x + step.x,
    y: ground - step.level * high,
    w: step.w,
    h: step.level * high,
  });
  const down = profile(days.map(on));
  const before = pen.at(figure.before.step);
  before.shape([polygon(down.area)], { fill: 'land' });
  before.line(down.line, { width: pen.tall ? 3 : 5 });
  const call = on(rise);
  pen.at(figure.rise.step).rect(call, { fill: 'expert' });
  steps(figure, ahead.map(on), ahead, pen);
  pen.line([point(area.x, ground), point(area.x + area.w, ground)], { width: 3 });
  named(figure, call, pen);
  const peak = Math.min(...ahead.map((step) => on(step).y));
  return told(figure, { area, ground, peak, from: call.x + call.w }, pen);
}

/** What is ahead is an outline; an arrow points down on each step back. */
function steps({ ahead, setbacks }: Stairs, boxes: readonly Rect[], course: readonly Step[], pen: Pen): void {
  const whole = profile(boxes);
  const inked = pen.at(ahead.step);
  inked.shape([polygon(whole.area)], { fill: 'expert-tint', ghost: false });
  inked.line(whole.line, { stroke: 'expert', width: pen.tall ? 2.5 : 4, dash: 'dashed' });
  const head = pen.tall ? 11 : 18;
  const down = pen.at(setbacks.step);
  for (const [index, { x, y, w }] of boxes.entries()) {
    if (!course[index]?.back) continue;
    const arrow: Point[] = [point(x + w / 2, y + head * 0.6), point(x + w / 2, y + head * 2.8)];
    down.arrow(arrow, { stroke: 'expert', width: pen.tall ? 2.5 : 4, head, ghost: false });
  }
}

function named({ rise }: Stairs, call: Rect, pen: Pen): void {
  const inked = pen.at(rise.step);
  // Away from the first step ahead, which would seem to begin at its mark.
  const over = { x: call.x + call.w - (pen.tall ? 8 : 26), from: 'bottom', anchor: 'end', tone: 'expert' } as const;
  const gap = pen.tall ? 6 : 10;
  const word = inked.words(rise.says, { ...over, y: call.y - gap, role: 'name', claims: rise.claims });
  inked.words(rise.name, { ...over, y: word.y - gap, role: 'strong' });
}

interface Place {
  area: Rect;
  ground: number;
  /** Of what is ahead: its highest level, and where it begins. */
  peak: number;
  from: number;
}

function told({ before, ahead, setbacks, scope }: Stairs, { area, ground, peak, from }: Place, pen: Pen): number {
  const right = { x: area.x + area.w, anchor: 'end', role: 'strong', tone: 'expert' } as const;
  // Under the steps back, to which they belong; words that have no room there stand over them.
  const { w } = pen.sizeOfWords(setbacks.says, { role: right.role, claims: setbacks.claims });
  const isBelow = w < right.x - from - 20;
  const falls = { ...right, x: isBelow ? right.x - 8 : right.x, y: isBelow ? ground - 12 : peak - 14 } as const;
  pen.at(setbacks.step).words(setbacks.says, { ...falls, from: 'bottom', claims: setbacks.claims });
  const row = { y: ground + 14, from: 'top' } as const;
  const left = pen.at(before.step).words(before.says, { ...row, x: area.x, claims: before.claims });
  const below = left.y + left.h + 10;
  const on = { ...right, ...row, ...(pen.tall && { y: below }), claims: ahead.claims };
  const last = pen.at(ahead.step).words(ahead.says, on);
  const note = { x: area.x, y: pen.tall ? last.y + last.h + 10 : below, from: 'top' } as const;
  const noted = pen.words(scope, { ...note, role: 'scope', tone: 'muted' });
  return noted.y + noted.h;
}
