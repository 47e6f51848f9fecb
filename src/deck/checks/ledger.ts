import type { Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import { checkNamesAt, type Names } from './references.ts';

/** Every claim rests on a paragraph of the article or on a named outside source, and every id in the ledger is known. */
export function checkLedger(source: DeckSource, names: Names, problems: Problem[]): void {
  checkClaims(source, names, problems);
  checkSpeakers(source, names, problems);
}

function checkClaims({ ledger, root }: DeckSource, names: Names, problems: Problem[]): void {
  const numbers = new Set(ledger.paragraphs.data.map(({ n }) => n));
  for (const book of [ledger.claims, ledger.outside]) {
    for (const [id, claim] of Object.entries(book.data)) {
      const at = (...path: PropertyKey[]) => ({ file: book.file, line: book.lineOf([id, ...path]) });
      const article = book === ledger.claims;
      if (article && claim.paragraphs.length === 0) {
        problems.push({
          ...at(),
          wrong: `The claim "${id}" names no paragraph of the article.`,
          known: `Outside context has its own file, ${root}/ledger/outside.yaml.`,
          mend: 'Add paragraphs: [n], or move it there and name its source.',
        });
      }
      if (!article && claim.sources.length === 0) {
        problems.push({ ...at(), wrong: `The outside claim "${id}" names no source.`, mend: 'Add sources: [id].' });
      }
      if (!article && claim.paragraphs.length > 0) {
        problems.push({
          ...at('paragraphs'),
          wrong: `The outside claim "${id}" names a paragraph of the article.`,
          mend: 'Move it to claims.yaml, or remove the paragraph.',
        });
      }
      if (claim.kind === 'official' && !claim.side) {
        problems.push({
          ...at('kind'),
          wrong: `The claim "${id}" is official but does not say whose position it is.`,
          known: `Sides: ${[...(names.get('side')?.ids ?? [])].join(', ')}.`,
          mend: 'Add side: to it.',
        });
      }
      for (const [index, n] of claim.paragraphs.entries()) {
        if (numbers.has(n)) continue;
        problems.push({
          ...at('paragraphs', index),
          wrong: `The article has no paragraph ${n}.`,
          known: `It has ${numbers.size}.`,
          mend: 'Correct the number.',
        });
      }
      checkNamesAt('source', claim.sources, names, book, [id, 'sources'], problems);
      checkNamesAt('person', claim.speaker, names, book, [id, 'speaker'], problems);
      if (claim.side) checkNamesAt('side', claim.side, names, book, [id, 'side'], problems);
      if (!article && Object.hasOwn(ledger.claims.data, id))
        problems.push({ ...at(), wrong: `The id "${id}" stands in claims.yaml too.`, mend: 'Rename one of them.' });
    }
  }
}

function checkSpeakers(
  { ledger: { people, paragraphs, quotations } }: DeckSource,
  names: Names,
  problems: Problem[],
): void {
  for (const [id, { side }] of Object.entries(people.data))
    if (side) checkNamesAt('side', side, names, people, [id, 'side'], problems);
  for (const [index, { speaker, used, reason }] of paragraphs.data.entries()) {
    checkNamesAt('person', speaker, names, paragraphs, [index, 'speaker'], problems);
    if (!used && !reason)
      problems.push({
        file: paragraphs.file,
        line: paragraphs.lineOf([index]),
        wrong: 'This paragraph is not used and does not say why.',
        mend: 'Add reason: to it.',
      });
  }
  for (const [id, { speaker, claim, source }] of Object.entries(quotations.data)) {
    checkNamesAt('person', speaker, names, quotations, [id, 'speaker'], problems);
    checkNamesAt('claim', claim, names, quotations, [id, 'claim'], problems);
    checkNamesAt('source', source, names, quotations, [id, 'source'], problems);
  }
}
