import type { Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import { checkNamesAt, type Names } from './references.ts';

/** The worksheet names only what exists and can be left blank. */
export function checkWorksheet(source: DeckSource, names: Names, problems: Problem[]): void {
  const { worksheet, diagrams } = source;
  if (!worksheet) return;
  const check = (what: string, ids: string | readonly string[], path: PropertyKey[]) =>
    checkNamesAt(what, ids, names, worksheet, path, problems);
  const { predict, check: asked, organiser, exit } = worksheet.data;
  for (const [index, { diagram: id }] of predict.pictures.entries()) {
    const path = ['predict', 'pictures', index, 'diagram'];
    check('diagram', id, path);
    const diagram = diagrams.find((known) => known.id === id);
    if (!diagram || diagram.meaning.data.mask.length > 0) continue;
    problems.push({
      file: worksheet.file,
      line: worksheet.lineOf(path),
      wrong: `Nothing is left blank in the diagram "${id}".`,
      known: 'Its mask: lists the labels to hide.',
      mend: `Add a mask to ${diagram.meaning.file}, or choose another diagram.`,
    });
  }
  check('question', asked.questions, ['check', 'questions']);
  for (const [index, { side, excerpt }] of organiser.accounts.entries()) {
    check('side', side, ['organiser', 'accounts', index, 'side']);
    check('claim', excerpt.claims, ['organiser', 'accounts', index, 'excerpt', 'claims']);
  }
  for (const [row, { good }] of organiser.rows.entries())
    for (const [index, { claims }] of good.entries())
      check('claim', claims, ['organiser', 'rows', row, 'good', index, 'claims']);
  for (const [index, { good }] of exit.questions.entries())
    check('claim', good.claims, ['exit', 'questions', index, 'good', 'claims']);
}
