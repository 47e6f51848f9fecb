import type { DeckSettings } from '#deck/schema/deck.ts';
import { type Face, faces } from '#drawing/fonts.ts';
import { round } from '#drawing/geometry.ts';
import type { Ink } from '#drawing/part.ts';
import type { Dress } from '../drawn/paint.ts';
import { paletteOf } from '../share/palette.ts';

const nameOf = ({ tone, side }: Ink) => (side === undefined || !tone.startsWith('side') ? tone : `${tone}-${side}`);

/**
 * Drawings of a book: light colours stand in the drawing itself, and each has a class by which a dark page gives it
 * another. What was painted is noted, so that the stylesheet says no more.
 */
export class BookDress implements Dress {
  readonly #settings: DeckSettings;
  readonly #used = new Map<string, Ink>();

  constructor(settings: DeckSettings) {
    this.#settings = settings;
  }

  paint(inks: { fill?: Ink | undefined; stroke?: Ink | undefined }): string {
    const light = paletteOf(this.#settings.sides);
    const given = Object.entries(inks).flatMap(([what, ink]) => (ink ? [{ what, ink }] : []));
    const names = given.map(({ what, ink }) => {
      const name = `${what}-${nameOf(ink)}`;
      this.#used.set(name, ink);
      return name;
    });
    const colours = given.map(({ what, ink }) => `${what}="${light(ink.tone, ink.side)}"`);
    return [...colours, ...(names.length > 0 ? [`class="${names.join(' ')}"`] : [])].join(' ');
  }

  type({ face, size, spacing }: { face: Face; size: number; spacing: number }): string {
    const { family, weight, style } = faces[face];
    const slant = style === 'italic' ? ' font-style="italic"' : '';
    return `font-family="${family}" font-weight="${weight}"${slant} font-size="${round(size)}"${spacing ? ` letter-spacing="${round(spacing)}"` : ''}`;
  }

  /** The rules of a dark page. */
  darkRules(): string {
    const dark = paletteOf(this.#settings.sides, 'dark');
    return [...this.#used]
      .map(([name, { tone, side }]) => `.${name}{${name.startsWith('fill') ? 'fill' : 'stroke'}:${dark(tone, side)}}`)
      .join('\n');
  }
}
