import { blocksNamed } from '#deck/body.ts';
import type { Deck } from '#deck/deck.ts';

/** Ids of the models that stand on slides, in the deck’s order. */
export const modelsIn = ({ slides }: Pick<Deck, 'slides'>): string[] =>
  slides.flatMap(({ body }) => blocksNamed(body, 'Model').map(({ props }) => props.id));
