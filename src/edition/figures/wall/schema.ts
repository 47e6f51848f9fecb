import { z } from 'zod';
import { refer } from '#core/schema/refer.ts';
import { common } from '#drawing/figures/kind.ts';

/** What two sides hold, as two walls of tiles that meet. It counts nothing: both have equally many. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('wall'),
  sides: z.tuple([refer('side'), refer('side')]),
});

export type Wall = z.output<typeof schema>;
