import { z } from 'zod';
import { refer } from '../../deck/schema/refer.ts';
import { date } from '../../deck/schema/values.ts';
import { common, step } from '../kind.ts';

const claims = z.array(refer('claim')).min(1);

/** A day that both sides share, named in its own square. */
const named = z.strictObject({ date, name: z.string(), step, claims });
const move = z.strictObject({ side: refer('side'), date, until: date.optional(), says: z.string(), step, claims });

/** Whole weeks as a calendar: numbered moves of one side, and the day on which the other names them. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('calendar'),
  from: named,
  to: named,
  moves: z.array(move).min(1).max(4),
  answer: z.strictObject({ side: refer('side'), date, name: z.string(), says: z.string(), step, claims }),
});

export type Calendar = z.output<typeof schema>;
export type Move = Calendar['moves'][number];
