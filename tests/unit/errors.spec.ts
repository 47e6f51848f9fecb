import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectFile } from './expected-file.ts';
import { fixtures, goodFiles, messageOf, overlay, readFiles } from './read-fixture.ts';

/**
 * One folder a mistake: the files that differ from the good deck, and the whole message an author is told.
 * A new case is a new folder, with an empty expected.txt.
 */
const folder = join(fixtures, 'errors');

test('the deck that the cases spoil is good', () => {
  expect(messageOf(goodFiles())).toBe('');
});

/** A block more or less is told in no expectation. */
const anyBlocks = (message: string) => message.replace(/Known blocks: [^.]*\./, 'Known blocks.');

for (const name of readdirSync(folder).sort()) {
  test(`says what is wrong: ${name}`, async () => {
    const told = messageOf(overlay(goodFiles(), await readFiles(join(folder, name))));
    expect(told, 'nothing is wrong here').not.toBe('');
    expectFile(join(folder, name, 'expected.txt'), told, anyBlocks);
  });
}
