import { claimsOfExercise } from '../exercise.ts';
import { blocksNamed, type Piece, walk } from '../piece.ts';
import type { Problem } from '../problem.ts';
import type { DeckSource, SlideFile } from '../read-deck.ts';

/** Ids of every claim that a slide's headline and the given part of its body cite, diagrams, charts and exercises included, in order of first use. */
export function claimsCitedBy(
  slide: SlideFile,
  { diagrams, charts, exercises }: Pick<DeckSource, 'diagrams' | 'charts' | 'exercises'>,
  body: Piece[] = slide.body,
): string[] {
  const cited = new Set([
    ...slide.settings.data.claims,
    ...blocksNamed(body, 'Cite').map(({ props }) => props.claim ?? ''),
  ]);
  for (const { props } of blocksNamed(body, 'Diagram')) {
    const meaning = diagrams.find(({ id }) => id === props.id)?.meaning.data;
    if (!meaning) continue;
    const parts = [
      ...Object.values(meaning.nodes),
      ...meaning.arrows,
      ...meaning.paths.flatMap(({ walk, ends }) => [...walk, ...Object.values(ends)]),
    ];
    for (const { claims } of parts) for (const claim of claims) cited.add(claim);
  }
  for (const { props } of blocksNamed(body, 'Chart')) {
    for (const { claims } of charts.find(({ id }) => id === props.id)?.data.bars ?? [])
      for (const claim of claims) cited.add(claim);
  }
  for (const { props } of blocksNamed(body, 'Exercise')) {
    const exercise = exercises.find(({ id }) => id === props.id)?.data;
    if (exercise) for (const claim of claimsOfExercise(exercise)) cited.add(claim);
  }
  return [...cited];
}

/** No claim is left lying in the ledger, and none that only a garbled copy makes reaches a slide. */
export function checkUse(source: DeckSource, problems: Problem[]): void {
  const users = new Map<string, SlideFile>();
  for (const slide of source.slides)
    for (const id of claimsCitedBy(slide, source)) if (!users.has(id)) users.set(id, slide);
  for (const book of [source.ledger.claims, source.ledger.outside]) {
    for (const [id, { confidence, unused }] of Object.entries(book.data)) {
      const user = users.get(id);
      const at = { file: book.file, line: book.lineOf([id]) };
      if (user && confidence === 'C') {
        problems.push({
          file: user.file,
          line: lineOfCite(user, id, source),
          wrong: `The claim "${id}" has confidence C: only a garbled copy makes it.`,
          mend: 'Leave it out, or find a clean source first.',
        });
      }
      if (!user && !unused)
        problems.push({
          ...at,
          wrong: `No slide uses the claim "${id}".`,
          mend: 'Cite it, or say why not with unused: in the ledger.',
        });
      if (user && unused)
        problems.push({
          ...at,
          wrong: `The claim "${id}" is marked unused, but ${user.file} cites it.`,
          mend: 'Remove unused: or the citation.',
        });
    }
  }
}

/** The line of the headline's claims, or of the mark, diagram or chart that cites a claim. */
function lineOfCite(slide: SlideFile, id: string, source: DeckSource): number {
  const { data, lineOf } = slide.settings;
  const user = data.claims.includes(id)
    ? undefined
    : [...walk(slide.body)].findLast((piece) => claimsCitedBy(slide, source, [piece]).includes(id));
  return user?.line ?? lineOf(['claims']);
}
