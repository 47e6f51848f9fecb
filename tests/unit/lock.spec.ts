import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { acquireLock, releaseLock } from '#core/node/lock.mjs';

const said: string[] = [];
const { log } = console;
test.beforeEach(() => {
  said.length = 0;
  console.log = (line: string) => said.push(line);
});
test.afterEach(() => {
  console.log = log;
});

/** Until it has said for whom it waits: by then it has looked at the lock, and left it. */
const waits = (process: number | undefined, lock: string) =>
  expect
    .poll(() => [said[0], readFileSync(lock, 'utf8')])
    .toEqual([expect.stringContaining(`Process ${process} is building`), String(process)]);

test('of two builds of one project one waits for the other', async () => {
  const lock = test.info().outputPath('building');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(lock, String(other.pid));
  const acquired = acquireLock(lock, 'building this project');
  await waits(other.pid, lock);
  other.kill();
  await once(other, 'exit');
  await acquired;
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  releaseLock(lock);
  expect(() => readFileSync(lock)).toThrow();
});

test('what a build that broke off has left behind holds nobody up', async () => {
  for (const left of ['', 'no number', '999999999']) {
    const lock = test.info().outputPath(`left-by-${left || 'nobody'}`);
    writeFileSync(lock, left);
    await acquireLock(lock, 'building this project');
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  }
});

test('a number that another program has after a restart of the machine holds nobody up', async () => {
  const lock = test.info().outputPath('building');
  writeFileSync(lock, String(process.ppid));
  utimesSync(lock, 0, 0);
  await acquireLock(lock, 'building this project');
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  releaseLock(lock);
});

test('a lock that is being written is nobody’s to take', async () => {
  const lock = test.info().outputPath('building');
  writeFileSync(lock, '');
  const acquired = acquireLock(lock, 'building this project');
  writeFileSync(lock, String(process.ppid));
  await waits(process.ppid, lock);
  writeFileSync(lock, 'no number');
  await acquired;
  releaseLock(lock);
});
