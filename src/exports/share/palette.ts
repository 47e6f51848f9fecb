import { readFileSync } from 'node:fs';
import { inProject } from '#core/node/project.ts';
import { tonesOf } from '#deck/look.ts';
import type { DeckSettings, Side } from '#deck/schema/deck.ts';
import type { Tone } from '#drawing/figures/scene.ts';
import { type Face, faces } from '#drawing/fonts.ts';
import { round } from '#drawing/geometry.ts';
import type { Dress } from '../drawn/paint.ts';

const named = { light: /:root\s*\{([^}]*)\}/, dark: /:root\[data-theme="dark"\]\s*\{([^}]*)\}/ } as const;
const read = new Map<keyof typeof named, Map<string, string>>();

/** A theme's colours, from the one stylesheet that sets them. */
function tokensOf(theme: keyof typeof named): Map<string, string> {
  const tokens =
    read.get(theme) ??
    new Map(
      [
        ...(named[theme].exec(readFileSync(inProject('src/styles/tokens.css'), 'utf8'))?.[1] ?? '').matchAll(
          /--([\w-]+):\s*(#[\da-f]{6})\s*;/gi,
        ),
      ].map(([, name = '', value = '']) => [name, value] as const),
    );
  read.set(theme, tokens);
  return tokens;
}

/** What a deck says of its colours. */
type Coloured = Pick<DeckSettings, 'sides' | 'look'>;

/** The colours of a deck on light paper, or on a dark page. */
export function paletteOf({ sides, look }: Coloured, theme: keyof typeof named = 'light'): Palette {
  const ground = theme === 'dark' ? look?.dark : look;
  const tones = new Map([...tokensOf(theme), ...Object.entries(ground ? tonesOf(ground, theme) : {})]);
  return (tone, side) => {
    const own = sides.find(({ id }) => id === side);
    const [colour, tint] = theme === 'dark' ? [own?.darkColour, own?.darkTint] : [own?.colour, own?.tint];
    const found = tone === 'side' ? colour : tone === 'side-tint' ? tint : tones.get(tone);
    if (!found) throw new Error(`There is no colour for "${tone}"${side ? ` of "${side}"` : ''}`);
    return found;
  };
}

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

const size = 64;

/** The story's sign: a tile for each side, one over the other. A deck without sides has one tile in ink. */
export function iconSvg(sides: readonly Side[], colour: Palette): string {
  const [first, second] = sides;
  const tile = (at: number, side: Side | undefined) => {
    const [fill, stroke] = side
      ? [colour('side-tint', side.id), colour('side', side.id)]
      : [colour('card'), colour('ink')];
    return `<rect x="${at}" y="${at}" width="36" height="36" fill="${fill}" stroke="${stroke}" stroke-width="5"/>`;
  };
  const tiles = second ? tile(22, second) + tile(6, first) : tile(14, first);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" rx="8" fill="${colour('paper')}"/>${tiles}</svg>`;
}

/** px of the icons that a home screen asks for. */
export const iconSizes = [180, 192, 512] as const;
