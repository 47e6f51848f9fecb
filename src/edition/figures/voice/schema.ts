import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

/** One person's argument as a drawing of its own: who speaks, from where, and at most two further points. */
export const voice = {
  ...common,
  expert: refer('person'),
  place: refer('place').describe('Where the person works.'),
  points: z.array(cited.extend({ step })).max(2).default([]),
};

const shape = z.strictObject(voice);
export type Voice = z.output<typeof shape>;
export type Points = Voice['points'];
