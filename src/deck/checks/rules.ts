import type { Finding, Problem } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import { keepsHedges } from './hedges.ts';
import { holdsDates, holdsDays, holdsNumbers, numbersOfDay } from './numbers.ts';
import { attributesQuotations, namesSpeakers } from './speakers.ts';
import type { Books, Place, Statement } from './statement.ts';
import { statementsOf } from './statements.ts';
import { citesClaim, foretellsNothing, quotesLedger, restsOnClaim } from './wording.ts';

type Rule = (statement: Statement, books: Books) => Iterable<Finding>;

const onSlide: readonly Rule[] = [
  ...[citesClaim, namesSpeakers, attributesQuotations],
  ...[keepsHedges, holdsNumbers, holdsDays],
];

/** The rules of the sources, by where a statement stands. */
const rules: Readonly<Record<Place, readonly Rule[]>> = {
  headline: [restsOnClaim, quotesLedger, keepsHedges, holdsNumbers, holdsDays],
  sentence: onSlide,
  face: onSlide,
  row: onSlide,
  words: [quotesLedger],
  part: [restsOnClaim, keepsHedges, holdsNumbers, holdsDays],
  label: [holdsNumbers, holdsDays],
  heading: [holdsNumbers, holdsDays],
  figure: [namesSpeakers, quotesLedger, keepsHedges, holdsNumbers, holdsDates],
  'figure heading': [quotesLedger, holdsNumbers, holdsDates],
  bar: [holdsNumbers],
  says: [keepsHedges, holdsNumbers, holdsDays],
  model: [namesSpeakers, quotesLedger, keepsHedges, holdsNumbers, foretellsNothing],
  cover: [holdsNumbers],
};

/** Checks that each statement of the deck keeps the rules of its place. They begin with the first claim: a deck without any rests on none. */
export function checkStatements(source: DeckSource, problems: Problem[]): void {
  const { ledger, settings } = source;
  const { language, title, sides } = settings.data;
  const claims = allClaims(ledger);
  if (Object.keys(claims).length === 0) return;
  const books: Books = {
    claims,
    people: ledger.people.data,
    quotations: ledger.quotations.data,
    ...{ language, title },
    sides: sides.map(({ name }) => name),
    checked: numbersOfDay(source),
  };
  const bare = new Map<string, number>();
  for (const statement of statementsOf(source, books))
    for (const rule of rules[statement.place])
      for (const finding of rule(statement, books)) {
        const { file, line, place } = statement;
        // A diagram whose meaning is still to be filled in is told of once, where it begins.
        if (place === 'part' && rule === restsOnClaim) {
          const times = bare.get(file) ?? 0;
          bare.set(file, times + 1);
          if (times > 0) continue;
        }
        problems.push({ file, line, ...finding });
      }
  for (const problem of problems) {
    const more = (bare.get(problem.file) ?? 0) - 1;
    if (more > 0 && problem.message.startsWith('This rests on no claim'))
      problem.context = `Nor do ${more} more parts of this diagram.`;
  }
}
