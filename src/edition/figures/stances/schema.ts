import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { refuse } from '#core/schema/refuse.ts';
import { common, step } from '#drawing/figures/kind.ts';

const voice = cited.extend({
  who: z.string(),
  side: refer('side')
    .optional()
    .describe(
      'Whose code it is drawn in. Without a side it is an expert, or with `others` somebody whom nobody names.',
    ),
  others: z.boolean().default(false),
});

const topic = z.string();

/** Who holds what: two dots joined where two meet, far apart where they part, and one by itself where nobody answers. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('stances'),
  groups: z
    .array(
      z
        .strictObject({
          title: z.string(),
          drawn: z.enum(['joined', 'apart', 'alone']).describe('How far the two of a row stand from each other.'),
          rows: z
            .array(z.strictObject({ topic, voices: z.union([z.tuple([voice]), z.tuple([voice, voice])]), step }))
            .min(1),
        })
        .check((payload) => {
          const { drawn, rows } = payload.value;
          const [wanted, inWords] = drawn === 'alone' ? [1, 'one voice'] : [2, 'two voices'];
          for (const [index, { voices }] of rows.entries())
            if (voices.length !== wanted)
              refuse(payload, ['rows', index, 'voices'], `what is drawn ${drawn} has ${inWords} in each row`);
        }),
    )
    .min(2)
    .max(3),
});

export type Stances = z.output<typeof schema>;
export type Drawn = Stances['groups'][number]['drawn'];
export type Row = Stances['groups'][number]['rows'][number];
export type Voice = Row['voices'][number];
