import { figureWords } from '../../words/index.ts';
import type { Pen } from '../pen.ts';
import { spanOf } from '../time.ts';
import type { DayEvent } from './schema.ts';

/** The day of an event, its days, or those from which it goes on. */
export function whenOf({ date, until, goesOn }: Pick<DayEvent, 'date' | 'until' | 'goesOn'>, pen: Pen): string {
  if (!until) return pen.day(date);
  const span = spanOf(date, until, (day) => pen.day(day));
  return goesOn ? figureWords.from(span) : span;
}
