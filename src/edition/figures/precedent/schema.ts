import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { date } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const gate = cited.extend({ side: refer('side'), heading: z.string() });

/** A ban of once on its true days with the price of its end, and today’s gates, one a side, with their locks shut. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('precedent'),
  once: z.strictObject({
    title: z.string(),
    ban: cited.extend({ side: refer('side'), from: date, until: date, step }),
    price: cited.extend({ hero: z.string(), step }).describe('The large number, and what it was.'),
  }),
  now: z.strictObject({ title: z.string(), step, gates: z.tuple([gate, gate]) }),
});

export type Precedent = z.output<typeof schema>;
export type Once = Precedent['once'];
export type Gate = Precedent['now']['gates'][number];
