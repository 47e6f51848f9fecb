import { download } from '#frame/browser/download.ts';
import { button, make } from '#frame/browser/elements/make.ts';
import { isServed } from '#frame/browser/links.ts';
import { canShare, shareOrCopy } from '#frame/browser/share-or-copy.ts';
import { numberIn, drawWords as words } from '#words/index.ts';
import type { DrawData } from './chart.ts';
import type { Line } from './line.ts';

interface Own {
  data: DrawData;
  line: Line;
  /** Sentence of what was said, and what it was. */
  says: string;
  /** The section of the article, where the line was drawn in one. */
  place: string | undefined;
}

/** Size in px of a picture that networks show. */
const [WIDTH_PX, HEIGHT_PX] = [1200, 630];
const [left, right, top, base] = [60, 1140, 210, 560];

/** Makes the reader's own picture and words, on this device, and the buttons to take them along. Nothing is sent. */
export async function makeShare(exercise: HTMLElement, own: Own): Promise<HTMLElement[]> {
  const canvas = make('canvas', { width: WIDTH_PX, height: HEIGHT_PX });
  canvas.role = 'img';
  canvas.ariaLabel = words.picture(own.says);
  await document.fonts.ready;
  paint(canvas, exercise, own);
  const done = make('p', { className: 'said', role: 'status' });
  const link = own.place && isServed() ? `${location.origin}${location.pathname}#${own.place}` : '';
  const handed = { text: own.says, ...(link && { url: link }) };
  const save = button(words.savePicture, () =>
    canvas.toBlob((blob) => blob && download(blob, words.fileName(exercise.dataset.exercise ?? '')), 'image/png'),
  );
  const copy = button(canShare() ? words.shareSaid : words.copyWords, () =>
    shareOrCopy(handed, (...told) => done.replaceChildren(...told)),
  );
  return [canvas, make('p', {}, words.shareIs), make('p', { className: 'cluster exercise-bar' }, save, copy), done];
}

/** Paints the picture of the page, in the colours that it has there. */
function paint(canvas: HTMLCanvasElement, exercise: HTMLElement, { data, line, says }: Own): void {
  const context = canvas.getContext('2d');
  const chart = exercise.querySelector('.draw-chart');
  if (!context || !chart) return;
  const style = getComputedStyle(chart);
  const colour = (name: string, or = '--ink') => style.getPropertyValue(name) || style.getPropertyValue(or);
  const [ink, paper, side] = [colour('--ink'), colour('--paper'), colour('--side')];
  const face = (size: number, of: '--display' | '--text', weight = 500) =>
    [weight, pixels(size), style.getPropertyValue(of)].join(' ');
  const write = (text: string, x: number, y: number, font: string, fill: string, align: CanvasTextAlign = 'left') => {
    Object.assign(context, { font, fillStyle: fill, textAlign: align, strokeStyle: paper, lineWidth: 8 });
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  };
  context.fillStyle = paper;
  context.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
  context.fillStyle = ink;
  context.fillRect(left, 36, right - left, 5);
  write(words.iDrew(exercise.dataset.deck ?? ''), left, 76, face(24, '--text', 600), colour('--muted'));
  write(says, left, 142, face(fittingSize(says, 62, context, style), '--display'), ink);
  write(data.name, left, 186, face(22, '--text', 400), colour('--muted'));
  const columns = data.known + data.points.length;
  const column = (right - left) / columns;
  // Nothing is hidden here any more: the axis ends where the drawing does.
  const largest = Math.max(
    data.start,
    ...data.points.map(({ value }) => value),
    ...line.map((value) => value * data.step),
  );
  const y = (value: number) => base - ((base - top) * value) / largest;
  const x = (at: number) => left + column * (at + 0.5);
  const bar = (at: number, value: number, reckoned: boolean) => {
    const [barX, barY, wide, high] = [x(at) - column * 0.405, y(value), column * 0.81, base - y(value)];
    context.fillStyle = colour('--side-tint', '--mark');
    context.fillRect(barX, barY, wide, high);
    context.strokeStyle = side;
    context.lineWidth = 2.5;
    if (!reckoned) hatch(context, barX, barY, wide, high, chart.getAttribute('data-pattern') === 'hatched');
    context.setLineDash(reckoned ? [9, 6] : []);
    context.strokeRect(barX, barY, wide, high);
    context.setLineDash([]);
  };
  for (const [at, { value, reckoned }] of [...data.before, ...data.points].entries()) bar(at, value, reckoned);
  context.fillStyle = ink;
  context.fillRect(left, base - 1.5, right - left, 3);
  for (const [at, { at: place }] of [...data.before, ...data.points].entries())
    write(place, x(at), base + 34, face(22, '--text', at < data.known ? 400 : 600), ink, 'center');
  const hero = data.points.findIndex((point) => point.hero);
  const value = data.points[hero]?.value ?? 0;
  const path = [
    { x: left + column * data.known, y: y(data.start) },
    ...line.map((step, at) => ({ x: x(data.known + at), y: y(step * data.step) })),
  ];
  stroke(context, path, paper, 13);
  stroke(context, path, ink, 6);
  for (const dot of path.slice(1)) {
    context.beginPath();
    context.arc(dot.x, dot.y, 9, 0, 2 * Math.PI);
    Object.assign(context, { fillStyle: paper, strokeStyle: ink, lineWidth: 5 });
    context.fill();
    context.stroke();
  }
  write(
    numberIn(document.documentElement.lang, value),
    x(data.known + hero),
    y(value) - 14,
    face(64, '--display'),
    side,
    'center',
  );
}

const pixels = (size: number): string => `${size}px`;

/** Finds the size at which a headline fits its line. */
function fittingSize(
  text: string,
  largest: number,
  context: CanvasRenderingContext2D,
  style: CSSStyleDeclaration,
): number {
  context.font = [500, pixels(largest), style.getPropertyValue('--display')].join(' ');
  return Math.floor(Math.min(largest, (largest * (right - left)) / context.measureText(text).width));
}

function hatch(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  wide: number,
  high: number,
  hatched: boolean,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, wide, high);
  context.clip();
  if (hatched) {
    context.lineWidth = 4;
    for (let at = -high; at < wide; at += 11) {
      context.beginPath();
      context.moveTo(x + at, y + high);
      context.lineTo(x + at + high, y);
      context.stroke();
    }
  } else {
    context.fillStyle = String(context.strokeStyle);
    context.fillRect(x, y, wide, high);
  }
  context.restore();
}

function stroke(
  context: CanvasRenderingContext2D,
  path: readonly { x: number; y: number }[],
  colour: string,
  lineWidth: number,
): void {
  context.beginPath();
  for (const { x, y } of path) context.lineTo(x, y);
  Object.assign(context, { strokeStyle: colour, lineWidth, lineJoin: 'round', lineCap: 'round' });
  context.stroke();
}
