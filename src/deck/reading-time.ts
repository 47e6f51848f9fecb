import type { Level } from '#core/schema/view.ts';
import type { Time } from '#words/en/time-taken.ts';
import { blocksNamed, modelsIn } from './body.ts';
import { type Deck, known, type Slide, sectionsToRead } from './deck.ts';
import { minutesFor, minutesToDo, placeIn } from './exercise.ts';
import { minutesToRead } from './report.ts';

/** Gives the whole minutes that every page promises of the article, of its plain version, or of some of its sections. */
export const readingTime = (deck: Deck, level: Level = 'full', slides: readonly Slide[] = deck.slides): Time => ({
  read: minutesToRead(deck, level, slides),
  todo: sectionsToRead(slides).reduce((sum, slide) => sum + minutesOn(deck, slide), 0),
});

/** A reader takes a vote only where the article asks for it. */
function minutesOn(deck: Deck, { id, body }: Slide): number {
  const exercises = blocksNamed(body, 'Exercise')
    .map(({ props }) => known(deck.exercises, props.id))
    .filter((exercise) => placeIn(exercise, deck.slides, id) === id)
    .map(minutesToDo);
  // To play with it, and a guess each before that.
  const models = modelsIn(body).map((model) => minutesFor(known(deck.models, model).guesses.length + 3));
  return [...exercises, ...models].reduce((sum, minutes) => sum + minutes, 0);
}
