import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { bringsNode, isInstalled, nodeAdvice } from '../../src/build/packages.mjs';

const wanted = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
};
const installed = { 'node_modules/a': { version: '1.0.0' } };
const there = () => true;

test('what `npm ci` has just installed is not installed again', () => {
  expect(isInstalled(wanted, installed, there)).toBe(true);
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')).packages;
  expect(isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'), existsSync)).toBe(true);
});

test('a broken-off, outdated or emptied install is noticed', () => {
  expect(isInstalled(wanted, undefined, there)).toBe(false);
  expect(isInstalled(wanted, {}, there)).toBe(false);
  expect(isInstalled(wanted, { 'node_modules/a': { version: '0.9.0' } }, there)).toBe(false);
  expect(isInstalled(wanted, installed, () => false)).toBe(false);
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
  for (const name of commands) expect(scripts[`pre${name}`], name).toBe('node src/build/install.mjs');
});
