import { aloudWords } from '../../words/index.ts';
import { hands } from '../tally/hands-name.ts';
import { choices } from '../tally/model.ts';

/** A question that phones can answer by choosing one option. */
export interface Poll {
  exercise: string;
  round: string;
  title: string;
  options: readonly string[];
}

/** The question that every slide has: the teacher asks it aloud. */
export const handsOn = (slide: string): Poll => ({
  exercise: hands,
  round: slide,
  title: aloudWords.asks,
  options: choices.map(({ letter }) => letter),
});
