import { type Located, listKnown, type Problem } from '../problem.ts';
import { type DeckSource, yamlOf } from '../read-deck.ts';
import { pictureNames } from '../read-media.ts';

/** Things that can be named, where it is added, and the ids that are known. */
interface Named {
  plural: string;
  where: string;
  ids: ReadonlySet<string>;
  /** Files that lie there and are none, and what one is. */
  others?: { names: readonly string[]; known: string; fix: string };
}

/** By what `refer` calls it: `claim`, `person`, `chart` … */
export type Names = ReadonlyMap<string, Named>;

/** Every name that something in the deck may refer to, by its kind. */
export function namesOf({ settings, found, ledger, exercises, exerciseIds, things, teach }: DeckSource): Names {
  const named = (one: string, plural: string, where: string, ids: Iterable<string>): [string, Named] => [
    one,
    { plural, where, ids: new Set(ids) },
  ];
  const keys = ({ data }: Located<object>) => Object.keys(data);
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const { sides, lessons } = settings.data;
  const lengths = lessons.map(({ minutes }) => String(minutes));
  const questions = exercises.flatMap(({ data }) => (data.kind === 'choice' ? ids(data.items) : []));
  const claims = [...keys(ledger.claims), ...keys(ledger.outside)];
  const noPictures = {
    names: found.noPictures,
    known: `Pictures are JPEG, PNG, WebP or AVIF: ${pictureNames.join(', ')}.`,
    fix: 'Save it anew as one of them, or rename it if it is one.',
  };
  return new Map<string, Named>([
    named('claim', 'claims', 'ledger/claims.yaml or ledger/outside.yaml', claims),
    named('term', 'terms', 'ledger/glossary.yaml', keys(ledger.glossary)),
    named('person', 'people', 'ledger/people.yaml', keys(ledger.people)),
    named('quotation', 'quotations', 'ledger/quotations.yaml', keys(ledger.quotations)),
    named('account', 'accounts', 'ledger/accounts.yaml', keys(ledger.accounts)),
    named('outcome', 'outcomes', 'ledger/outcomes.yaml', keys(ledger.outcomes)),
    named('place', 'places', 'ledger/places.yaml', keys(ledger.places)),
    named('source', 'sources', 'ledger/sources.yaml', keys(ledger.sources)),
    named('side', 'sides', 'deck.yaml', ids(sides)),
    named('slide', 'slides', 'the deck', found.slides),
    named('lesson', 'lesson lengths', 'deck.yaml', lengths),
    named('diagram', 'diagrams', 'diagrams/ as a .mmd', found.diagrams),
    ['picture', { plural: 'pictures', where: 'pictures/', ids: new Set(found.pictures), others: noPictures }],
    named('exercise', 'exercises', 'exercises/', exerciseIds),
    named('question', 'questions', 'exercises/ of the kind choice', questions),
    named('discussion', 'discussion questions', 'questions/discussion.yaml', ids(teach.questions?.data ?? [])),
    ...things.map(({ kind: { one, folder }, ids }) => named(one, folder, `${folder}/`, ids)),
  ]);
}

/** Adds a problem when `id` is not the name of a known thing. */
export function checkName(
  what: string,
  id: string,
  names: Names,
  at: { file: string; line: number },
  problems: Problem[],
): void {
  const named = names.get(what);
  if (!named) throw new Error(`A schema refers to a "${what}", which is nothing that a deck has`);
  if (named.ids.has(id)) return;
  problems.push({
    ...at,
    ...(named.others?.names.includes(id)
      ? {
          message: `"${id}" lies in ${named.where} and is not taken.`,
          context: named.others.known,
          fix: named.others.fix,
        }
      : unknown(what, id, named)),
  });
}

const unknown = (what: string, id: string, named: Named) => ({
  message: `Unknown ${what} "${id}".`,
  context: listKnown(named.plural, named.ids, id),
  fix: `Correct it, or add it to ${named.where}.`,
});

/** Checks every id of every YAML file that its schema says to name something: there is such a thing, once in its list. */
export function checkReferences(source: DeckSource, names: Names, problems: Problem[]): void {
  for (const located of yamlOf(source)) {
    const { file, lineOf, references } = located;
    for (const { what, id, path } of references) checkName(what, id, names, { file, line: lineOf(path) }, problems);
    const met = new Set<string>();
    for (const { what, id, path } of references) {
      if (typeof path.at(-1) !== 'number') continue;
      const list = path.slice(0, -1).join('.');
      const named = `The ${what} "${id}" stands twice in ${list}.`;
      if (met.has(named)) problems.push({ file, line: lineOf(path), message: named, fix: 'Take one of them out.' });
      met.add(named);
    }
  }
}
