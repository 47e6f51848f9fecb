import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { noneTwice } from '#core/schema/checks.ts';

const side = z.object({ id: z.string(), name: z.string() });

/** What is refused, and where. */
const refused = (schema: z.ZodType, data: unknown) =>
  schema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

test('what stands twice in a list or a book is refused where it stands again', () => {
  const sides = z.array(side).check(noneTwice('id', 'name'));
  const data = [
    { id: 'a', name: 'North' },
    { id: 'b', name: 'north' },
    { id: 'a', name: 'South' },
  ];
  expect(refused(sides, data)).toEqual(['2.id "a" stands twice', '1.name "north" stands twice']);
  expect(refused(sides, data.slice(1))).toEqual([]);
  expect(refused(z.array(z.int()).check(noneTwice()), [20, 45, 20])).toEqual(['2 "20" stands twice']);
  const book = z.record(z.string(), side).check(noneTwice('name'));
  expect(refused(book, { one: data[0], other: data[1] })).toEqual(['other.name "north" stands twice']);
});
