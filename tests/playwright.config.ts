import { defineConfig } from '@playwright/test';
import { needChromium } from '../src/build/browser.ts';

/** One runner for all: `unit` needs no browser, `site` drives the built site in one, `pdf` reads the files it was printed to. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './set-up.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  // Generous, and once more on a busy machine: a slow neighbour is no mistake of the site's. A second try is reported.
  timeout: 150_000,
  expect: { timeout: 15_000 },
  retries: process.env.CI ? 1 : 0,
  // Only the test of the worker itself needs one; elsewhere it would copy the whole site for every test.
  use: { launchOptions: { executablePath: needChromium() }, serviceWorkers: 'block' },
  projects: [
    { name: 'unit', testDir: './unit' },
    { name: 'site', testDir: './site' },
    { name: 'pdf', testDir: './pdf' },
  ],
});
