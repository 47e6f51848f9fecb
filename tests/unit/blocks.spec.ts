import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Block, blockNamed, blockNames, isBlockName } from '#deck/blocks.ts';
import { project } from './read-fixture.ts';

const folder = join(project, 'src/blocks');
const names = blockNames.filter(isBlockName);

test('every block has a component of its own or stands in that of prose', () => {
  const components = globSync('*/*.astro', { cwd: folder }).map((path) => basename(path, '.astro'));
  const prose = readFileSync(join(folder, 'Prose.astro'), 'utf8');
  const divs = ['Face', 'Notes', 'Sides'];
  for (const name of names)
    expect(components.includes(name) || prose.includes(`piece.name === '${name}'`) || divs.includes(name), name).toBe(
      true,
    );
});

test('a block stands only in the slide, in text or in another block', () => {
  const parents = new Set(['slide', 'text', ...names]);
  for (const name of names)
    expect(
      blockNamed(name).allowedIn.filter((parent) => !parents.has(parent)),
      name,
    ).toEqual([]);
});

test('a block that holds blocks has some that it may hold, and only such a block or prose has', () => {
  for (const name of names) {
    const held = names.filter((other) => blockNamed(other).allowedIn.includes(name));
    if (blockNamed(name).content === 'blocks') expect(held, name).not.toEqual([]);
    else if (blockNamed(name).content !== 'prose') expect(held, name).toEqual([]);
  }
});

const place = (parent: string) => ({ slide: 'the slide', text: 'a sentence' })[parent] ?? `\`<${parent}>\``;
const row = ({ name, summary, allowedIn, props }: Block) =>
  `| \`<${[name, ...Object.keys(props.shape)].join(' ')}>\` | ${summary} | ${allowedIn.map(place).join(', ')} |`;

test('the guide for authors lists every block', () => {
  const guide = readFileSync(join(project, 'slides/README.md'), 'utf8');
  const table = /\| block .*\n\|---.*\n((?:\|.*\n)*)/.exec(guide)?.[1];
  expect(table?.trim().split('\n')).toEqual(names.map(blockNamed).map(row));
});
