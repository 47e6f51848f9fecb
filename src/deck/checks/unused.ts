import { namedBy, walk } from '../piece.ts';
import type { Problem } from '../problem.ts';
import { type DeckSource, yamlOf } from '../read-deck.ts';

/** Nothing that an author has written for the deck is left out of it unnoticed. Claims have their own check. */
export function checkUnused(source: DeckSource, problems: Problem[]): void {
  const blocks = source.slides.flatMap(({ body }) => walk(body)).filter((piece) => piece.type === 'block');
  const references = [...blocks.flatMap(namedBy), ...yamlOf(source).flatMap(({ references }) => references)];
  const used = new Set(references.map(({ what, id }) => `${what} ${id}`));
  for (const { what, id, file, line } of thingsOf(source)) {
    if (used.has(`${what} ${id}`)) continue;
    problems.push({
      file,
      line,
      wrong: `Nothing uses the ${what} "${id}".`,
      mend: 'Use it, or take it out.',
      remark: true,
    });
  }
}

interface Thing {
  what: string;
  id: string;
  file: string;
  line: number;
}

function thingsOf({ ledger, diagrams, exercises, things, pictures }: DeckSource): Thing[] {
  const books = [
    ['term', ledger.glossary],
    ['person', ledger.people],
    ['source', ledger.sources],
    ['quotation', ledger.quotations],
    ['place', ledger.places],
  ] as const;
  const whole = (what: string, id: string, file: string): Thing => ({ what, id, file, line: 1 });
  return [
    ...books.flatMap(([what, { file, data, lineOf }]) =>
      Object.keys(data).map((id) => ({ what, id, file, line: lineOf([id]) })),
    ),
    ...diagrams.map(({ id, meaning }) => whole('diagram', id, meaning.file)),
    ...pictures.map(({ name, file }) => whole('picture', name, file)),
    ...exercises.map(({ id, file }) => whole('exercise', id, file)),
    ...things.flatMap(({ kind, files }) => files.map(({ id, file }) => whole(kind.one, id, file))),
  ];
}
