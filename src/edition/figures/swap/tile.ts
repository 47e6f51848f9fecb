import type { Pen } from '#drawing/figures/pen.ts';
import { grown, point, polyline, type Rect } from '#drawing/geometry.ts';

/** Pins a side, and lines of the grid within, of a chip. */
const [pins, grid] = [10, 10] as const;

/** What a side holds: a chip with its pins for the solid one, a tile in a double frame for the hatched one, each with its sign. */
export function tile(side: string, symbol: string, at: Rect, pen: Pen): void {
  const isChip = pen.side(side).pattern === 'solid';
  const pin = isChip ? at.w / 18 : 0;
  const body = grown(at, -pin);
  if (isChip) {
    const along = Array.from({ length: pins }, (_, index) => (body.w * (index + 0.5)) / pins);
    const legs = along.flatMap((far) => [
      ...[polyline([point(body.x + far, at.y), point(body.x + far, at.y + at.h)])],
      ...[polyline([point(at.x, body.y + far), point(at.x + at.w, body.y + far)])],
    ]);
    pen.shape(legs, { stroke: 'side', side, width: at.w / 30, ground: true });
  }
  const width = Math.max(3, at.w / 32);
  pen.rect(grown(body, -width / 2), { fill: 'side-tint', stroke: 'side', side, width, ghost: false, ground: true });
  if (isChip) {
    const lines = Array.from({ length: grid - 1 }, (_, index) => (body.w * (index + 1)) / grid).flatMap((far) => [
      polyline([point(body.x + far, body.y + width), point(body.x + far, body.y + body.h - width)]),
      polyline([point(body.x + width, body.y + far), point(body.x + body.w - width, body.y + far)]),
    ]);
    pen.shape(lines, { stroke: 'side', side, width: 0.7, ground: true });
  } else pen.rect(grown(body, -width * 2), { stroke: 'side', side, width: width / 2, ghost: false });
  const centre = { x: at.x + at.w / 2, y: at.y + at.h / 2, from: 'middle', anchor: 'middle' } as const;
  const isLong = symbol.length > 2;
  const role = pen.tall ? (isLong ? 'heading' : 'numeral') : isLong ? 'symbol' : 'hero';
  pen.words(symbol, { ...centre, role, side });
}
