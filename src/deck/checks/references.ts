import { listKnown, type Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import type { Located } from '../read-yaml.ts';
import type { Reference } from '../vocabulary.ts';

/** What can be named, and by which ids. */
export type Names = Record<Exclude<Reference, 'words'> | 'source' | 'lesson' | 'question', ReadonlySet<string>>;

const told: Record<keyof Names, { plural: string; where: string }> = {
  claim: { plural: 'claims', where: 'ledger/claims.yaml or ledger/outside.yaml' },
  term: { plural: 'terms', where: 'ledger/glossary.yaml' },
  person: { plural: 'people', where: 'ledger/people.yaml' },
  side: { plural: 'sides', where: 'deck.yaml' },
  diagram: { plural: 'diagrams', where: 'diagrams/ as a .yaml and a .mmd' },
  chart: { plural: 'charts', where: 'charts/' },
  exercise: { plural: 'exercises', where: 'exercises/' },
  quotation: { plural: 'quotations', where: 'ledger/quotations.yaml' },
  source: { plural: 'sources', where: 'ledger/sources.yaml' },
  lesson: { plural: 'lesson lengths', where: 'deck.yaml' },
  question: { plural: 'questions', where: 'exercises/ of the kind choice' },
};

export function namesOf({ settings, ledger, diagrams, charts, exercises, exerciseIds }: DeckSource): Names {
  return {
    claim: new Set([...Object.keys(ledger.claims.data), ...Object.keys(ledger.outside.data)]),
    term: new Set(Object.keys(ledger.glossary.data)),
    person: new Set(Object.keys(ledger.people.data)),
    side: new Set(settings.data.sides.map(({ id }) => id)),
    diagram: new Set(diagrams.map(({ id }) => id)),
    chart: new Set(charts.map(({ id }) => id)),
    exercise: new Set(exerciseIds),
    quotation: new Set(Object.keys(ledger.quotations.data)),
    source: new Set(Object.keys(ledger.sources.data)),
    lesson: new Set(settings.data.lessons.map(({ minutes }) => String(minutes))),
    question: new Set(exercises.flatMap(({ data }) => (data.kind === 'choice' ? data.items.map(({ id }) => id) : []))),
  };
}

/** Adds a problem when `id` is not the name of a known thing. */
export function checkName(
  what: keyof Names,
  id: string,
  names: Names,
  at: { file: string; line: number },
  problems: Problem[],
): void {
  if (names[what].has(id)) return;
  problems.push({
    ...at,
    wrong: `Unknown ${what} "${id}".`,
    known: listKnown(told[what].plural, names[what], id),
    mend: `Correct it, or add it to ${told[what].where}.`,
  });
}

/** Checks ids that stand in YAML: `path` leads to the id or to a list of ids. */
export function checkNamesAt(
  what: keyof Names,
  ids: string | readonly string[],
  names: Names,
  located: Located<unknown>,
  path: PropertyKey[],
  problems: Problem[],
): void {
  const list = typeof ids === 'string' ? [ids] : ids;
  for (const [index, id] of list.entries()) {
    const line = located.lineOf(typeof ids === 'string' ? path : [...path, index]);
    checkName(what, id, names, { file: located.file, line }, problems);
  }
}
