import type { Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';

/** The worksheet asks for blanks only where a diagram has some. */
export function checkWorksheet({ worksheet, diagrams }: DeckSource, problems: Problem[]): void {
  for (const [index, { diagram: id }] of worksheet?.data.predict.pictures.entries() ?? []) {
    const diagram = diagrams.find((known) => known.id === id);
    if (!worksheet || !diagram || diagram.meaning.data.mask.length > 0) continue;
    problems.push({
      file: worksheet.file,
      line: worksheet.lineOf(['predict', 'pictures', index, 'diagram']),
      wrong: `Nothing is left blank in the diagram "${id}".`,
      known: 'Its mask: lists the labels to hide.',
      mend: `Add a mask to ${diagram.meaning.file}, or choose another diagram.`,
      remark: true,
    });
  }
}
