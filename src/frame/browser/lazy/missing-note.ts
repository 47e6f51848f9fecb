import { commonWords } from '#words/index.ts';
import { make } from '../elements/make.ts';

/** In place of a note that cannot be had. */
export const missingNote = (): Element => make('div', {}, make('p', { textContent: commonWords.missingPart }));
