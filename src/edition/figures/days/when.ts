import type { Pen } from '#drawing/figures/pen.ts';
import { spanOf } from '#drawing/figures/time.ts';
import { figureWords } from '#words/index.ts';
import type { DayEvent } from './schema.ts';

type When = Pick<DayEvent, 'date' | 'until' | 'goesOn'>;

/** The day of an event, its days, or those from which it goes on; `day` and `span` say how they are written. */
export function inWords(
  { date, until, goesOn }: When,
  day: (date: string) => string,
  span: (from: string, until: string) => string,
): string {
  if (!until) return day(date);
  const days = span(date, until);
  return goesOn ? figureWords.from(days) : days;
}

/** The same, short, as it stands in the drawing. */
export function whenOf(event: When, pen: Pen): string {
  const day = (date: string) => pen.day(date);
  return inWords(event, day, (from, until) => spanOf(from, until, day));
}
