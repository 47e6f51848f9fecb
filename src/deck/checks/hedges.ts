import { figuresOf } from '../drawn.ts';
import type { Located } from '../located.ts';
import { type Problem, start } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import type { ClaimEntry } from '../schema/ledger.ts';
import { leavesHedgeOut, saysOne } from './hedge-words.ts';
import { type Told, toldInDiagram, toldInFigure, toldInSheet, toldOn } from './told.ts';

type Claims = Readonly<Record<string, ClaimEntry>>;

/**
 * What a claim says of a figure or of what comes, it may say with a hedge: then whoever cites it for that figure or
 * forecast is no surer. A hedge anywhere in the paragraph will do, and so will a verb of judgement.
 */
export function checkHedges(source: DeckSource, problems: Problem[]): void {
  const { ledger } = source;
  const claims = allClaims(ledger);
  checkListed(ledger.claims, problems);
  checkListed(ledger.outside, problems);
  const { teach, worksheet } = source;
  const told = [
    ...source.slides.flatMap((slide) => toldOn(slide, source)),
    ...source.diagrams.flatMap(({ meaning }) => excused(meaning, toldInDiagram(meaning))),
    ...figuresOf(source).flatMap((figure) => excused(figure, toldInFigure(figure))),
    // An audit is left out: one of its lines says too much on purpose.
    ...source.exercises.flatMap((exercise) =>
      exercise.data.kind === 'audit' ? [] : excused(exercise, toldInSheet(exercise)),
    ),
    // Those of models are checked with the rest of their wording.
    ...[teach.controversies, teach.substitute, worksheet].flatMap((sheet) => (sheet ? toldInSheet(sheet) : [])),
  ];
  for (const each of told) checkTold(each, claims, problems);
}

/** A file says once for all its parts why it leaves a hedge out. */
const excused = ({ data }: Located<{ unhedged: Record<string, string> }>, parts: readonly Told[]): Told[] =>
  parts.map((part) => ({ ...part, unhedged: Object.keys(data.unhedged) }));

function checkListed({ file, data, lineOf }: Located<Claims>, problems: Problem[]): void {
  for (const [id, { says, hedges = [] }] of Object.entries(data)) {
    if (hedges.length === 0 || saysOne(hedges, says)) continue;
    problems.push({
      file,
      line: lineOf([id, 'hedges']),
      wrong: `The claim "${id}" says none of its hedges: ${hedges.join(', ')}.`,
      known: 'A hedge is a word of the claim, by which it says less than it could.',
      mend: 'Spell it as in says:, or take it out.',
      remark: true,
    });
  }
}

/** Whoever states what a claim hedges is no surer than it, or says why. */
export function checkTold(
  { text, around, claims, unhedged, file, line }: Told,
  ledger: Claims,
  problems: Problem[],
): void {
  for (const id of claims) {
    const claim = ledger[id];
    if (!claim || unhedged.includes(id) || !leavesHedgeOut(text, around, claim)) continue;
    problems.push({
      file,
      line,
      wrong: `This is surer than the claim "${id}": ${start(text)}`,
      known: `The claim says: ${start(claim.says)}`,
      mend: 'Say somewhere in the paragraph about, perhaps, thinks, expects or the like, or say why not with unhedged.',
      remark: true,
    });
  }
}
