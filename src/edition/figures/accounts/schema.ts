import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

/** `account` is the one of the ledger that says which claims it holds. */
const account = z.strictObject({ account: refer('account'), name: z.string(), side: refer('side'), step });
/** The claims that show a thing in this account. */
const told = z.strictObject({ claims: z.array(refer('claim')).min(1) }).optional();

/** Two accounts of one event with the same rows: a bar where a thing is cited, an empty one where the account is silent. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('accounts'),
  left: account,
  right: account,
  headings: z
    .strictObject({ both: z.string(), one: z.string() })
    .describe('Over the rows that stand in both, and over the others.'),
  rows: z
    .array(
      cited.extend({ left: told, right: told, step }).refine(({ left, right }) => left || right, {
        error: 'a row stands in at least one of the two accounts',
      }),
    )
    .min(2)
    .max(8),
});

export type Accounts = z.output<typeof schema>;
export type Row = Accounts['rows'][number];

/** Rows in the order of the drawing: what both tell, then what only one does. */
export const inOrder = ({ rows }: Accounts): { both: Row[]; one: Row[] } => ({
  both: rows.filter(({ left, right }) => left && right),
  one: rows.filter(({ left, right }) => !left || !right),
});
