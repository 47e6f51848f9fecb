import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const person = z.strictObject({ name: z.string(), side: refer('side').optional() });

/** Who is heard, and in which way. */
const group = cited.extend({
  people: z.array(person).min(1).max(4),
  inPart: z.boolean().default(false).describe('Heard in part only: half of each person is filled.'),
  step,
});

/** Who is heard and who is not: a person on each taken seat, and empty seats with the names of those who might sit there. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('seats'),
  taken: z.strictObject({ title: z.string(), groups: z.array(group).min(1).max(4) }),
  empty: z.strictObject({ title: z.string(), step, seats: z.array(cited).min(2).max(4) }),
});

export type Seats = z.output<typeof schema>;
type Group = Seats['taken']['groups'][number];
export type Person = Group['people'][number];
