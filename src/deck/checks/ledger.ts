import { listKnown, type Problem } from '../problem.ts';
import type { DeckSource, Ledger } from '../read-deck.ts';
import { isNamedIn } from './speakers.ts';

/** Every claim rests on a paragraph of the article or on a named outside source. */
export function checkLedger(source: DeckSource, problems: Problem[]): void {
  checkClaims(source, problems);
  checkDates(source, problems);
  checkParagraphs(source.ledger, problems);
  checkQuotations(source.ledger, problems);
  checkPassages(source.ledger, problems);
}

/** Refuses dates after the day up to which the deck was checked. */
function checkDates({ ledger, settings }: DeckSource, problems: Problem[]): void {
  const { asOf } = settings.data;
  if (!asOf) return;
  for (const book of [ledger.sources, ledger.outside])
    for (const [id, { date }] of Object.entries(book.data)) {
      // One of the two dates may be a month only: they are compared as far as both go.
      if (date === undefined || date.slice(0, asOf.length) <= asOf.slice(0, date.length)) continue;
      problems.push({
        file: book.file,
        line: book.lineOf([id, 'date']),
        message: `The date ${date} is later than the day up to which the deck is checked.`,
        context: `deck.yaml says asOf: ${asOf}.`,
        fix: 'Correct the date, or check the deck anew and set asOf.',
      });
    }
}

function checkClaims({ ledger, settings, root }: DeckSource, problems: Problem[]): void {
  if (!settings.data.article && Object.keys(ledger.claims.data).length > 0)
    problems.push({
      file: ledger.claims.file,
      line: 1,
      message: 'These claims are those of an article, and the deck names none.',
      context: `Claims of other sources stand in ${root}/ledger/outside.yaml.`,
      fix: 'Name the article in deck.yaml with article:, or move the claims there and name their sources.',
    });
  const numbers = new Set(ledger.paragraphs.data.map(({ n }) => n));
  for (const book of [ledger.claims, ledger.outside]) {
    for (const [id, claim] of Object.entries(book.data)) {
      const at = (...path: PropertyKey[]) => ({ file: book.file, line: book.lineOf([id, ...path]) });
      const article = book === ledger.claims;
      if (article && claim.paragraphs.length === 0) {
        problems.push({
          ...at(),
          message: `The claim "${id}" names no paragraph of the article.`,
          context: `Outside context has its own file, ${root}/ledger/outside.yaml.`,
          fix: 'Add paragraphs: [n], or move it there and name its source.',
        });
      }
      if (article && claim.confidence === 'A' && claim.sources.length === 0) {
        problems.push({
          ...at('confidence'),
          message: `The claim "${id}" counts as checked, and does not say against what.`,
          context: 'Readers are told that A was checked against an official text, a clean copy or two reports.',
          fix: 'Name in sources: what it was checked against, or write confidence: B.',
          remark: true,
        });
      }
      if (!article && claim.sources.length === 0) {
        problems.push({ ...at(), message: `The outside claim "${id}" names no source.`, fix: 'Add sources: [id].' });
      }
      if (!article && claim.paragraphs.length > 0) {
        problems.push({
          ...at('paragraphs'),
          message: `The outside claim "${id}" names a paragraph of the article.`,
          fix: 'Move it to claims.yaml, or remove the paragraph.',
        });
      }
      if (claim.kind === 'official' && !claim.side && settings.data.sides.length > 0) {
        problems.push({
          ...at('kind'),
          message: `The claim "${id}" is official but does not say whose position it is.`,
          context: `Sides: ${settings.data.sides.map((side) => side.id).join(', ')}.`,
          fix: 'Add side: to it, or say kind: attribution if it is no position of a side.',
          remark: true,
        });
      }
      for (const [index, n] of claim.paragraphs.entries()) {
        if (numbers.has(n)) continue;
        problems.push({
          ...at('paragraphs', index),
          message: `The article has no paragraph ${n}.`,
          context: listKnown('paragraphs', [...numbers].map(String), String(n)),
          fix: 'Correct the number.',
        });
      }
      if (!article && Object.hasOwn(ledger.claims.data, id))
        problems.push({ ...at(), message: `The id "${id}" stands in claims.yaml too.`, fix: 'Rename one of them.' });
    }
  }
}

function checkParagraphs({ paragraphs }: Ledger, problems: Problem[]): void {
  for (const [index, { used, reason }] of paragraphs.data.entries()) {
    if (used || reason) continue;
    problems.push({
      file: paragraphs.file,
      line: paragraphs.lineOf([index]),
      message: 'This paragraph is not used and does not say why.',
      fix: 'Add reason: to it.',
      remark: true,
    });
  }
}

/** A position, a view or a prediction is quoted from whoever holds it; a fact may report the words of somebody it names. */
function checkQuotations({ quotations, claims, outside, people }: Ledger, problems: Problem[]): void {
  for (const [id, { speaker, claim }] of Object.entries(quotations.data)) {
    const { kind, speaker: holder, says = '' } = claims.data[claim] ?? outside.data[claim] ?? { kind: 'fact' };
    const reported = kind === 'fact' || kind === 'attribution';
    // A speaker who is not known has been told of already.
    if (holder === undefined || !people.data[holder] || !people.data[speaker]) continue;
    if (holder === speaker || (reported && isNamedIn(people.data[speaker], says))) continue;
    problems.push({
      file: quotations.file,
      line: quotations.lineOf([id, 'speaker']),
      message: `The quotation "${id}" is given to "${speaker}".`,
      context: `Its claim "${claim}" is held by "${holder}".`,
      fix: 'Name the same speaker, or another claim.',
    });
  }
}

/** Checks that an account is quoted only with what stands in it. */
function checkPassages({ accounts, quotations }: Ledger, problems: Problem[]): void {
  for (const [id, { passages, holds }] of Object.entries(accounts.data))
    for (const [index, { quote }] of passages.entries()) {
      const { claim } = quotations.data[quote] ?? {};
      if (claim === undefined || holds.includes(claim)) continue;
      problems.push({
        file: accounts.file,
        line: accounts.lineOf([id, 'passages', index]),
        message: `The quotation "${quote}" is of a claim that "${id}" does not hold: "${claim}".`,
        fix: 'Quote another one, or add the claim to holds: if it stands there.',
      });
    }
}
