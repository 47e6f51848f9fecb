import { z } from 'zod';
import { daysInSpan, daysOf, refuse } from '#core/schema/checks.ts';
import { date, day, refer } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const claims = z.array(refer('claim')).min(1);

/** A day that both sides share. */
const shared = z.strictObject({ date: day, says: z.string(), step, claims });

/** What one side did on a day. */
const move = z.strictObject({
  side: refer('side'),
  date: day,
  until: day.optional().describe('It began in these days.'),
  goesOn: z
    .string()
    .optional()
    .describe('Where it lasts to the end: the name of a band under the days from its first on.'),
  says: z.string(),
  said: z.boolean().default(false).describe('Words and no act: its square is a speech bubble.'),
  named: step.describe('The step with which the other side names it: it is then numbered.'),
  step,
  claims,
});

/** Of more weeks than six, the squares would be lower than their words. */
const MAX_DAYS = 36;

/** Whole weeks between two days that both sides share, as a calendar of what each did in them. */
export const schema = z
  .strictObject({
    ...common,
    kind: z.literal('calendar'),
    from: shared,
    to: shared,
    moves: z.array(move).min(1).max(10),
    band: z
      .strictObject({ side: refer('side'), since: date, says: z.string(), step, claims })
      .optional()
      .describe('What one side had begun before, and lasts under all days.'),
  })
  .check(daysInSpan(MAX_DAYS, ({ moves }) => daysOf('moves', moves)))
  .check((payload) => {
    const taken = new Map<string, string>([
      [payload.value.from.date, payload.value.from.says],
      [payload.value.to.date, payload.value.to.says],
    ]);
    for (const [index, { date, says }] of payload.value.moves.entries()) {
      const other = taken.get(date);
      if (other !== undefined)
        refuse(
          payload,
          ['moves', index, 'date'],
          `the square of ${date} is that of "${other}", and has room for one of them`,
        );
      taken.set(date, says);
    }
  });

export type Calendar = z.output<typeof schema>;
export type Move = Calendar['moves'][number];

/** Content of the square of a day. */
export interface Entry extends Pick<Calendar['from'], 'date' | 'says' | 'step' | 'claims'> {
  /** None for a day of both. */
  side?: string;
  /** Words and no act. */
  said?: boolean;
  /** Among those that the other side names, from 1 on, and with which step. */
  number?: { text: string; step: string };
}

/** All that fills a square, in the order of days. */
export function entriesOf({ from, to, moves }: Calendar): Entry[] {
  const ordered = moves.toSorted((a, b) => a.date.localeCompare(b.date));
  const numbered = ordered.filter(({ named }) => named);
  const entries = ordered.map(({ date, says, step, claims, side, said, named }, index): Entry => {
    const text = String(numbered.indexOf(ordered[index] as Move) + 1);
    return { date, says, step, claims, side, said, ...(named && { number: { text, step: named } }) };
  });
  return [from, ...entries, to];
}

/** A state that lasts to the end: its name, since when, and the day from which its band runs. */
export interface Lasting {
  side: string;
  step?: string | undefined;
  says: string;
  since: string;
  begins: string;
  claims: readonly string[];
}

/** States that began before the first day, then those that began in the days. */
export const lastingOf = ({ from, moves, band }: Calendar): Lasting[] => [
  ...(band ? [{ ...band, begins: from.date }] : []),
  // A move's own square shows what it rests on.
  ...moves.flatMap(({ goesOn, date, side, step }) =>
    goesOn ? [{ side, step, says: goesOn, since: date, begins: date, claims: [] }] : [],
  ),
];
