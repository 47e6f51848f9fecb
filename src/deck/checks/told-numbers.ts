import { labelOf } from '#drawing/diagrams/model.ts';
import type { Located } from '../located.ts';
import { figuresIn } from '../numbers.ts';
import type { Problem } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import type { DiagramFile } from '../read-diagrams.ts';
import { checkDays, checkHeld } from './held-numbers.ts';
import { type Told, toldAt, toldInAnswers, toldInDiagram, toldInExercise, toldInSheet } from './told.ts';

/** A number or a day in a diagram, an exercise, a sheet or a heading stands in a claim of the same part, as those of prose do. */
export function checkToldNumbers(source: DeckSource, problems: Problem[]): void {
  const { diagrams, exercises, teach, worksheet, ledger } = source;
  const claims = allClaims(ledger);
  const sheets = [teach.controversies, teach.substitute, teach.debate, teach.oneSheet, worksheet];
  const told = [
    ...diagrams.flatMap(({ meaning }) => toldInDiagram(meaning)).filter(({ claims }) => claims.length > 0),
    ...diagrams.flatMap(labelsOf),
    // An audit is left out: one of its lines is wrong on purpose.
    ...exercises.flatMap((exercise) => (exercise.data.kind === 'audit' ? [] : toldInExercise(exercise))),
    ...exercises.flatMap(toldInAnswers),
    ...sheets.flatMap((sheet) => (sheet ? toldInSheet(sheet) : [])),
  ];
  const { language, asOf } = source.settings.data;
  for (const each of told) {
    checkHeld(each, figuresIn(each.text), each, claims, problems);
    checkDays(each, each, { claims, language }, problems);
  }
  // What stands over others may say up to when the facts were checked.
  const checked = new Set(figuresIn(asOf.replaceAll('-', ' ')));
  for (const each of headingsOf(source)) {
    const stated = figuresIn(each.text).filter((number) => !checked.has(number));
    checkHeld(each, stated, each, claims, problems);
    if (stated.length > 0) checkDays(each, each, { claims, language }, problems);
  }
}

/** The words on each box and arrow, with what their meaning cites. Where it cites nothing, that alone is told. */
function labelsOf({ meaning, wide: { scene } }: DiagramFile): Told[] {
  const { nodes, arrows } = meaning.data;
  const labels = [
    ...scene.nodes.map((node) => toldAt(meaning, ['nodes', node.id], labelOf(node), nodes[node.id]?.claims ?? [])),
    ...scene.arrows.map((arrow) => {
      const at = arrows.findIndex(({ from, to }) => from === arrow.from && to === arrow.to);
      return toldAt(meaning, ['arrows', at], labelOf(arrow), arrows[at]?.claims ?? []);
    }),
  ];
  return labels.filter(({ claims }) => claims.length > 0);
}

/** What stands large over others: headlines with their own claims, the rest with all that is cited below. */
function headingsOf({ slides, diagrams, exercises, things }: DeckSource): Told[] {
  const over = (located: Located<object>, keys: readonly string[]): Told[] => {
    const cited = [...new Set(located.references.flatMap(({ what, id }) => (what === 'claim' ? id : [])))];
    return keys.flatMap((key) => {
      const text = (located.data as Record<string, unknown>)[key];
      return typeof text === 'string' ? toldAt(located, [key], text, cited) : [];
    });
  };
  const charts = things.flatMap(({ kind, files }) => (kind.one === 'chart' ? files : []));
  return [
    ...slides.map(({ settings }) => toldAt(settings, ['title'], settings.data.title, settings.data.claims)),
    ...diagrams.flatMap(({ meaning, told }) => (told ? over(meaning, ['title', 'description']) : [])),
    ...charts.flatMap((chart) => over(chart, ['title', 'note'])),
    ...exercises.flatMap((exercise) => over(exercise, ['title', 'lead', 'ask'])),
  ];
}
