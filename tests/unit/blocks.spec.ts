import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Block } from '#deck/blocks/block.ts';
import { blockNamed, blockNames, isBlockName } from '#deck/blocks/blocks.ts';
import { project } from './read-fixture.ts';

const folder = join(project, 'src/blocks');
const names = blockNames.filter(isBlockName);

/** A block is what it is in `deck/blocks/` and how it looks in `blocks/`. `code` colours code and is no block. */
test('every block has its folder and its descriptor, and no folder is left over', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  expect(folders.sort()).toEqual([...names.map((name) => name.toLowerCase()), 'code'].sort());
  for (const name of names) {
    expect(existsSync(join(project, 'src/deck/blocks', `${name.toLowerCase()}.ts`)), name).toBe(true);
    expect(existsSync(join(folder, name.toLowerCase(), `${name}.astro`)), name).toBe(true);
  }
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

const place = (parent: string) => ({ slide: 'the slide', text: 'a sentence' })[parent] ?? `\`<${parent}>\``;
const row = ({ name, does, inside, props }: Block) =>
  `| \`<${[name, ...Object.keys(props.shape)].join(' ')}>\` | ${does} | ${inside.map(place).join(', ')} |`;

test('the guide for authors lists every block', () => {
  const guide = readFileSync(join(project, 'slides/README.md'), 'utf8');
  const table = /\| block .*\n\|---.*\n((?:\|.*\n)*)/.exec(guide)?.[1];
  expect(table?.trim().split('\n')).toEqual(names.map(blockNamed).map(row));
});
