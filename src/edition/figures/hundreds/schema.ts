import { z } from 'zod';
import { namesAmong } from '#core/schema/among.ts';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { common, step } from '#drawing/figures/kind.ts';

const share = cited.extend({
  name: z.string(),
  share: z.number().int().min(1).max(99).describe('Hundredths that are filled.'),
  step,
});

/** Shares along a chain, each a block of a hundred tiles: what belongs is filled, the rest is counted too. */
export const schema = z
  .strictObject({
    ...common,
    kind: z.literal('hundreds'),
    side: refer('side'),
    filled: z.string().describe('What a filled and what an empty tile stand for.'),
    empty: z.string(),
    shares: z.array(share).min(2).max(3),
    bracket: cited
      .extend({ from: z.string(), to: z.string(), step })
      .optional()
      .describe('A bracket under some of the blocks, from one name to another.'),
  })
  .check(
    namesAmong(
      ({ shares }) => shares.map(({ name }) => name),
      ({ bracket }) =>
        bracket
          ? [
              { path: ['bracket', 'from'], name: bracket.from },
              { path: ['bracket', 'to'], name: bracket.to },
            ]
          : [],
    ),
  );

export type Hundreds = z.output<typeof schema>;
export type Share = Hundreds['shares'][number];
