import {
  daysIn,
  figuresIn,
  heldMonths,
  holdDate,
  holdDay,
  monthName,
  monthsIn,
  numbersOf,
  quantitiesOf,
} from '../numbers.ts';
import { type Finding, start } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import type { Books, Place, Statement } from './statement.ts';

/** Places whose numbers are drawn: without a claim they are wrong, and other words without one have rules of their own. */
const drawn: readonly Place[] = ['figure', 'figure heading', 'bar'];
/** Places that stand over others, and may say up to when the facts were checked. */
const overOthers: readonly Place[] = ['headline', 'heading', 'figure heading', 'cover'];

/** Figures of the day up to which the deck was checked. */
export const numbersOfDay = ({ settings }: DeckSource): number[] =>
  figuresIn((settings.data.asOf ?? '').replaceAll('-', ' '), settings.data.language);

const claimsOf = ({ claims }: Statement, books: Books) => claims.flatMap((id) => books.claims[id] ?? []);

function statedIn({ place, numbersIn }: Statement, { checked, language }: Books): readonly number[] {
  const numbers = numbersIn(language);
  return overOthers.includes(place) ? numbers.filter((number) => !checked.includes(number)) : numbers;
}

/** Asks that each number stands in one of the claims. */
export function* holdsNumbers(statement: Statement, books: Books): Generator<Finding> {
  const { place, claims, quantities } = statement;
  if (claims.length === 0 && !drawn.includes(place)) return;
  const held = numbersOf(claimsOf(statement, books), books.language);
  const counted = quantitiesOf(claimsOf(statement, books), books.language);
  for (const number of statedIn(statement, books)) if (!held.has(number)) yield unheld(`"${number}"`, statement);
  for (const number of quantities) if (!counted.has(number)) yield unheld(`"${number}"`, statement);
}

/** Asks that each day that is drawn stands in one of the claims. */
export function* holdsDates(statement: Statement, books: Books): Generator<Finding> {
  for (const date of statement.dates)
    if (!holdDate(claimsOf(statement, books), date, books.language)) yield unheld(`"${date}"`, statement);
}

/** Asks the same of days and months in words: a day counts only with its month, so that 5 June is not borne out by 5 May. */
export function* holdsDays(statement: Statement, books: Books): Generator<Finding> {
  const { text, claims } = statement;
  const { language } = books;
  if (claims.length === 0) return;
  const held = claimsOf(statement, books);
  const days = daysIn(text, language);
  for (const day of days) if (!holdDay(held, day, language)) yield unheld(`the day "${day.said}"`, statement);
  // A month alone is named by few claims: it is false only beside those that name others.
  const months = heldMonths(held, language);
  for (const month of monthsIn(text, language))
    if (months.size > 0 && !months.has(month) && !days.some((day) => day.month === month))
      yield unheld(`the month "${monthName(month, language)}"`, statement);
}

const nouns: Partial<Record<Place, string>> = {
  figure: 'part',
  'figure heading': 'figure',
  bar: 'bar',
  cover: 'deck',
};

const contexts: Partial<Record<Place, string>> = {
  'figure heading': 'It stands in a title, a heading or the description.',
  cover: 'The cover states what the ledger holds.',
};

const unheld = (what: string, { place, text, claims }: Statement): Finding => ({
  message: `No claim of this ${nouns[place] ?? 'sentence'} holds ${what}${text && `: ${start(text)}`}`.replace(
    /"$/,
    '".',
  ),
  context: contexts[place] ?? `Its claims: ${claims.join(', ')}.`,
  fix: 'Correct it, or cite the claim that says so.',
  ...(place === 'cover' && { remark: true }),
});
