import { z } from 'zod';
import { refer } from '../../deck/schema/refer.ts';
import { text } from '../../deck/schema/values.ts';
import type { Fault, Quantity } from '../block.ts';

/** `slides/charts/<id>.yaml`: a few quantities, each with its scope and year. */
export const chart = z.strictObject({
  title: text,
  unit: text,
  max: z.number().positive(),
  note: text,
  bars: z
    .array(
      z.strictObject({
        label: text,
        value: z.number().nonnegative(),
        detail: text.describe('Scope and year of the figure.'),
        side: refer('side').optional(),
        group: text.optional(),
        claims: z.array(refer('claim')).min(1),
      }),
    )
    .min(1),
});

/** A bar ends where its chart does. */
export const chartFaults = ({ bars, max }: z.output<typeof chart>): Fault[] =>
  bars.flatMap(({ label, value }, index) =>
    value <= max
      ? []
      : {
          path: ['bars', index, 'value'],
          wrong: `The bar "${label}" is ${value} long.`,
          known: `The chart ends at ${max}.`,
          mend: 'Correct the value, or max:.',
        },
  );

/** Each bar's height, as a number that its claims must hold. */
export const chartQuantities = ({ bars }: z.output<typeof chart>): Quantity[] =>
  bars.map(({ value, claims }, index) => ({ path: ['bars', index, 'value'], number: value, claims }));
