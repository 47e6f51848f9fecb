import { point } from './geometry.ts';

// The deck's two tiles, overlapping in what they meet in, in a frame of 560 px.

/** px of a tile. */
export const tileSize = 330;
export const tilePlaces = [point(228, 8), point(14, 214)] as const;
export const tileFrame = 560;

const [first, second] = tilePlaces;
/** The overlap of both tiles. */
export const tileOverlap = {
  x: first.x,
  y: second.y,
  w: second.x + tileSize - first.x,
  h: first.y + tileSize - second.y,
} as const;

const along = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_, index) => from + index * step);

/** Pins around a tile, the grid on it, and the hatching of its frame, from its own upper left corner. */
export const tilePins: string = along(13, 22, 24)
  .map((at) => `M${at} -12V0M${at} ${tileSize}v12M-12 ${at}H0M${tileSize} ${at}h12`)
  .join('');
export const tileGrid: string = along(13, 22, 24)
  .map((at) => `M${at} 0V${tileSize}M0 ${at}H${tileSize}`)
  .join('');
export const tileHatch: string = along(44, -tileSize + 15, 15)
  .map((at) => `M${at} ${tileSize}L${at + tileSize} 0`)
  .join('');
/** The part that is hatched: all but the middle. */
export const tileBorder: string = `M0 0H${tileSize}V${tileSize}H0ZM22 22V${tileSize - 22}H${tileSize - 22}V22Z`;

/** Where the words of a tile stand: in the corners that the overlap leaves free, of the first the right ones, of the second the lower left. */
export const tileWords = [
  { anchor: 'end', symbol: point(tileSize - 36, 160), name: point(tileSize - 38, tileSize - 38) },
  { anchor: 'start', symbol: point(36, tileSize - 98), name: point(38, tileSize - 38) },
] as const;
export const tileMark = point(40, 68);

/** The baselines in the overlap of what the meeting was about, its large word and its unit. */
export const meetingLines = (hasAbout: boolean): { about: number; large: number; small: number } => ({
  about: tileOverlap.y + 31,
  large: tileOverlap.y + (hasAbout ? 81 : 70),
  small: tileOverlap.y + (hasAbout ? 113 : 102),
});
