import type { Fault } from '#core/schema/fault.ts';
import { accountsHolding } from '../exercise.ts';
import { listKnown } from '../problem.ts';
import { allClaims, type ExerciseFile, type Ledger } from '../read-deck.ts';
import { drawFaults } from './draw.ts';

type Data = ExerciseFile['data'];
type Of<Kind extends Data['kind']> = Extract<Data, { kind: Kind }>;

/** What an exercise leaves to the ledger, or to its own lists, must be found there. Every name in it is known already. */
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
      return drawFaults(data, claims);
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
      wrong: `The answer "${answer}" is not an option.`,
      known: listKnown('options', options, answer),
      mend: 'Correct it, or add the option.',
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
          wrong: `The row "${id}" stands in none of these accounts: ${columns.join(', ')}.`,
          known: 'Which claims an account holds is told in ledger/accounts.yaml, and only there.',
          mend: 'Cite a claim that one of them holds, or add its claim to the account.',
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
        wrong: `The ledger does not tell how "${claim}" came out.`,
        known: listKnown('outcomes', Object.keys(ledger.outcomes.data), claim),
        mend: 'Add it to ledger/outcomes.yaml, or leave it out.',
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
      wrong: `${wrong} statements are marked supported: false.`,
      known: 'The reader looks for exactly one.',
      mend: 'Mark one.',
    },
  ];
}
