import { localDay } from '#core/text/local-day.ts';
import { longDate, slideWords } from '#words/index.ts';
import { dayPassed } from './day-passed.ts';
import type { Claim } from './deck.ts';

/** Notes, for what cannot look at the reader's calendar, that the day up to which a claim holds has passed where it is made. */
export const passedNote = ({ until }: Pick<Claim, 'until'>, language: string, on = localDay()): string | undefined =>
  until && dayPassed(until, on) ? slideWords.dayPassed(longDate(until, language)) : undefined;
