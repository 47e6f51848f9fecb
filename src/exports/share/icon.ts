import type { Side } from '#deck/schema/deck.ts';
import type { Palette } from './paint-flat.ts';

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
