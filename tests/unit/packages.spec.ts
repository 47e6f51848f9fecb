import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { bringsNode, isInstalled, nodeAdvice } from '#commands/packages.mjs';

const wanted = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/node-of-mac': { version: '2.0.0', optional: true, os: 'darwin', cpu: ['arm64'] },
  'node_modules/node-of-linux': { version: '2.0.0', optional: true, os: 'linux', cpu: ['x64', 'arm64'] },
  'node_modules/node-of-alpine': { version: '2.0.0', optional: true, os: 'linux', cpu: ['x64'], libc: ['musl'] },
};
const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/node-of-linux': { version: '2.0.0' } };
const there = () => true;
const linux = { platform: 'linux', arch: 'x64' };
const mac = { platform: 'darwin', arch: 'arm64' };

test('what `npm ci` has just installed is not installed again', () => {
  expect(isInstalled(wanted, installed, there, linux)).toBe(true);
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')).packages;
  expect(isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'), existsSync, process)).toBe(
    true,
  );
});

test('a broken-off, outdated or emptied install is noticed', () => {
  const isWhole = (list: typeof installed | object | undefined, isThere: (folder: string) => boolean = there) =>
    isInstalled(wanted, list as typeof installed, isThere, linux);
  expect(isWhole(undefined)).toBe(false);
  expect(isWhole({})).toBe(false);
  expect(isWhole({ ...installed, 'node_modules/a': { version: '0.9.0' } })).toBe(false);
  expect(isWhole(installed, () => false)).toBe(false);
});

test('Node itself, and whatever else is made for one system, is missed on that system only', () => {
  const { 'node_modules/node-of-linux': _, ...without } = installed;
  expect(isInstalled(wanted, without, there, linux)).toBe(false);
  expect(isInstalled(wanted, installed, (folder) => !folder.includes('node-of-linux'), linux)).toBe(false);
  expect(isInstalled(wanted, installed, there, mac), 'a folder of packages that came from Linux').toBe(false);
});

test('a Node that cannot run this project is told in one sentence what is needed', () => {
  for (const old of ['20.19.0', '22.12.0', '22.17.1', '23.5.0'])
    expect(nodeAdvice(old, false)).toMatch(new RegExp(`^This project needs Node 22\\.18 or newer here.+Node ${old}`));
  for (const good of ['22.18.0', '22.20.1', '23.6.0', '24.0.0', '26.1.0'])
    expect(nodeAdvice(good, false)).toBeUndefined();
  expect(nodeAdvice('20.9.0', bringsNode('linux', 'x64'))).toBeUndefined();
  expect([bringsNode('darwin', 'arm64'), bringsNode('win32', 'x64')]).toEqual([false, false]);
});

test('every command of this project looks after its packages first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = Object.keys(scripts).filter((name) => !(name.startsWith('pre') && scripts[name.slice(3)]));
  for (const name of commands) expect(scripts[`pre${name}`], name).toBe('node src/commands/install.mjs');
});

test('every package is used by a file of ours, and earns its place in the README', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
  // Programs that a command names.
  const programs = ['@astrojs/check', '@biomejs/biome', 'typescript'];
  const files = globSync(['src/**/*.{ts,mjs,astro,css}', 'tests/**/*.ts', '*.mjs']);
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const isUsed = (name: string) =>
    texts.some((text) => [`'${name}`, `"${name}`, `${name}/`].some((one) => text.includes(one)));
  expect(names.filter((name) => !programs.includes(name) && !isUsed(name))).toEqual([]);
  const readme = readFileSync('README.md', 'utf8');
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('every package that shapes a figure is in the key under which figures are kept', () => {
  const files = globSync(['src/edition/figures/**/*.ts', 'src/drawing/{*,figures/*}.ts']);
  const imported = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (?!type).+ from '([^'.#][^':]*)';$/gm)].map(([, name]) => name),
  );
  const key = readFileSync('src/site/plates.ts', 'utf8');
  expect(imported.length).toBeGreaterThan(5);
  expect(imported.filter((name) => !key.includes(`'${name}'`))).toEqual([]);
});
