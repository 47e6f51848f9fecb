import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { environment } from '#core/node/environment.ts';
import { UserError } from '#core/node/user-error.ts';

const onThisMachine = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: the one CHROMIUM_PATH names, the system's or Playwright's own. Nothing is installed. */
export function findChromium(): string | undefined {
  return environment.chromium ?? [...onThisMachine, chromium.executablePath()].find((path) => existsSync(path));
}

/** Like `findChromium`, and gets one where there is none: from Playwright, else from Debian where this runs as root. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  const ways: [string, string[]][] = [['npx', ['playwright', 'install', 'chromium']]];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    ways.push(['sh', ['-c', 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium']]);
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
