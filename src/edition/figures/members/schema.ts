import { z } from 'zod';
import { namesAmong } from '#core/schema/among.ts';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { refuse } from '#core/schema/refuse.ts';
import { id } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const group = cited.extend({
  id,
  side: refer('side').optional(),
  hero: z.string().describe('The large number, such as how many of how many.'),
  step,
});

/** What a large number such as `7 of 17` says is what the tiles show. */
function checkCounts(payload: z.core.ParsePayload<{ members: { in: boolean }[]; group: { hero: string } }>): void {
  const { members, group } = payload.value;
  const counted = [members.filter((member) => member.in).length, members.length];
  const told = group.hero.match(/\d+/g)?.map(Number) ?? [];
  if (told.length === 2 && String(told) !== String(counted))
    refuse(payload, ['group', 'hero'], `of the tiles ${counted.join(' of ')} belong to the group`);
}

/** A family shown whole, each member a tile; those of the group are filled, the others are outlines. */
export const schema = z
  .strictObject({
    ...common,
    kind: z.literal('members'),
    members: z
      .array(z.strictObject({ symbol: z.string().max(3), name: z.string(), in: z.boolean().default(false) }))
      .min(4)
      .describe('In their own order; a symbol of up to three letters, and whether it belongs to the group.'),
    group,
    aside: cited
      .extend({ about: z.string(), step })
      .optional()
      .describe('Something that is true of one tile, told beside the last row.'),
    notes: z.array(cited.extend({ step })).max(3).default([]),
  })
  .check(
    checkCounts,
    namesAmong(
      ({ members }) => members.map(({ symbol }) => symbol),
      ({ aside }) => (aside ? [{ path: ['aside', 'about'], name: aside.about }] : []),
    ),
  );

export type Members = z.output<typeof schema>;
export type Member = Members['members'][number];
