import { z } from 'zod';
import { refer } from '../../deck/schema/refer.ts';
import { text } from '../../deck/schema/values.ts';

/** `slides/charts/<id>.yaml`: a few quantities, each with its scope and year. */
export const chart = z.strictObject({
  title: text,
  unit: text,
  max: z.number().positive(),
  note: text,
  bars: z.array(
    z.strictObject({
      label: text,
      value: z.number().nonnegative(),
      /** Scope and year of the figure. */
      detail: text,
      side: refer('side').optional(),
      group: text.optional(),
      claims: z.array(refer('claim')).min(1),
    }),
  ),
});
