import { parseArgs } from 'node:util';
import { expect, test } from '@playwright/test';
import { inWords } from '#commands/command.ts';
import { EnvironmentError, readEnvironment } from '#core/node/read-environment.ts';

test('an empty environment has a value for everything', () => {
  expect(readEnvironment({})).toEqual({
    site: undefined,
    root: '/',
    base: '/',
    port: 4321,
    chromium: undefined,
  });
});

test('an edition stands in a folder of the site', () => {
  const { root, base, edition } = readEnvironment({ BASE_PATH: '/civics/', EDITION: 'zh' });
  expect([root, base, edition]).toEqual(['/civics/', '/civics/zh/', 'zh']);
});

test('good values are brought into one form', () => {
  const { site, base, port } = readEnvironment({
    SITE_URL: 'https://school.example/',
    BASE_PATH: '/civics/call',
    PORT: '0',
  });
  expect([site, base, port]).toEqual(['https://school.example', '/civics/call/', 0]);
});

const bad = {
  SITE_URL: ['', 'school.example', '/x', 'ftp://school.example', 'https://school.example/civics/'],
  BASE_PATH: ['', 'talks', '/ü/', '//x', '../x', '/a/../b/', '/a//b'],
  PORT: ['', 'abc', '-1', '70000', '80.5'],
  CHROMIUM_PATH: ['', '/no/such/browser', 'src'],
  EDITION: ['', '../zh', 'zh/', 'zh hans'],
};
for (const [name, values] of Object.entries(bad)) {
  for (const value of values) {
    test(`${name}=${value} is refused in a sentence that names the variable`, () => {
      const message = refusal({ [name]: value });
      expect(message).toMatch(new RegExp(`^${name} is .+\\. .+\\.$`));
      expect(message).not.toContain('\n');
    });
  }
}

test('a folder whose name Vite cannot read is told of before anything is built', () => {
  for (const folder of ['/home/ü/deck #2', '/home/why?', '/home/100% mine'])
    expect(() => readEnvironment({}, folder)).toThrow(`The project stands in ${folder}. Rename the folder`);
  expect(readEnvironment({}, "/home/Büro 4/it's (new) & [x]").base).toBe('/');
});

test('all mistakes are told at once', () => {
  expect(refusal({ PORT: 'abc', BASE_PATH: 'talks', SITE_URL: '' }).split('\n')).toHaveLength(3);
});

test('a folder that cannot be written is told in words, with its path', () => {
  const error = Object.assign(new Error('EROFS: read-only file system'), {
    code: 'EROFS',
    path: '/shared/deck/.astro',
  });
  expect(inWords(error)).toMatch(/^\/shared\/deck\/\.astro cannot be written\./);
  expect(inWords(new TypeError('x is not a function'))).toBeUndefined();
});

test('who names a folder without a story is told which there are, and how to begin one', () => {
  const named = () => parseArgs({ args: ['harbor'] });
  expect(inWords(caught(named))).toMatch(
    /^There is no story in a folder "harbor"\. Known: slides.+npm run new -- harbor$/,
  );
});

test('a full disk is told in words, by whatever it is noticed', () => {
  const noticed = [
    'ENOSPC: no space left on device, write',
    'Failed to write file\n\nCaused by:\n    No space left on device',
  ];
  for (const message of noticed) expect(inWords(new Error(message))).toMatch(/^The disk is full: .+ Make room/);
});

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

function refusal(variables: Record<string, string>): string {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  return '';
}
