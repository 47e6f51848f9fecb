import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { date } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const bar = cited.extend({ side: refer('side'), heading: z.string(), step });

/** A ban of once as a bar that went up, with what was paid as its counterweight, and two bars of today that stay down. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('precedent'),
  once: z.strictObject({
    title: z.string(),
    ban: cited.extend({ side: refer('side'), from: date, until: date, step }),
    lifted: cited.extend({ step }).describe('How it came to be lifted.'),
    price: cited.extend({ hero: z.string(), step }).describe('The large number, and what it was.'),
  }),
  now: z.strictObject({ title: z.string(), bars: z.tuple([bar, bar]) }),
});

export type Precedent = z.output<typeof schema>;
export type Once = Precedent['once'];
export type Bar = Precedent['now']['bars'][number];
