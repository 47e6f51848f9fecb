import { labelOf } from '../../diagrams/model.ts';
import { digitsIn } from '../numbers.ts';
import type { Problem } from '../problem.ts';
import { allClaims, type DeckSource, type DiagramFile } from '../read-deck.ts';
import { checkHeld } from './held-numbers.ts';
import { type Told, toldAt, toldInDiagram, toldInExercise, toldInSheet } from './told.ts';

/** A number in a diagram, an exercise or a sheet stands in a claim of the same part, as those of slides do. */
export function checkToldNumbers(
  { diagrams, exercises, teach, worksheet, ledger }: DeckSource,
  problems: Problem[],
): void {
  const claims = allClaims(ledger);
  const sheets = [teach.controversies, teach.substitute, teach.debate, teach.oneSheet, worksheet];
  const told = [
    ...diagrams.flatMap(({ meaning }) => toldInDiagram(meaning)),
    ...diagrams.flatMap(labelsOf),
    // An audit is left out: one of its lines is wrong on purpose.
    ...exercises.flatMap((exercise) => (exercise.data.kind === 'audit' ? [] : toldInExercise(exercise))),
    ...sheets.flatMap((sheet) => (sheet ? toldInSheet(sheet) : [])),
  ];
  for (const each of told) checkHeld(each, digitsIn(each.text), each, claims, problems);
}

/** The words on each box and arrow, with what their meaning cites. */
function labelsOf({ meaning, wide: { scene } }: DiagramFile): Told[] {
  const { nodes, arrows } = meaning.data;
  return [
    ...scene.nodes.map((node) => toldAt(meaning, ['nodes', node.id], labelOf(node), nodes[node.id]?.claims ?? [])),
    ...scene.arrows.map((arrow) => {
      const at = arrows.findIndex(({ from, to }) => from === arrow.from && to === arrow.to);
      return toldAt(meaning, ['arrows', at], labelOf(arrow), arrows[at]?.claims ?? []);
    }),
  ];
}
