import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pageIds } from '#deck/checks/numbering.ts';

/** Views that show no slide of their own, so that none can be mistaken for a part of them. */
const withoutSlides = /views.(teach|join|clicker|report)\b/;

test('a slide may be called like a part of a page only where that page has no slides', () => {
  const files = globSync('src/{frame,classroom,blocks,views}/**/*.{astro,ts}');
  for (const file of files.filter((file) => withoutSlides.test(file)))
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/Slide\.astro|data-slide=|\bid=\{slide\.id\}/);
  const ofSlides = files.filter((file) => !withoutSlides.test(file));
  const used = ofSlides.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bid="([a-z0-9-]+)"|\.id = '([a-z-]+)'/g)].map(
      ([, id, set]) => id ?? set ?? '',
    ),
  );
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((id) => !pageIds.has(id))).toEqual([]);
  // Last slides of many a talk.
  expect(['questions', 'thanks', 'quiz', 'skills', 'phones'].filter((id) => pageIds.has(id))).toEqual([]);
});
