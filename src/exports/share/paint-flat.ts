import type { Tone } from '#drawing/figures/plate.ts';
import { type Face, faces } from '#drawing/fonts.ts';
import { round } from '#drawing/geometry.ts';
import type { Dress } from '../drawn/paint.ts';

/** The colour of a tone, as `#rrggbb`; `side` names whose, where the tone is a side's own. */
export type Palette = (tone: Tone, side?: string) => string;

/** The attributes of a text in a face; `size` and `spacing` in px. */
export const typeOf = (face: Face, size: number, spacing = 0): string => {
  const { named, weight, style } = faces[face];
  return `font-family="${named}" font-weight="${weight}" font-style="${style}" font-size="${size}" letter-spacing="${round(spacing)}"`;
};

/** Every colour and face written out, for tools that know no stylesheet. */
export const writtenOut = (colour: Palette): Dress => ({
  paint: (inks) =>
    Object.entries(inks)
      .flatMap(([what, ink]) => (ink ? [`${what}="${colour(ink.tone, ink.side)}"`] : []))
      .join(' '),
  type: ({ face, size, spacing }) => typeOf(face, size, spacing),
});
