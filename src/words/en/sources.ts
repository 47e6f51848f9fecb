import { count } from './common.ts';
import { longDate } from './dates.ts';

/** The ledger: what the article says, and what rests on it. */
export const sourcesWords = {
  heading: 'Where every sentence comes from',
  counts: (paragraphs: number, claims: number, outside: number) =>
    `${count(paragraphs, 'paragraph')} of one article, ${count(claims, 'claim')} made from it, and ${outside === 0 ? 'none' : outside} from outside it.`,
  article: (publisher: string, title: string, date: string, language: string, read: string | undefined) =>
    `The article: ${publisher}, ${title}, ${longDate(date, language)}${read ? `, read ${read}` : ''}`,
  showOnly: 'Show only some claims',
  kind: 'Kind',
  allKinds: 'All kinds',
  side: 'Side',
  allSides: 'Both sides and others',
  noSide: 'Neither side',
  shown: (count: number, all: number) => `${count} of ${all} claims shown.`,
  paragraphs: 'The article, paragraph by paragraph',
  notUsed: (reason: string) => `Not used: ${reason}`,
  usedIn: 'Used in: ',
  outside: 'Not in the article',
  corrections: 'Corrections',
  noCorrections:
    'None so far. A mistake that is found will be listed here with its date, what was wrong and what is right.',
};
