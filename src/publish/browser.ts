import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { environment } from '#core/node/environment.ts';
import { UserError } from '#core/node/user-error.ts';

/** A shell without windows prints and tests the same in half the time, so it comes first. */
const onThisMachine = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What Playwright has downloaded: its shell stands in a folder beside its Chromium, which may not be there. */
function playwrightsOwn(): string[] {
  const whole = chromium.executablePath();
  const [, folder = '', build = ''] = /^(.*)[\\/]chromium-(\d+)[\\/]/.exec(whole) ?? [];
  const shells = globSync(join(folder, `chromium_headless_shell-${build}`, '*', '*headless*shell*'));
  return [...shells.filter((path) => /shell(?:\.exe)?$/.test(path)), whole];
}

/** The path of a Chromium: the one CHROMIUM_PATH names, the system's or Playwright's own. Nothing is installed. */
function findChromium(): string | undefined {
  return environment.chromium ?? [...onThisMachine, ...playwrightsOwn()].find((path) => existsSync(path));
}

/**
 * How a browser that prints or tests is started. Without a screen letters would be fitted to its pixels, so that words
 * were as wide as in no window.
 */
export const launchOptions = (executablePath = findChromium()) => ({
  executablePath,
  args: ['--font-render-hinting=none'],
});

const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));

/** Finds a Chromium, and gets one where there is none: from Playwright, else from Debian where this runs as root. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  const ways: [string, string[]][] = [[process.execPath, [playwright, 'install', '--only-shell', 'chromium']]];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    ways.push([
      'sh',
      ['-c', 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium-headless-shell'],
    ]);
  }
  for (const [command, options] of ways) {
    console.log(`No Chromium found; trying ${command} ${options.join(' ')}`);
    try {
      execFileSync(command, options, { stdio: ['ignore', 'ignore', 'ignore'] });
    } catch {
      continue;
    }
    const now = findChromium();
    if (now) return now;
  }
  throw new UserError(
    'No Chromium could be found or installed. Install Chromium or Chrome, or name one with CHROMIUM_PATH.',
  );
}
