import { escapeXml } from '#core/text/xml.ts';
import { dashesOf } from '#drawing/figures/paint.ts';
import type { Line, Plate, Shape, Tone } from '#drawing/figures/plate.ts';
import { roles, sizeOf } from '#drawing/figures/type.ts';
import { type Face, faces } from '#drawing/fonts.ts';
import { round } from '#drawing/geometry.ts';
import { pathOf } from '#drawing/path-data.ts';

/** The colour of a tone, as `#rrggbb`; `side` names whose, where the tone is a side's own. */
export type Palette = (tone: Tone, side?: string) => string;

/** The attributes with which a text is set in a face; `size` and `spacing` in px. */
export const typeOf = (face: Face, size: number, spacing = 0): string => {
  const { named, weight, style } = faces[face];
  return `font-family="${named}" font-weight="${weight}" font-style="${style}" font-size="${size}" letter-spacing="${round(spacing)}"`;
};

/** A plate at its last step as SVG in which every colour and face is written out, for tools that know no stylesheet. Without source marks. */
export function paintFlat({ layout, shapes, words }: Plate, colour: Palette): string {
  const line = ({ runs, x, baseline }: Line) => {
    const spans = runs.map(({ text, role, tone, side }) => {
      const { face, spacing } = roles[role];
      const size = sizeOf(role, layout);
      return `<tspan ${typeOf(face, size, spacing * size)} fill="${colour(tone, side)}">${escapeXml(text)}</tspan>`;
    });
    return `<text xml:space="preserve" x="${round(x)}" y="${round(baseline)}">${spans.join('')}</text>`;
  };
  const shape = ({ outlines, fill, stroke, width, dash, side }: Shape) =>
    `<path d="${pathOf(outlines)}" fill="${fill ? colour(fill, side) : 'none'}"` +
    `${stroke ? ` stroke="${colour(stroke, side)}" stroke-width="${width}"` : ''}` +
    `${dashesOf(dash)}/>`;
  const stays = shapes.filter(({ leaves }) => !leaves);
  const [ground, drawn] = [stays.filter((each) => each.ground), stays.filter((each) => !each.ground)];
  const told = words.filter(({ leaves }) => !leaves);
  return [...ground, ...drawn].map(shape).join('') + told.flatMap(({ lines }) => lines.map(line)).join('');
}
