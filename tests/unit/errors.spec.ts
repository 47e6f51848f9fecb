import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectFile } from './expected-file.ts';
import { gist } from './gist.ts';
import { asStrict, fixtures, goodFiles, messageOf, overlay, readFiles, remarksOn } from './read-fixture.ts';

/**
 * One folder a mistake: the files that differ from the good deck, and the gist of what an author is told. With what stands
 * in `remarks/` a deck builds all the same, unless it is strict.
 * A new case is a new folder, with an empty expected.txt.
 */
const folder = join(fixtures, 'errors');
const remarks = join(fixtures, 'remarks');

test('the deck that the cases spoil is good', () => {
  expect(messageOf(asStrict(goodFiles()))).toBe('');
});

/** A place and whole sentences: what is wrong, and where there is more to say, what is known and how to mend it. */
const isTold = /^slides\/.+?:\d+ {2}.+[.?!]/;

/** The cases of a folder by their first letter: one test for each case would take longer than what it tests. */
const casesIn = (folder: string) =>
  Object.entries(Object.groupBy(readdirSync(folder).sort(), ([letter = '']) => letter));

for (const [letter, names = []] of casesIn(folder))
  test(`says what is wrong: ${letter}`, async () => {
    for (const name of names) {
      const told = messageOf(overlay(goodFiles(), await readFiles(join(folder, name))));
      for (const line of told.split('\n')) expect.soft(line, name).toMatch(isTold);
      expectFile(join(folder, name, 'expected.txt'), gist(told), gist);
    }
  });

/** Remarks on the deck that the cases spoil. Each case leaves them out, so that a new one turns the test above red, and not each. */
const onGoodDeck = remarksOn(goodFiles()).split('\n').filter(Boolean).map(withoutPlace);
function withoutPlace(line: string): string {
  return line.replace(/^slides\/.+?:\d+ {2}/, '');
}

for (const [letter, names = []] of casesIn(remarks))
  test(`remarks on what is not wrong: ${letter}`, async () => {
    for (const name of names) {
      const files = overlay(goodFiles(), await readFiles(join(remarks, name)));
      const all = remarksOn(files).split('\n');
      const told = all.filter((line) => !onGoodDeck.includes(withoutPlace(line)));
      for (const line of told) expect.soft(line, name).toMatch(isTold);
      expectFile(join(remarks, name, 'expected.txt'), gist(told.join('\n')), gist);
      expect.soft(messageOf(asStrict(files)), name).toBe(all.join('\n'));
    }
  });

test('says what is wrong in a deck without sides, and which language its site does not speak', async () => {
  const bare = await readFiles(join(fixtures, 'bare/slides'));
  const path = 'slides/1-the-window/10-open-window.mdx';
  const sided = bare.map((file) =>
    file.path === path ? { ...file, text: `${file.text}\n<Sides>\n\n</Sides>\n` } : file,
  );
  expect(messageOf(sided)).toContain(
    'This deck has no sides. Add them to deck.yaml with sides:, or take the block out.',
  );
  const german = bare.map((file) => ({ ...file, text: file.text.replace('language: en', 'language: de') }));
  expect(remarksOn(german)).toContain(
    'The site says its own words in English: nobody has written them in "de". They stand in src/words/, in a folder for each language. Write them there, or leave it so.',
  );
});

test('a first draft without notes, plans or half of its ledger builds, and shows what it lacks', async () => {
  const files = await readFiles(join(fixtures, 'draft/slides'));
  expectFile(join(fixtures, 'draft/expected.txt'), remarksOn(files));
});
