import { type BodyNode, namedBy, walk } from '../body.ts';
import type { Located, Problem } from '../problem.ts';
import { type DeckSource, yamlOf } from '../read-deck.ts';
import type { SlideFile } from '../read-slide.ts';

type Books = Pick<DeckSource, 'diagrams' | 'exercises' | 'things' | 'ledger'>;

/**
 * Ids of every claim that a slide's headline and the given part of its body cite, in reading order: those that
 * blocks name themselves, and those that the diagrams, exercises and other things they name rest on.
 */
export function claimsCitedBy(slide: SlideFile, books: Books, body: BodyNode[] = slide.body): string[] {
  const blocks = walk(body).filter((piece) => piece.type === 'block');
  const named = blocks.flatMap(namedBy);
  return [...new Set([...slide.settings.data.claims, ...named.flatMap(({ what, id }) => claimsOf(what, id, books))])];
}

function claimsOf(what: string, id: string, { diagrams, exercises, things, ledger }: Books): string[] {
  if (what === 'claim') return [id];
  const named =
    what === 'exercise'
      ? exercises.find((exercise) => exercise.id === id)
      : what === 'diagram'
        ? diagrams.find((diagram) => diagram.id === id)?.meaning
        : things.find(({ kind }) => kind.one === what)?.files.find((file) => file.id === id);
  const claims = named?.references.flatMap((reference) => (reference.what === 'claim' ? reference.id : [])) ?? [];
  // What became of a prediction is shown by the claims of its record.
  const foretold = exercises.some((exercise) => exercise.id === id && exercise.data.kind === 'forecast');
  const records = what === 'exercise' && foretold ? claims.map((claim) => ledger.outcomes.data[claim]?.record) : [];
  return [...claims, ...records.flatMap((record) => record ?? [])];
}

/**
 * No claim is left lying in the ledger, and none that only a garbled copy makes reaches a slide or a teacher's sheet.
 * A claim that only a sheet cites is in use too.
 */
export function checkUse(source: DeckSource, problems: Problem[]): void {
  const users = new Map<string, { file: string; line: number }>();
  const note = (id: string, at: () => { file: string; line: number }) => users.has(id) || users.set(id, at());
  for (const slide of source.slides)
    for (const id of claimsCitedBy(slide, source))
      note(id, () => ({ file: slide.file, line: lineOfCite(slide, id, source) }));
  for (const { file, lineOf, references } of sheetsOf(source))
    for (const { what, id, path } of references) if (what === 'claim') note(id, () => ({ file, line: lineOf(path) }));
  for (const book of [source.ledger.claims, source.ledger.outside]) {
    for (const [id, { confidence, unused }] of Object.entries(book.data)) {
      const user = users.get(id);
      const at = { file: book.file, line: book.lineOf([id]) };
      if (user && confidence === 'C') {
        problems.push({
          ...user,
          message: `The claim "${id}" has confidence C: only a garbled copy makes it.`,
          fix: 'Leave it out, or find a clean source first.',
        });
      }
      if (!user && !unused)
        problems.push({
          ...at,
          message: `No slide uses the claim "${id}".`,
          fix: 'Cite it, or say why not with unused: in the ledger.',
          remark: true,
        });
      if (user && unused)
        problems.push({
          ...at,
          message: `The claim "${id}" is marked unused, but ${user.file} cites it.`,
          fix: 'Remove unused: or the citation.',
          remark: true,
        });
    }
  }
}

/** What is made for the teacher and on paper, and models, which have pages of their own: they cite claims as slides do. */
const sheetsOf = ({ teach, worksheet, things }: DeckSource): Located<unknown>[] =>
  [
    ...[teach.controversies, teach.debate, teach.oneSheet, teach.substitute, teach.questions, worksheet],
    ...(things.find(({ kind }) => kind.one === 'model')?.files ?? []),
  ].filter((sheet) => sheet !== undefined);

/** The line of the headline's claims, or of the mark, diagram or chart that cites a claim. */
function lineOfCite(slide: SlideFile, id: string, source: DeckSource): number {
  const { data, lineOf } = slide.settings;
  const user = data.claims.includes(id)
    ? undefined
    : walk(slide.body).findLast((piece) => claimsCitedBy(slide, source, [piece]).includes(id));
  return user?.line ?? lineOf(['claims']);
}

/** Reports what an author has written for the deck and no slide uses. Claims have their own check. */
export function checkUnused(source: DeckSource, problems: Problem[]): void {
  const blocks = source.slides.flatMap(({ body }) => walk(body)).filter((piece) => piece.type === 'block');
  const references = [...blocks.flatMap(namedBy), ...yamlOf(source).flatMap(({ references }) => references)];
  const used = new Set(references.map(({ what, id }) => `${what} ${id}`));
  for (const { what, id, file, line } of thingsOf(source)) {
    // A model has a page, whether a slide shows it or not.
    if (what === 'model' || used.has(`${what} ${id}`)) continue;
    problems.push({
      file,
      line,
      message: `Nothing uses the ${what} "${id}".`,
      fix: 'Use it, or take it out.',
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
