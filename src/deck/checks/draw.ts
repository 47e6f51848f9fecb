import type { Fault } from '#core/schema/fault.ts';
import { numbersOf } from '../numbers.ts';
import type { ExerciseFile } from '../read-deck.ts';
import type { ClaimEntry } from '../schema/ledger.ts';

type Draw = Extract<ExerciseFile['data'], { kind: 'draw' }>;

/** As many places as a phone held upright has room for. */
const mostPlaces = 12;

/** As fine as a finger can choose, and three digits of a phone's message can say. */
const mostSteps = 200;

/** So far above the largest value stands the top of the axis: a top that only just holds it would give it away. */
const air = 1.2;

/** What is drawn is found in the ledger, fits its axis, and has one value for the headline. */
export const drawFaults = (data: Draw, claims: Record<string, ClaimEntry>): Fault[] => [
  ...valueFaults(data, claims),
  ...axisFaults(data),
  ...placeFaults(data),
  ...heroFaults(data),
];

function valueFaults({ known, points }: Draw, claims: Record<string, ClaimEntry>): Fault[] {
  const drawn = [
    ...known.map((each, index) => ({ ...each, name: each.at.join(', '), path: ['known', index, 'value'] })),
    ...points.map((each, index) => ({ ...each, path: ['points', index, 'value'] })),
  ];
  return drawn.flatMap(({ name, value, claims: ids, path }) =>
    numbersOf(ids.flatMap((id) => claims[id] ?? [])).has(value)
      ? []
      : {
          path,
          wrong: `No claim of "${name}" holds ${value}.`,
          known: `Its claims: ${ids.join(', ')}.`,
          mend: 'Correct it, or cite the claim that says so.',
        },
  );
}

function axisFaults({ axis: { top, step }, known, points }: Draw): Fault[] {
  const largest = Math.max(...[...known, ...points].map(({ value }) => value));
  const steps = top / step;
  const faults: Fault[] = [];
  if (top < largest * air)
    faults.push({
      path: ['axis', 'top'],
      wrong: `The axis ends at ${top}, and the largest value is ${largest}.`,
      known: 'An axis that only just holds it gives it away.',
      mend: `Write a round number from ${Math.ceil(largest * air)} up.`,
    });
  // Decimal fractions divide a little aside.
  if (Math.abs(steps - Math.round(steps)) > 1e-9 || steps > mostSteps)
    faults.push({
      path: ['axis', 'step'],
      wrong: `Steps of ${step} do not fit an axis up to ${top}.`,
      known: `It is divided into at most ${mostSteps} whole steps.`,
      mend: 'Change the step, or the top.',
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
      wrong: `"${place}" stands twice on the axis.`,
      mend: 'Name each place once.',
    })),
    ...(over
      ? [
          {
            path: over.path,
            wrong: `The axis has ${places.length} places.`,
            known: `A phone has room for ${mostPlaces}.`,
            mend: 'Leave some out.',
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
      wrong: heroes.length === 0 ? 'No point is the hero.' : `Several points are the hero: ${heroes.join(', ')}.`,
      known: 'The headline tells one: what was guessed, and what it was.',
      mend: 'Write hero: true at the one that surprises most.',
    },
  ];
}
