import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fixtures, goodFiles, messageOf, overlay, readFiles } from './read-fixture.ts';

/**
 * One folder a mistake: the files that differ from the good deck, and the whole message an author is told.
 * A new case is a new folder.
 */
const folder = join(fixtures, 'errors');

test('the deck that the cases spoil is good', () => {
  expect(messageOf(goodFiles())).toBe('');
});

/** A block more or less is told in no expectation. */
const anyBlocks = (message: string) => message.replace(/Known blocks: [^.]*\./, 'Known blocks.');

for (const name of readdirSync(folder).sort()) {
  test(`says what is wrong: ${name}`, async () => {
    const expected = readFileSync(join(folder, name, 'expected.txt'), 'utf8').trim();
    expect(expected, 'expected.txt is empty').not.toBe('');
    const told = messageOf(overlay(goodFiles(), await readFiles(join(folder, name))));
    expect(anyBlocks(told)).toBe(anyBlocks(expected));
  });
}
