import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { id, refer, referencesIn } from '#core/schema/values.ts';

test('an id that names something is found wherever the schema puts it, with its path', () => {
  const schema = z.strictObject({
    id,
    side: refer('side').optional(),
    claims: z.array(refer('claim')).default([]),
    by: z.record(refer('slide'), z.strictObject({ person: refer('person') })),
    pair: z.tuple([refer('term'), id]),
    kind: z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('a'), chart: refer('chart') }),
      z.strictObject({ of: z.literal('b'), source: refer('source') }),
    ]),
  });
  const data = schema.parse({
    id: 'own',
    claims: ['one', 'two'],
    by: { here: { person: 'ada' } },
    pair: ['metal', 'other'],
    kind: { of: 'b', source: 'report' },
  });
  expect(referencesIn(schema, data)).toEqual([
    { what: 'claim', id: 'one', path: ['claims', 0] },
    { what: 'claim', id: 'two', path: ['claims', 1] },
    { what: 'slide', id: 'here', path: ['by', 'here'] },
    { what: 'person', id: 'ada', path: ['by', 'here', 'person'] },
    { what: 'term', id: 'metal', path: ['pair', 0] },
    { what: 'source', id: 'report', path: ['kind', 'source'] },
  ]);
});
