import { accountsHolding } from '../exercise.ts';
import { blocksNamed } from '../piece.ts';
import { listKnown, type Problem } from '../problem.ts';
import { allClaims, type DeckSource, type ExerciseFile } from '../read-deck.ts';
import { checkOnce } from './once.ts';

/** Every exercise names known claims and people, and every answer is one of its options. */
export function checkExercises(source: DeckSource, problems: Problem[]): void {
  for (const exercise of source.exercises) {
    checkIds(exercise, problems);
    // An answer that comes from a claim can only be looked up where all that the exercise names is known.
    if (!problems.some(({ file }) => file === exercise.file)) checkAnswers(exercise, source, problems);
    checkPlaces(exercise, source, problems);
  }
  checkQuestions(source, problems);
}

/** An answer is kept under the ids of its question and its option, so no two share one. */
function checkIds(exercise: ExerciseFile, problems: Problem[]): void {
  for (const [path, list] of listsOf(exercise.data)) {
    const ids = list.map((part) => ('id' in part ? part.id : 'of' in part ? part.of : part.claim));
    const where = path.filter((key) => typeof key === 'string').at(-1);
    checkOnce(
      ids,
      exercise,
      (index) => [...path, index],
      (id) => `"${id}" stands twice in ${where}.`,
      problems,
    );
    // Two answers that read alike cannot both be weighed.
    checkOnce(
      list.map((part, index) => ('text' in part ? part.text.trim() : String(index))),
      exercise,
      (index) => [...path, index],
      (text) => `"${text}" stands twice in ${where}.`,
      problems,
    );
  }
}

type Listed = ({ id: string } | { claim: string } | { of: string }) & ({ text: string } | object);

/** Every list of an exercise whose parts are told apart by an id, and where it stands. */
function listsOf(data: ExerciseFile['data']): [PropertyKey[], readonly Listed[]][] {
  switch (data.kind) {
    case 'vote':
      return [
        [['options'], data.options],
        [['rounds'], data.rounds],
      ];
    case 'grid':
      return [[['rows'], data.rows]];
    case 'audit':
      return [[['statements'], data.statements]];
    case 'choice':
      return [
        [['items'], data.items],
        ...data.items.map(({ options }, at): [PropertyKey[], Listed[]] => [['items', at, 'options'], options]),
      ];
    case 'match':
      return [[['items'], data.items]];
    case 'sort':
      return [
        [['bins'], data.bins],
        [['items'], data.items],
      ];
    case 'pairs':
      return [
        [['changes'], data.changes],
        [['items'], data.items],
      ];
    case 'forecast':
      return [
        [['outcomes'], data.outcomes],
        [['items'], data.items],
      ];
  }
}

/** The worksheet names a question by its id alone, so no two exercises share one. */
function checkQuestions({ exercises }: DeckSource, problems: Problem[]): void {
  const homes = new Map<string, string>();
  for (const { file, data, lineOf } of exercises) {
    for (const [index, { id }] of data.kind === 'choice' ? data.items.entries() : []) {
      const home = homes.get(id);
      if (home && home !== file)
        problems.push({
          file,
          line: lineOf(['items', index]),
          wrong: `Two exercises have the question "${id}".`,
          known: `The other is ${home}.`,
          mend: 'Rename one of them.',
        });
      homes.set(id, file);
    }
  }
}

/** What an exercise leaves to the ledger, or to its own lists, must be found there. */
function checkAnswers({ file, data, lineOf }: ExerciseFile, { ledger }: DeckSource, problems: Problem[]): void {
  const claims = allClaims(ledger);
  const claimNamed = (id: string) => claims[id];
  const tell = (path: PropertyKey[], told: Pick<Problem, 'wrong' | 'known' | 'mend'>) =>
    problems.push({ file, line: lineOf(path), ...told });
  const check = (answer: string, options: readonly string[], path: PropertyKey[]) => {
    if (options.includes(answer)) return;
    tell(path, {
      wrong: `The answer "${answer}" is not an option.`,
      known: listKnown('options', options, answer),
      mend: 'Correct it, or add the option.',
    });
  };
  switch (data.kind) {
    case 'choice':
      for (const [i, { answer, options }] of data.items.entries())
        check(
          answer,
          options.map(({ id }) => id),
          ['items', i, 'answer'],
        );
      return;
    case 'grid':
      for (const [i, row] of data.rows.entries())
        if (!accountsHolding(row.claims, ledger.accounts.data).some((id) => data.columns.includes(id)))
          tell(['rows', i], {
            wrong: `The row "${row.id}" stands in none of these accounts: ${data.columns.join(', ')}.`,
            known: 'Which claims an account holds is told in ledger/accounts.yaml, and only there.',
            mend: 'Cite a claim that one of them holds, or add its claim to the account.',
          });
      return;
    case 'pairs':
      for (const [i, { change }] of data.items.entries())
        check(
          change,
          data.changes.map(({ id }) => id),
          ['items', i, 'change'],
        );
      return;
    case 'forecast': {
      const outcomes = data.outcomes.map(({ of }) => of);
      for (const [i, { claim }] of data.items.entries()) {
        const outcome = ledger.outcomes.data[claim];
        if (outcome) check(outcome.verdict, outcomes, ['items', i, 'claim']);
        else
          tell(['items', i, 'claim'], {
            wrong: `The ledger does not tell how "${claim}" came out.`,
            known: listKnown('outcomes', Object.keys(ledger.outcomes.data), claim),
            mend: 'Add it to ledger/outcomes.yaml, or leave it out.',
          });
      }
      return;
    }
    case 'match':
      for (const [i, { claim }] of data.items.entries())
        check(claimNamed(claim)?.speaker ?? '', data.people, ['items', i, 'claim']);
      return;
    case 'sort':
      for (const [i, { claim }] of data.items.entries())
        check(
          claimNamed(claim)?.kind ?? '',
          data.bins.map(({ of }) => of),
          ['items', i, 'claim'],
        );
      return;
    case 'audit': {
      const wrong = data.statements.filter(({ supported }) => !supported).length;
      if (wrong !== 1)
        tell(['statements'], {
          wrong: `${wrong} statements are marked supported: false.`,
          known: 'The reader looks for exactly one.',
          mend: 'Mark one.',
        });
      return;
    }
    case 'vote':
      return;
    default:
      data satisfies never;
  }
}

/**
 * A vote is taken first on one slide, and again on another, or on one of several, since lessons end on different slides;
 * an exercise of another kind stands once.
 */
function checkPlaces({ id, file, data }: ExerciseFile, { slides }: DeckSource, problems: Problem[]): void {
  const users = slides.flatMap((slide) =>
    blocksNamed(slide.body, 'Exercise')
      .filter(({ props }) => props.id === id)
      .map(() => slide.file),
  );
  const rounds = data.kind === 'vote' ? data.rounds.length : 1;
  const times = users.length === 1 ? 'once' : `${users.length} times`;
  const fits = data.kind === 'vote' ? users.length >= rounds : users.length === rounds;
  if (users.length === 0 || fits) return;
  problems.push({
    file,
    line: 1,
    wrong: `The exercise "${id}" stands ${times}: ${users.join(', ')}.`,
    known:
      data.kind === 'vote' ? `It has ${rounds} rounds, on different slides.` : 'Only a vote may stand on two slides.',
    mend: users.length > rounds ? 'Take it out of one.' : 'Put it on another slide, after or before.',
  });
}
