import { readFileSync } from 'node:fs';
import type { Side } from '#deck/schema/deck.ts';
import type { Palette } from './paint-flat.ts';

const named = { light: /:root\s*\{([^}]*)\}/, dark: /:root\[data-theme="dark"\]\s*\{([^}]*)\}/ } as const;
const read = new Map<keyof typeof named, Map<string, string>>();

/** A theme's colours, from the one stylesheet that sets them. */
function tokensOf(theme: keyof typeof named): Map<string, string> {
  const tokens =
    read.get(theme) ??
    new Map(
      [
        ...(named[theme].exec(readFileSync('src/styles/tokens.css', 'utf8'))?.[1] ?? '').matchAll(
          /--([\w-]+):\s*(#[\da-f]{6})\s*;/gi,
        ),
      ].map(([, name = '', value = '']) => [name, value] as const),
    );
  read.set(theme, tokens);
  return tokens;
}

/** The colours of a deck on light paper, or on a dark page. */
export function paletteOf(sides: readonly Side[], theme: keyof typeof named = 'light'): Palette {
  return (tone, side) => {
    const own = sides.find(({ id }) => id === side);
    const [colour, tint] = theme === 'dark' ? [own?.darkColour, own?.darkTint] : [own?.colour, own?.tint];
    const found = tone === 'side' ? colour : tone === 'side-tint' ? tint : tokensOf(theme).get(tone);
    if (!found) throw new Error(`There is no colour for "${tone}"${side ? ` of "${side}"` : ''}`);
    return found;
  };
}
