import type { Side } from '#deck/schema/deck.ts';
import tokens from '#styles/tokens.css?raw';
import type { Palette } from './paint-flat.ts';

/** The light theme's colours, from the one stylesheet that sets them. */
const light = new Map(
  [...(/:root\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '').matchAll(/--([\w-]+):\s*(#[\da-f]{6})\s*;/gi)].map(
    ([, name = '', value = '']) => [name, value] as const,
  ),
);

/** The colours of a deck on light paper. */
export function paletteOf(sides: readonly Side[]): Palette {
  return (tone, side) => {
    const own = sides.find(({ id }) => id === side);
    const found = tone === 'side' ? own?.colour : tone === 'side-tint' ? own?.tint : light.get(tone);
    if (!found) throw new Error(`There is no colour for "${tone}"${side ? ` of "${side}"` : ''}`);
    return found;
  };
}
