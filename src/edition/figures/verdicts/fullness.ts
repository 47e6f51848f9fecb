import type { Verdict } from '#core/schema/verdict.ts';
import type { Fullness } from '#drawing/figures/verdict-disc.ts';

export const fullnessOf: Readonly<Record<Verdict, Fullness>> = {
  held: 'full',
  part: 'half',
  missed: 'empty',
  open: 'unknown',
};
