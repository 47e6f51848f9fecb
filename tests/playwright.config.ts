import { defineConfig } from '@playwright/test';
import { launchOptions } from '#publish/browser.ts';
import { type EngineName, engines } from './browsers/drive/engines.ts';

const built = { dependencies: ['prepare'] };
const names = Object.keys(engines) as EngineName[];

/** `first` is what `npm test` runs, `rest` what it leaves to `npm run test:all`; without either all tests run. */
const part = process.env.TEST_PART;
const sorted = part === 'first' ? { grepInvert: /@all/ } : part === 'rest' ? { grep: /@all/ } : {};
const browsers = part === 'first' ? [] : names;

const chromium = launchOptions();
/** Without it each page of a test would begin in one process, and go on in another: a twentieth of the time of all. */
const noSwap = '--disable-site-isolation-trials';

/**
 * One runner for all: `unit` needs neither a build nor a browser, `class` neither, but brokers; `site` drives the built
 * site in one, `pdf` reads the files it was printed to, `one-file` opens the deck that works by a double click, and
 * `firefox` and `webkit` try all of it in two more browsers. With `--no-deps` the last build is tested again.
 */
export default defineConfig<object, { engine: EngineName }>({
  testDir: '.',
  outputDir: '../test-results',
  // One picture a view, whatever the system: the tolerance is for its letters.
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  // One for each core.
  workers: '100%',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  // Where so many fail, the rest would too, and take its time.
  maxFailures: 5,
  // A page takes a second; a test that builds says how long it may take, and one of those tagged @all may take its time.
  // Once more where CI is set: a slow neighbour is no mistake of the site's. A second try is reported.
  timeout: part === 'first' ? 20_000 : 180_000,
  expect: { timeout: 5_000 },
  retries: process.env.CI ? 1 : 0,
  // Only the test of the worker itself needs one; elsewhere it would copy the whole site for every test.
  use: { launchOptions: { ...chromium, args: [...chromium.args, noSwap] }, serviceWorkers: 'block' },
  projects: [
    // First, so that one worker builds while the other has the unit tests.
    { name: 'prepare', testMatch: 'prepare.setup.ts' },
    { name: 'unit', testDir: './unit', ...sorted },
    { name: 'class', testDir: './class', ...sorted },
    { name: 'site', testDir: './site', fullyParallel: true, ...built, ...sorted },
    { name: 'pdf', testDir: './pdf', ...built, ...sorted },
    { name: 'one-file', testDir: './one-file', ...built, ...sorted },
    ...browsers.map((engine) => ({ name: engine, testDir: './browsers', use: { engine }, ...built })),
  ],
});
