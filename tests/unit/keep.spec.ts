import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { kept } from '../../src/build/keep.ts';

test('what several ask for at once is made once, and then kept', async () => {
  const folder = `tests-${randomUUID()}`;
  let made = 0;
  const ask = () => kept(`${folder}/drawing`, async () => `drawn ${++made}`);
  const first = await Promise.all([ask(), ask(), ask()]);
  expect([...first, await ask()].map(String)).toEqual(Array(4).fill('drawn 1'));
  await rm(`node_modules/.cache/${folder}`, { recursive: true });
});
