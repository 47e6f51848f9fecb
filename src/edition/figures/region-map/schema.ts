import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

/** What one side has to do with the focus; its line comes from its capital or from the edge of the map. */
const pull = z.strictObject({ side: refer('side'), says: z.string(), from: refer('place').optional() });

const voice = cited.extend({ who: z.string(), side: refer('side'), step });

/** A part of the world around one place, which alone is filled, and what is cited about it. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('region-map'),
  focus: cited.extend({ place: refer('place'), pulls: z.tuple([pull, pull]), step }),
  voices: z.array(voice).min(2).max(4),
});

export type RegionMap = z.output<typeof schema>;
export type Voice = RegionMap['voices'][number];
