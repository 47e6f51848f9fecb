import { expect, test } from '@playwright/test';
import { openMeasure } from '#drawing/measure.ts';
import { cardSize, cardSvg } from '#exports/share/card.ts';
import { paletteOf } from '#exports/share/palette.ts';
import { cardOf } from '#views/share/card-of.ts';
import { ownDeck } from './own-deck.ts';

/** px: as wide as a chat shows a card on a phone, and the smallest letters of a drawing there. */
const shown = { width: 400, letters: 6 } as const;

/** px of the smallest letters of a card's drawing where it is shown. */
function smallestLetters(svg: string): number {
  const [drawing = ''] = /<svg x=.*<\/svg>/s.exec(svg.slice(1)) ?? [];
  const number = (name: string) => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(drawing)?.[1]);
  const [, w = 1, h = 1] = (/viewBox="\S+ \S+ (\S+) (\S+)"/.exec(drawing) ?? []).map(Number);
  const sizes = [...drawing.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  const scale = Math.min(number('width') / w, number('height') / h);
  return (Math.min(...sizes) * scale * shown.width) / cardSize.width;
}

test('each slide has a card with a picture of its own, and its words can be read on a phone', async () => {
  const deck = ownDeck();
  const measure = await openMeasure();
  const pictures = new Map<string, string>();
  for (const slide of deck.slides) {
    const card = cardOf(deck, slide, measure);
    expect(card.drawings.length, slide.id).toBeGreaterThan(0);
    const svg = cardSvg(card, paletteOf(deck.settings.sides), measure);
    expect(svg, slide.id).not.toMatch(/var\(|NaN|Infinity|undefined/);
    expect.soft(smallestLetters(svg), slide.id).toBeGreaterThanOrEqual(shown.letters);
    const picture = JSON.stringify(card.drawings);
    expect(pictures.get(picture), `${slide.id} shows another slide’s picture`).toBeUndefined();
    pictures.set(picture, slide.id);
  }
});
