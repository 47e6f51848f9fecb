import { z } from 'zod';
import { refer } from '#core/schema/refer.ts';
import { refuse } from '#core/schema/refuse.ts';
import { daysInSpan, daysOf } from '#core/schema/span.ts';
import { day } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const claims = z.array(refer('claim')).min(1);

/** A day that both sides share, named in its own square. */
const named = z.strictObject({ date: day, name: z.string(), step, claims });
const move = z.strictObject({ side: refer('side'), date: day, until: day.optional(), says: z.string(), step, claims });

/** Of more weeks than six, the squares would be lower than their numbers. */
const mostDays = 36;

/** Whole weeks as a calendar: numbered moves of one side, and the day on which the other names them. */
export const schema = z
  .strictObject({
    ...common,
    kind: z.literal('calendar'),
    from: named,
    to: named,
    moves: z.array(move).min(1).max(4),
    answer: z.strictObject({ side: refer('side'), date: day, name: z.string(), says: z.string(), step, claims }),
  })
  .check(
    daysInSpan(mostDays, ({ moves, answer }) => [
      ...daysOf('moves', moves),
      { path: ['answer', 'date'], date: answer.date },
    ]),
  )
  .check((payload) => {
    const { from, to, moves, answer } = payload.value;
    const taken = (path: PropertyKey[], name: string, date: string) =>
      refuse(payload, path, `the square of ${date} is that of "${name}", and has room for one of them`);
    for (const [name, { date }] of Object.entries({ from, to, answer }))
      for (const [index, move] of moves.entries()) {
        const until = move.until ?? move.date;
        if (date >= move.date && date <= until && until <= to.date) taken(['moves', index, 'date'], name, date);
      }
    for (const [name, { date }] of Object.entries({ from, to }))
      if (date === answer.date) taken(['answer', 'date'], name, date);
  });

export type Calendar = z.output<typeof schema>;
export type Move = Calendar['moves'][number];
