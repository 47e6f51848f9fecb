import type { Deck, Slide } from '#deck/deck.ts';
import { blocksNamed } from '#deck/piece.ts';
import type { Plate } from '#drawing/figures/plate.ts';
import type { CardWords } from './card.ts';

/** What the picture of a slide says and shows: its own drawing, else the first one of its section. */
export function cardOf(deck: Deck, id: string): { words: CardWords; plate: Plate | undefined } {
  const slide = deck.slides.find((each) => each.id === id);
  if (!slide) throw new Error(`There is no slide "${id}"`);
  const kicker = slide.number === 1 ? deck.settings.kicker : `${deck.settings.title} · ${slide.section.title}`;
  return {
    words: { kicker, title: slide.title },
    plate: [slide, ...slide.section.slides].map((each) => plateOf(deck, each)).find((plate) => plate !== undefined),
  };
}

function plateOf(deck: Deck, slide: Slide): Plate | undefined {
  const [first] = blocksNamed(slide.body, 'Figure');
  return first && deck.figures.get(String(first.props.id))?.stage[slide.headlineLines];
}
