import type { Pen } from '#drawing/figures/pen.ts';
import type { Shape } from '#drawing/figures/plate.ts';
import { disc, point, type Rect } from '#drawing/geometry.ts';
import { drawPoints } from '../points.ts';
import { drawSpeaker } from '../speaker.ts';
import type { Horizon, Horizons } from './schema.ts';

type Saying = Horizon['sayings'][number];

const dashOf: Record<Horizon['line'], Shape['dash']> = { now: undefined, later: 'dashed', never: 'dotted' };

/** A speaker, and what is said of now, of later and of never, each on a line of its own. */
export function draw(figure: Horizons, pen: Pen): void {
  const area = drawSpeaker(figure, pen);
  if (pen.tall) {
    let y = area.y;
    for (const horizon of figure.horizons) y = down(horizon, { ...area, y }, pen) + 18;
    drawPoints(figure.points, { ...area, h: y - area.y }, pen);
    return;
  }
  const gap = 16;
  const w = (area.w - gap * (figure.horizons.length - 1)) / figure.horizons.length;
  for (const [index, horizon] of figure.horizons.entries()) {
    const joined = index < figure.horizons.length - 1 ? gap : 0;
    column(horizon, { ...area, x: area.x + index * (w + gap), w }, joined, pen);
  }
  drawPoints(figure.points, area, pen);
}

/** A stretch of time with the cards of what can be checked in it. */
function column({ when, line, sayings }: Horizon, { x, y, w, h }: Rect, joined: number, pen: Pen): void {
  pen.words(when, { x, y, from: 'top', role: 'heading', tone: 'expert' });
  const axis = y + 50;
  pen.line([point(x + 28, axis), point(x + w + joined, axis)], { stroke: 'expert', width: 5, dash: dashOf[line] });
  knot(line, x + 12, axis, 12, pen);
  const gap = 16;
  const top = axis + 34;
  const high = (y + h - top - gap * (sayings.length - 1)) / sayings.length;
  for (const [index, saying] of sayings.entries())
    card(saying, line, { x, y: top + index * (high + gap), w, h: high }, pen);
}

/** On the line of time: full where something is known, open where it is not yet, broken where it may never be. */
function knot(line: Horizon['line'], x: number, y: number, radius: number, pen: Pen): void {
  const look = { stroke: 'expert', width: radius / 3, ghost: false } as const;
  const broken = line === 'never' ? ({ dash: 'dashed' } as const) : {};
  pen.shape([disc(point(x, y), radius)], { ...look, fill: line === 'now' ? 'expert' : 'paper', ...broken });
}

/** As long as the saying is in doubt, so is the edge of its card. */
function card({ hero, says, claims, step }: Saying, line: Horizon['line'], at: Rect, pen: Pen): void {
  const inked = pen.at(step);
  const inset = 12;
  const fill = line === 'now' ? 'expert-tint' : 'card';
  inked.rect(at, { fill, stroke: 'expert', width: 2.5, dash: dashOf[line] });
  const words = { x: at.x + inset, width: at.w - 2 * inset, claims } as const;
  if (!hero) {
    inked.words(says, { ...words, y: at.y + at.h / 2, from: 'middle' });
    return;
  }
  const large = inked.words(hero, { x: words.x, y: at.y + 24, from: 'top', role: 'hero', tone: 'expert' });
  const said = inked.words(says, { ...words, y: large.y + large.h + 26, from: 'top', role: 'heading' });
  if (line === 'now') print({ ...at, y: said.y + said.h + 28 }, at.y + at.h - 20, inked);
}

/** The rest of a page, as lines that cannot be read. */
function print({ x, y, w }: Rect, end: number, pen: Pen): void {
  for (let top = y; top + 8 <= end; top += 22)
    pen.rect({ x: x + 12, y: top, w: top + 30 > end ? w * 0.5 : w - 24, h: 8 }, { fill: 'ghost', ghost: false });
}

function down({ when, line, sayings }: Horizon, { x, y, w }: Rect, pen: Pen): number {
  const left = x + 30;
  knot(line, x + 11, y + 9, 9, pen);
  const head = pen.words(when, { x: left, y, from: 'top', role: 'heading', tone: 'expert' });
  let top = head.y + head.h + 12;
  for (const { hero, says, claims, step } of sayings) {
    const inked = pen.at(step);
    const spoken = [...(hero ? [{ text: `${hero} `, role: 'name', tone: 'expert' } as const] : []), { text: says }];
    const words = { x: left + 12, width: w - 56, role: 'entry', claims } as const;
    const { h } = inked.sizeOfWords(spoken, words);
    const box = { x: left, y: top, w: w - 32, h: h + 26 };
    const fill = line === 'now' ? 'expert-tint' : 'card';
    inked.rect(box, { fill, stroke: 'expert', width: 2, dash: dashOf[line] });
    inked.words(spoken, { ...words, y: box.y + box.h / 2, from: 'middle' });
    top += box.h + 10;
  }
  pen.line([point(x + 11, y + 22), point(x + 11, top)], { stroke: 'expert', width: 4, dash: dashOf[line] });
  return top;
}
