import { expect, test } from '@playwright/test';
import { askingOf, sharedTitle } from '#deck/asking.ts';
import { blocksNamed } from '#deck/body.ts';
import { known } from '#deck/deck.ts';
import { textOf } from '#drawing/figures/scene.ts';
import { isForm, type Lettering } from '#drawing/flat-drawing.ts';
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
    // One whose question stands before anything is drawn has nothing but that.
    if (card.drawings.length === 0) expect(card.title, slide.id).toMatch(/\?$/);
    const svg = cardSvg(card, paletteOf(deck.settings), measure);
    expect(svg, slide.id).not.toMatch(/var\(|NaN|Infinity|undefined/);
    if (card.drawings.length === 0) continue;
    expect.soft(smallestLetters(svg), slide.id).toBeGreaterThanOrEqual(shown.letters);
    const picture = JSON.stringify(card.drawings);
    expect(pictures.get(picture), `${slide.id} shows another slide’s picture`).toBeUndefined();
    pictures.set(picture, slide.id);
  }
});

test('a card asks what its slide asks, and gives away neither headline nor the last step; where one is to guess, nothing but the first', async () => {
  const deck = ownDeck();
  const measure = await openMeasure();
  const asking = deck.slides.filter((slide) => askingOf(deck, slide));
  expect(asking.length).toBeGreaterThan(10);
  for (const slide of asking) {
    const card = cardOf(deck, slide, measure);
    expect(card.title, slide.id).toBe(askingOf(deck, slide)?.asks);
    expect(sharedTitle(deck, slide), slide.id).not.toContain(slide.title);
    const said = card.drawings.flatMap(({ parts }) => parts).flatMap((part) => (isForm(part) ? [] : [linesOf(part)]));
    for (const { props } of blocksNamed(slide.body, 'Figure')) {
      const { tall, steps } = known(deck.figures, props.id);
      const words = tall.words.filter(({ placeholder, hidesAtStep }) => !placeholder && !hidesAtStep);
      const open = slide.guess ? 1 : steps.length - 1;
      const before = words.filter(({ at }) => at <= open).map(textOf);
      const later = words.filter(({ at }) => at > open).map(textOf);
      expect(
        said.filter((text) => later.includes(text) && !before.includes(text)),
        slide.id,
      ).toEqual([]);
    }
  }
});

const linesOf = ({ lines }: Lettering) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
