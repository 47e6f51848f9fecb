import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const layer = cited.extend({ step });

/** How one side places the thing: what lies around it, from the outside in, and one line under it. */
const view = z.strictObject({
  side: refer('side'),
  heading: z.string(),
  around: z.array(layer).max(3).default([]),
  thing: layer,
  note: layer,
});

/** One thing as two sides place it: alone, or within what surrounds it. Frames in frames; how large they are measures nothing. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('views'),
  views: z.tuple([view, view]),
  between: layer.describe('What divides the two, between them.'),
});

export type Views = z.output<typeof schema>;
export type View = Views['views'][number];
