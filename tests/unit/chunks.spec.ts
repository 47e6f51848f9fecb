import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { together } from '#publish/chunks.ts';

test('what the bundler keeps together is there: a file that has moved would be parted from the others in silence', () => {
  const files = Object.values(together).flat();
  expect(files.filter((file) => !existsSync(`src/${file}.ts`))).toEqual([]);
});
