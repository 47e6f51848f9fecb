import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { blockNamed, isBlockName, vocabulary } from '../../src/deck/vocabulary.ts';
import { project } from './read-fixture.ts';

const folder = join(project, 'src/blocks');
const names = Object.keys(vocabulary).filter(isBlockName);

/** The folder is the registry: a block is added and taken away as one folder. `code` colours code and is no block. */
test('every block has its folder, and no folder is left over', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  expect(folders.sort()).toEqual([...names.map((name) => name.toLowerCase()), 'code'].sort());
  for (const name of names) expect(existsSync(join(folder, name.toLowerCase(), `${name}.astro`)), name).toBe(true);
});

test('a block stands only in the slide, in text or in another block', () => {
  const parents = new Set(['slide', 'text', ...names]);
  for (const name of names)
    expect(
      blockNamed(name).inside.filter((parent) => !parents.has(parent)),
      name,
    ).toEqual([]);
});

test('a block that holds blocks has some that it may hold, and only such a block or prose has', () => {
  for (const name of names) {
    const held = names.filter((other) => blockNamed(other).inside.includes(name));
    if (blockNamed(name).holds === 'blocks') expect(held, name).not.toEqual([]);
    else if (blockNamed(name).holds !== 'prose') expect(held, name).toEqual([]);
  }
});
