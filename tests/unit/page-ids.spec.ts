import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pageIds } from '#deck/checks/numbering.ts';

test('no slide may be called like a part of a page', () => {
  const used = globSync('src/{frame,classroom,blocks,views}/**/*.{astro,ts}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bid="([a-z0-9-]+)"|\.id = '([a-z-]+)'/g)].map(
      ([, id, set]) => id ?? set ?? '',
    ),
  );
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((id) => !pageIds.has(id))).toEqual([]);
});
