import type { Picture } from '#deck/deck.ts';

/** Widths in pixels for a phone, a tablet, a projector, a large screen. */
const WIDTHS_PX = [480, 960, 1440, 1920];

/** The widths in which a picture is made, from small to large; never wider than it is. */
export function widthsOf({ width }: Picture): number[] {
  const smaller = WIDTHS_PX.filter((step) => step < width);
  return smaller.length < WIDTHS_PX.length ? [...smaller, width] : smaller;
}

/** Width in which the logo is made: it stands on each slide, and in the one-file deck as often. */
export const logoWidth = ({ width }: Picture): number => Math.min(width, 240);

/** Picks the width for a browser that knows nothing of sizes, and for what stands in a file of its own. */
export const defaultWidth = (widths: readonly number[]): number => widths[Math.min(1, widths.length - 1)] ?? 0;

/** `harbour.jpg` 960 pixels wide is `harbour.jpg.960.webp`: two pictures that differ in their ending do not meet. */
export const nameOfSize = (src: string, width: number): string => `${src}.${width}.webp`;
