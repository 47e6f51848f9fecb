// `npm test`: the gate. Format, lint, types and tests in Chromium; the last line counts what passed and what failed.
// `npm run test:all` runs what that leaves out for time: the tests tagged @all, and every view in two more browsers. With
// other arguments, e.g. `npm test -- --project=unit`, only the tests that they name, tagged or not.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';

interface Outcome {
  step: string;
  passed: number;
  failed: number;
  besides: string;
  /** What a step that ran beside others has to say, told after them. */
  said?: string;
}

const isRest = process.argv.includes('--rest');
/** `-u` takes a mode, and would take the word behind it for one: here it always writes anew what has changed. */
const asked = process.argv
  .slice(2)
  .filter((each) => each !== '--rest')
  .map((each) => (each === '-u' ? '--update-snapshots=changed' : each));
/** Which part of the tests `playwright.config.ts` leaves in. */
const part = asked.length > 0 ? {} : { TEST_PART: isRest ? 'rest' : 'first' };

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const report = join(folder, 'tests.json');
/** Runs a command to its end; what it says is seen at once, or kept where it runs beside others. */
async function run(stdout: 'inherit' | 'pipe', command: string, ...options: string[]) {
  const running = spawn(command, options, {
    stdio: ['inherit', stdout, stdout],
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...part },
  });
  let said = '';
  for (const stream of [running.stdout, running.stderr]) stream?.on('data', (text) => (said += text));
  const [status] = await once(running, 'close');
  return { good: status === 0, said };
}

async function check(step: string, command: string, ...options: string[]): Promise<Outcome> {
  const { good, said } = await run('pipe', command, ...options);
  return { step, passed: good ? 1 : 0, failed: good ? 0 : 1, besides: '', said: good ? '' : said };
}

async function tests(...options: string[]): Promise<Outcome> {
  const all = ['playwright', 'test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'] as const;
  const { good } = await run('inherit', ...all, ...options);
  const { stats, suites } = readReport();
  for (const why of new Set(suites.flatMap(reasons))) console.log(`Did not run: ${why}`);
  const besides = [
    stats.flaky > 0 && `${stats.flaky} of them at the second try`,
    stats.skipped > 0 && `${stats.skipped} did not run`,
  ].filter(Boolean);
  // A run that broke off has no failed test to count, and is no success.
  const failed = Math.max(stats.unexpected, good ? 0 : 1);
  return { step: 'tests', passed: stats.expected + stats.flaky, failed, besides: besides.join(', ') };
}

function readReport(): Pick<JSONReport, 'stats' | 'suites'> {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as JSONReport;
  } catch {
    return { suites: [], stats: { startTime: '', duration: 0, expected: 0, skipped: 0, unexpected: 0, flaky: 0 } };
  }
}

/** Why tests were left out, in their own words. */
function reasons({ suites = [], specs }: JSONReportSuite): string[] {
  const notes = specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations));
  const own = notes.flatMap(({ type, description }) => (type === 'skip' && description ? [description] : []));
  return [...own, ...suites.flatMap(reasons)];
}

/** Where a build has written Astro's own types, they are not made once more. */
const sync = existsSync('.astro/types.d.ts') ? ['--noSync'] : [];
const outcomes = await Promise.all(
  asked.length > 0 || isRest
    ? [tests(...asked)]
    : // While one core reads all tests, the other one is free.
      [check('format and lint', 'biome', 'check', '.'), check('types', 'astro', 'check', ...sync), tests()],
);
for (const { said } of outcomes) if (said) console.log(`\n${said}`);
console.log();
for (const { step, passed, failed, besides } of outcomes)
  console.log(
    `${failed > 0 ? '✘' : '✓'} ${step.padEnd(18)}${passed} passed, ${failed} failed${besides && ` (${besides})`}`,
  );
const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
const failed = sum((outcome) => outcome.failed);
console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed`);
rmSync(folder, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;
