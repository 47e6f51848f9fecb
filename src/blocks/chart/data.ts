import { z } from 'zod';
import { refer } from '../../deck/schema/refer.ts';

/** `slides/charts/<id>.yaml`: a few quantities, each with its scope and year. */
export const chart = z.strictObject({
  title: z.string(),
  unit: z.string(),
  max: z.number().positive(),
  note: z.string(),
  bars: z.array(
    z.strictObject({
      label: z.string(),
      value: z.number().nonnegative(),
      /** Scope and year of the figure. */
      detail: z.string(),
      side: refer('side').optional(),
      group: z.string().optional(),
      claims: z.array(refer('claim')).min(1),
    }),
  ),
});
