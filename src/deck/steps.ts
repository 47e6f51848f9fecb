import { textOf } from '#drawing/figures/plate.ts';
import { type Deck, type Figure, known, type Slide } from './deck.ts';
import { blocksNamed } from './piece.ts';
import type { Sentence } from './sentences.ts';

/** Where each step says something, the article tells them beside the drawing. */
export const tellsSteps = ({ steps }: Pick<Figure, 'steps'>): boolean =>
  steps.length > 1 && steps.every(({ says }) => says !== undefined);

/** What the article says beside a slide's drawings, a step each. It counts for the article's length and its balance. */
export const stepsTold = (deck: Deck, { body }: Slide): Pick<Sentence, 'text' | 'claims'>[] =>
  blocksNamed(body, 'Figure')
    .map(({ props }) => known(deck.figures, props.id))
    .filter(tellsSteps)
    .flatMap(({ steps }) => steps.map(({ says = '', claims = [] }) => ({ text: says, claims: [...claims] })));

/** The words in a slide’s drawings as a phone shows them; they count for how long the article takes. */
export function drawnOn(deck: Deck, { body }: Slide): Pick<Sentence, 'text'>[] {
  const figures = blocksNamed(body, 'Figure').flatMap(({ props }) => {
    const { tall, caption = '', pull } = known(deck.figures, props.id);
    return [...tall.words.map(textOf), caption, pull ? `${pull.number} ${pull.says}` : ''];
  });
  const diagrams = blocksNamed(body, 'Diagram').flatMap(({ props }) => {
    const { wide, tall = wide } = known(deck.diagrams, props.id);
    return [...tall.nodes, ...tall.arrows].map(({ lines }) => lines.join(' '));
  });
  return [...figures, ...diagrams].map((text) => ({ text }));
}
