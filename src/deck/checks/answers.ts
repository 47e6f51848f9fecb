import type { Fault } from '#core/schema/checks.ts';
import { accountsHolding } from '../exercise.ts';
import { listKnown } from '../problem.ts';
import { allClaims, type ExerciseFile, type Ledger } from '../read-deck.ts';

type Data = ExerciseFile['data'];
type Of<Kind extends Data['kind']> = Extract<Data, { kind: Kind }>;

/** Looks up what an exercise leaves to the ledger, or to its own lists. Every name in it is known already. */
export function answerFaults(data: Data, ledger: Ledger): Fault[] {
  const claims = allClaims(ledger);
  switch (data.kind) {
    case 'choice':
      return data.items.flatMap(({ answer, options }, i) =>
        isOption(
          answer,
          options.map(({ id }) => id),
          ['items', i, 'answer'],
        ),
      );
    case 'pairs': {
      const changes = data.changes.map(({ id }) => id);
      return data.items.flatMap(({ change }, i) => isOption(change, changes, ['items', i, 'change']));
    }
    case 'match':
      return data.items.flatMap(({ claim }, i) =>
        isOption(claims[claim]?.speaker ?? '', data.people, ['items', i, 'claim']),
      );
    case 'sort': {
      const bins = data.bins.map(({ of }) => of);
      return data.items.flatMap(({ claim }, i) => isOption(claims[claim]?.kind ?? '', bins, ['items', i, 'claim']));
    }
    case 'grid':
      return gridFaults(data, ledger);
    case 'forecast':
      return forecastFaults(data, ledger);
    case 'audit':
      return auditFaults(data);
    case 'draw':
      return drawFaults(data);
    case 'vote':
      return [];
    default:
      return data satisfies never;
  }
}

function isOption(answer: string, options: readonly string[], path: PropertyKey[]): Fault[] {
  if (options.includes(answer)) return [];
  return [
    {
      path,
      message: `The answer "${answer}" is not an option.`,
      context: listKnown('options', options, answer),
      fix: 'Correct it, or add the option.',
    },
  ];
}

/** Every row stands in one of the accounts that are its columns. */
function gridFaults({ rows, columns }: Of<'grid'>, { accounts }: Ledger): Fault[] {
  return rows.flatMap(({ id, claims }, i) =>
    accountsHolding(claims, accounts.data).some((account) => columns.includes(account))
      ? []
      : {
          path: ['rows', i],
          message: `The row "${id}" stands in none of these accounts: ${columns.join(', ')}.`,
          context: 'Which claims an account holds is told in ledger/accounts.yaml, and only there.',
          fix: 'Cite a claim that one of them holds, or add its claim to the account.',
        },
  );
}

/** How every forecast came out is told by the ledger. */
function forecastFaults({ items, outcomes }: Of<'forecast'>, ledger: Ledger): Fault[] {
  const verdicts = outcomes.map(({ of }) => of);
  return items.flatMap(({ claim }, i): Fault[] => {
    const path = ['items', i, 'claim'];
    const outcome = ledger.outcomes.data[claim];
    if (outcome) return isOption(outcome.verdict, verdicts, path);
    return [
      {
        path,
        message: `The ledger does not tell how "${claim}" came out.`,
        context: listKnown('outcomes', Object.keys(ledger.outcomes.data), claim),
        fix: 'Add it to ledger/outcomes.yaml, or leave it out.',
      },
    ];
  });
}

function auditFaults({ statements }: Of<'audit'>): Fault[] {
  const wrong = statements.filter(({ supported }) => !supported).length;
  if (wrong === 1) return [];
  return [
    {
      path: ['statements'],
      message: `${wrong} statements are marked supported: false.`,
      context: 'The reader looks for exactly one.',
      fix: 'Mark one.',
    },
  ];
}

type Draw = Extract<ExerciseFile['data'], { kind: 'draw' }>;

/** Places for which a phone held upright has room for. */
const mostPlaces = 12;

/** Steps among which a finger can choose, and which three digits of a phone's message can say. */
const mostSteps = 200;

/** Share of the largest value at which the axis ends at least: a top that only just holds it would give it away. */
const air = 1.2;

/** Checks that what is drawn fits its axis, and has one value for the headline. */
const drawFaults = (data: Draw): Fault[] => [...axisFaults(data), ...placeFaults(data), ...heroFaults(data)];

function axisFaults({ axis: { top, step }, known, points }: Draw): Fault[] {
  const largest = Math.max(...[...known, ...points].map(({ value }) => value));
  const steps = top / step;
  const faults: Fault[] = [];
  if (top < largest * air)
    faults.push({
      path: ['axis', 'top'],
      message: `The axis ends at ${top}, and the largest value is ${largest}.`,
      context: 'An axis that only just holds it gives it away.',
      fix: `Write a round number from ${Math.ceil(largest * air)} up.`,
    });
  // Decimal fractions divide a little aside.
  if (Math.abs(steps - Math.round(steps)) > 1e-9 || steps > mostSteps)
    faults.push({
      path: ['axis', 'step'],
      message: `Steps of ${step} do not fit an axis up to ${top}.`,
      context: `It is divided into at most ${mostSteps} whole steps.`,
      fix: 'Change the step, or the top.',
    });
  return faults;
}

function placeFaults({ known, points }: Draw): Fault[] {
  const places = [
    ...known.flatMap(({ at }, index) => at.map((place, of) => ({ place, path: ['known', index, 'at', of] }))),
    ...points.map(({ at }, index) => ({ place: at, path: ['points', index, 'at'] })),
  ];
  const twice = places.filter(({ place }, index) => places.findIndex((other) => other.place === place) < index);
  const over = places[mostPlaces];
  return [
    ...twice.map(({ place, path }) => ({
      path,
      message: `"${place}" stands twice on the axis.`,
      fix: 'Name each place once.',
    })),
    ...(over
      ? [
          {
            path: over.path,
            message: `The axis has ${places.length} places.`,
            context: `A phone has room for ${mostPlaces}.`,
            fix: 'Leave some out.',
          },
        ]
      : []),
  ];
}

function heroFaults({ points }: Draw): Fault[] {
  const heroes = points.filter(({ hero }) => hero).map(({ name }) => name);
  if (heroes.length === 1) return [];
  return [
    {
      path: ['points'],
      message: heroes.length === 0 ? 'No point is the hero.' : `Several points are the hero: ${heroes.join(', ')}.`,
      context: 'The headline tells one: what was guessed, and what it was.',
      fix: 'Write hero: true at the one that surprises most.',
    },
  ];
}
