import { z } from 'zod';
import { refer } from '../../deck/schema/refer.ts';
import { common, said, step } from '../kind.ts';

const half = z.strictObject({
  side: refer('side'),
  heading: z.string(),
  /** What this half would give: the thing on its tile, and whose idea that is. */
  gives: said.extend({ thing: z.string(), step }),
  /** What on the other half it would meet. */
  meets: said,
  /** What speaks against it, written where it crosses. */
  doubt: said.extend({ step }),
});

/** A swap between two sides: two halves of a torn sheet, one tile that would cross each way, and a doubt over each crossing. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('swap'),
  halves: z.tuple([half, half]),
});

export type Swap = z.output<typeof schema>;
export type Half = Swap['halves'][number];
