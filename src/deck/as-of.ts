import { localDay } from '#core/text/local-day.ts';
import { longDate, pageWords, slideWords } from '#words/index.ts';
import type { DeckSettings } from './schema/deck.ts';

type Dated = Pick<DeckSettings, 'asOf' | 'language'>;

/** Says up to which day the facts were checked; nothing of a story that names no day. */
export const factsUpTo = ({ asOf, language }: Dated): string | undefined =>
  asOf && pageWords.factsUpTo(longDate(asOf, language));

/** The same for the foot of a slide, to the month. */
export const asOfMonth = ({ asOf, language }: Dated): string | undefined =>
  asOf && slideWords.asOf(longDate(asOf.slice(0, 7), language));

/** The day that a file for other programs bears: that of its facts, of a month the first, else the day of the build. */
export const dayOfFiles = ({ asOf }: Dated): string => `${asOf ?? localDay()}-01`.slice(0, 10);
