import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, hatching, point, type Rect, rectangle } from '#drawing/geometry.ts';
import { drawShelf } from '../buildings.ts';
import { type Bar, type Lane, marksOf, type Ruler, type Rulers, type Scale, scaleOf } from './schema.ts';

/** px of a bar whose length is not known. */
const UNKNOWN_LENGTH_PX = 54;

/** Fills an area that words may stand on: the hatched side has a second edge within. */
export function fillBar(side: string, box: Rect, scene: SceneBuilder): void {
  scene.rect(box, { fill: 'side', side, placeholder: false });
  if (scene.side(side).pattern === 'hatched' && box.h > 12)
    scene.rect(grown(box, -3), { stroke: 'on-side', side, width: 1.5, placeholder: false });
}

export const edge = (side: string) => ({ stroke: 'side', side, width: 2.5, placeholder: false }) as const;

/** px of the dots that lead to what had begun by a day, in a row so high. */
export const leadIn = (h: number): number => Math.min(110, h * 4);

/** Draws the dots that lead to what had begun by a day: nobody knows when it did. */
export function drawLeadIn(end: number, side: string, { y, h }: Pick<Rect, 'y' | 'h'>, scene: SceneBuilder): void {
  scene.line([point(end - leadIn(h), y + h / 2), point(end - 12, y + h / 2)], { side, width: 4, dash: 'dotted' });
}

/** Bars by row: what the buyer’s own side holds back goes on behind the bar before it. */
export function rowsOf({ bars, apart }: Lane): Bar[][] {
  const rows: Bar[][] = [];
  for (const bar of bars) {
    const last = rows.at(-1);
    if (bar.form === 'held' && last) last.push(bar);
    else rows.push([bar]);
  }
  return apart ? [...rows, [apart]] : rows;
}

/** Where a bar begins and ends, in px; `from` is where the one before it in its row ended. */
export function spanOf({ begun, to, kept }: Bar, from: number, x: Scale): { start: number; end: number; last: number } {
  const end = to ? x(to) : from + UNKNOWN_LENGTH_PX;
  return { start: begun ? x(begun) : from, end, last: kept ? x(kept) : end };
}

/** Draws one bar in its form, with what was promised at its end; what goes on has two more heads behind it. */
export function drawBar(
  bar: Bar,
  side: string,
  { y, h }: Pick<Rect, 'y' | 'h'>,
  from: number,
  x: Scale,
  scene: SceneBuilder,
): void {
  const { begun, form, kept, open } = bar;
  const { start, end, last } = spanOf(bar, from, x);
  const box = { x: start, y, w: end - start, h };
  const line = edge(side);
  const inner = grown(box, -1.25);
  if (form === 'by') {
    scene.rect({ x: end - 4, y, w: 8, h }, { fill: 'side', side, placeholder: false });
  } else if (begun) {
    scene.rect(box, { fill: 'side-tint', side, placeholder: false });
    scene.shape(hatching(rectangle(inner), 9), { ...line, width: 3 });
    scene.rect(inner, line);
  } else if (form === 'planned') scene.rect(inner, { ...line, fill: 'paper', dash: 'dashed' });
  else if (form === 'summarised') {
    scene.rect(box, { fill: 'side-tint', side, placeholder: false });
    scene.shape([rectangle(inner)], { ...line, dash: 'dotted' });
  } else if (form === 'held') {
    scene.rect(inner, { stroke: 'ink', width: 2.5, fill: 'card', placeholder: false });
    for (let at = box.x + 10; at < end - 4; at += 10) scene.disc(point(at, y + h / 2), 2, { fill: 'ink' });
  } else {
    fillBar(side, box, scene);
    // Parts it from a longer bar that goes on behind it.
    scene.line([point(end, y), point(end, y + h)], { stroke: 'paper', width: 3 });
  }
  if (kept) scene.rect(grown({ x: end, y, w: last - end, h }, -1.25), { ...line, fill: 'side-tint' });
  if (open) drawOpenEnd(last, { y, h }, form === 'held' ? { width: 2.5 } : { side, width: 3 }, scene);
}

type LineLook = Parameters<SceneBuilder['line']>[1];

function drawOpenEnd(x: number, { y, h }: Pick<Rect, 'y' | 'h'>, look: LineLook, scene: SceneBuilder): void {
  for (const away of [8, 17]) {
    const left = x + away;
    scene.line([point(left, y + 3), point(left + h / 3, y + h / 2), point(left, y + h - 3)], look);
  }
}

/** px that an open end needs behind a bar so high. */
export const openEnd = (h: number): number => 26 + h / 3;

/** Draws the empty rest of a lane, in dots. */
export function drawEmpty(side: string, box: Rect, scene: SceneBuilder): void {
  scene.rect(grown(box, -1), { ...edge(side), width: 2, dash: 'dotted' });
}

/** Draws the ruler itself: what the one before measures is its darker part. */
export function drawWood(
  ruler: Ruler,
  before: Ruler | undefined,
  box: Rect,
  scene: SceneBuilder,
  role: 'label' | 'strong',
): void {
  const marks = marksOf[ruler.unit];
  const x = (value: number) => box.x + (value * box.w) / marks;
  scene.rect(box, { fill: 'card', placeholder: false, layer: 'background' });
  if (before) {
    const w = scaleOf(ruler, box)({ [before.unit]: marksOf[before.unit] }) - box.x;
    scene.rect({ ...box, w }, { fill: 'land', placeholder: false, layer: 'background' });
  }
  scene.rect(box, { stroke: 'ink', width: 1.5, placeholder: false });
  scene.line([point(box.x, box.y - 2), point(box.x, box.y + box.h + 2)], { width: 4 });
  const tick = (value: number, h: number) =>
    scene.line([point(x(value), box.y), point(x(value), box.y + h)], { width: 1.5 });
  const every = scene.tall ? Math.ceil(marks / 4) : 1;
  const words = { y: box.y + box.h / 2 + (scene.tall ? 8 : 8.5), role } as const;
  const end = scene.tall ? `${marks} ${ruler.many}` : String(marks);
  scene.words('0', { ...words, x: box.x + 10 });
  const last = scene.words(end, { ...words, x: box.x + box.w - 8, anchor: 'end' });
  for (let value = 1; value < marks; value++) {
    const isNamed = value % every === 0 && x(value) + 14 < last.x;
    tick(value, isNamed ? 3 : 8);
    if (isNamed)
      scene.words(value === 1 ? `1 ${ruler.one}` : String(value), { ...words, x: x(value), anchor: 'middle' });
  }
}

/** Draws a limit: a pole with a flag, from its foot up. Returns where words may stand beside it. */
export function drawFlag(x: number, { y, h }: Pick<Rect, 'y' | 'h'>, scene: SceneBuilder): number {
  scene.line([point(x, y + h), point(x, y)], { width: 3 });
  scene.shape([rectangle({ x, y, w: 16, h: 12 })], { fill: 'ink', placeholder: false });
  return x + 26;
}

/** Draws which colour waits for what, the two names beside each other and flush at the right. */
export function drawKey({ above, below }: Rulers, right: number, middle: number, scene: SceneBuilder): void {
  let end = right;
  for (const { side, name } of [below, above]) {
    const at = { x: end, y: middle, from: 'middle', anchor: 'end', role: 'strong', side } as const;
    const words = scene.words(name, at);
    fillBar(side, { x: words.x - 34, y: middle - 12, w: 24, h: 24 }, scene);
    end = words.x - 34 - 34;
  }
}

/** Draws a shelf with one thing of each side on it, the rest bare: no amount is known. */
export function drawStore({ above, below }: Rulers, box: Rect, scene: SceneBuilder): void {
  drawShelf(box, { rows: 2, columns: 3, goods: [above.side, below.side] }, scene);
}
