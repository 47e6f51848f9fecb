import { lineOf, piecesOf } from '#core/text/words.ts';
import { evenLines } from '#drawing/even-lines.ts';
import { headline } from '#drawing/figures/room.ts';
import { smallest } from '#drawing/figures/type.ts';
import type { Measure } from '#drawing/measure.ts';
import { blocksNamed, type Piece } from './piece.ts';

/** Where a headline stands on the stage, and the sizes in which it may, in px. */
interface Place {
  sizes: readonly [number, ...number[]];
  width: number;
  height: number;
  /** Of one line, in parts of the size. */
  leading: number;
  spacing: number;
}

/** Nothing is smaller than what the back row reads. */
const least = smallest.stage;
export const over: Place = {
  sizes: [headline.size, 46, 42, 38, 34, 30, 27, least],
  width: headline.width,
  height: 106,
  leading: 1.06,
  spacing: headline.spacing / headline.size,
};
const besideTiles: Place = {
  sizes: [150, 130, 112, 96, 82, 70, 60, 50, 42, 36, 30, least],
  width: 560,
  height: 402,
  leading: 134 / 150,
  spacing: -0.033,
};

/** How a headline is set on the stage. */
interface Setting {
  size: number;
  /** Undefined for the size that every other has. */
  smaller: number | undefined;
  lines: number;
}

/** Sets a headline as large as its place allows; undefined where it has no room in any size. */
export function setHeadline(title: string, place: Place, measure: Measure): Setting | undefined {
  const words = piecesOf(title);
  for (const size of place.sizes) {
    const widthOf = (line: readonly string[]) => measure(lineOf(line), headline.face, size, place.spacing * size);
    if (words.some((word) => widthOf([word]) > place.width)) continue;
    const lines = evenLines(words, place.width, widthOf).length;
    if (Math.round(lines * place.leading * size) <= place.height)
      return { size, lines, smaller: size === place.sizes[0] ? undefined : size };
  }
  return undefined;
}

/** The first slide stands beside the deck's tiles where it has them, any other over what it shows. */
export const placeOf = (body: readonly Piece[], isFirst: boolean): Place =>
  isFirst && blocksNamed(body, 'Tiles').length > 0 ? besideTiles : over;
