import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { besides } from '#publish/licences.ts';

test('what is shipped and is in no script of a page is known: faces, coasts, and the service worker', () => {
  const texts = globSync('src/**/*.{ts,astro}')
    .filter((file) => !file.endsWith('licences.ts'))
    .map((file) => readFileSync(file, 'utf8'));
  const fonts = texts.flatMap((text) =>
    [...text.matchAll(/@fontsource(?:-variable)?\/[a-z-]+/g)].map(([name]) => name),
  );
  const atlases = texts.flatMap((text) => [...text.matchAll(/'([\w-]+-atlas)\//g)].map(([, name = '']) => name));
  const worker = readFileSync('src/publish/offline-worker.ts', 'utf8');
  const inWorker = [...worker.matchAll(/from '([^.#'][^']*)'/g)].map(([, name = '']) => name);
  expect([...new Set([...fonts, ...atlases, ...inWorker])].toSorted()).toEqual([...besides].toSorted());
});
