// What the list of keys says of a letter is what the letter does.

import { expect, test } from '@playwright/test';
import { stageCodes } from '#views/present/stage-actions.ts';
import { keyWords } from '#words/index.ts';

test('the list of keys names the letter of every action that has one', () => {
  expect(stageCodes.size).toBeGreaterThan(10);
  for (const [code, does] of stageCodes) expect(keyWords[does].keys, does).toContain(String.fromCharCode(code));
});
