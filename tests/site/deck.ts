import { readDeckFiles } from '../../src/build/deck-files.ts';
import { environment } from '../../src/build/environment.ts';
import { buildDeck } from '../../src/deck/build-deck.ts';
import { openMeasure } from '../../src/drawing/measure.ts';

/** The deck that the site under test was built from. */
export const deck = buildDeck(await readDeckFiles(), environment.slidesDir, await openMeasure());
export const slideIds = deck.slides.map(({ id }) => id);
