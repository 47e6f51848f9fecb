import { figuresOf } from '../drawn.ts';
import type { Located } from '../located.ts';
import { type Problem, start } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import type { ClaimEntry } from '../schema/ledger.ts';
import { hedgesIn, saysOne } from './hedge-words.ts';
import { type Told, toldInDiagram, toldInFigure, toldInSheet, toldOn } from './told.ts';

type Claims = Readonly<Record<string, ClaimEntry>>;

/**
 * A hedge is part of what a claim says. A claim whose words have one lists it, and whoever cites the claim says one of
 * its hedges, or says why not.
 */
export function checkHedges(source: DeckSource, problems: Problem[]): void {
  const { ledger } = source;
  const claims = allClaims(ledger);
  checkListed(ledger.claims, problems);
  checkListed(ledger.outside, problems);
  for (const told of source.slides.flatMap((slide) => toldOn(slide, source))) checkTold(told, claims, problems);
  for (const { meaning } of source.diagrams) checkFile(meaning, toldInDiagram(meaning), claims, problems);
  for (const figure of figuresOf(source)) checkFile(figure, toldInFigure(figure), claims, problems);
  // An audit is left out: one of its lines says too much on purpose.
  for (const exercise of source.exercises)
    if (exercise.data.kind !== 'audit') checkFile(exercise, toldInSheet(exercise), claims, problems);
  // Those of models are checked with the rest of their wording.
  const { teach, worksheet } = source;
  for (const sheet of [teach.controversies, teach.substitute, worksheet])
    for (const told of sheet ? toldInSheet(sheet) : []) checkTold(told, claims, problems);
}

function checkListed({ file, data, lineOf }: Located<Claims>, problems: Problem[]): void {
  for (const [id, { says, hedges }] of Object.entries(data)) {
    const own = hedgesIn(says);
    if (hedges && hedges.length > 0 && !saysOne(hedges, says))
      problems.push({
        file,
        line: lineOf([id, 'hedges']),
        wrong: `The claim "${id}" says none of its hedges: ${hedges.join(', ')}.`,
        known: 'A hedge is a word of the claim, by which it says less than it could.',
        mend: 'Spell it as in says:, or take it out.',
      });
    if (hedges !== undefined || own.length === 0) continue;
    problems.push({
      file,
      line: lineOf([id]),
      wrong: `The claim "${id}" has a hedge that it does not list: ${own.join(', ')}.`,
      known: 'A sentence that cites a claim says one of its hedges.',
      mend: `Add hedges: [${own[0]}], or hedges: [] where it makes nothing smaller.`,
    });
  }
}

const hedgesOf = (ledger: Claims, id: string) => ledger[id]?.hedges ?? [];
/** Whether words cite a claim and say none of its hedges. */
function leavesOut({ text, claims }: Pick<Told, 'text' | 'claims'>, id: string, ledger: Claims): boolean {
  const hedges = hedgesOf(ledger, id);
  return claims.includes(id) && hedges.length > 0 && !saysOne(hedges, text);
}

/** Whoever cites a claim says one of its hedges, or says why not. */
export function checkTold(told: Told, ledger: Claims, problems: Problem[]): void {
  const { text, claims, unhedged, file, line } = told;
  for (const id of claims) {
    if (!leavesOut(told, id, ledger) || unhedged.includes(id)) continue;
    problems.push({
      file,
      line,
      wrong: `The claim "${id}" has a hedge that is missing here: ${start(text)}`,
      known: `It is told with one of these: ${hedgesOf(ledger, id).join(', ')}.`,
      mend: 'Add one, or say why not with unhedged.',
    });
  }
  for (const id of unhedged) if (!leavesOut(told, id, ledger)) problems.push(idle(id, file, line));
}

/** A file says once for all its parts why it leaves a hedge out. */
function checkFile(
  { file, data, lineOf }: Located<{ unhedged: Record<string, string> }>,
  parts: readonly Told[],
  ledger: Claims,
  problems: Problem[],
): void {
  const excused = Object.keys(data.unhedged);
  for (const part of parts) {
    const unhedged = excused.filter((id) => leavesOut(part, id, ledger));
    checkTold({ ...part, unhedged }, ledger, problems);
  }
  for (const id of excused)
    if (!parts.some((part) => leavesOut(part, id, ledger))) problems.push(idle(id, file, lineOf(['unhedged', id])));
}

const idle = (id: string, file: string, line: number): Problem => ({
  file,
  line,
  wrong: `Nothing is left out of the claim "${id}" here, yet unhedged says why.`,
  mend: 'Take it out.',
});
