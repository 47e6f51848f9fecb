import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  // Another user reads it, whoever comes first.
  chmodSync(folder, 0o755);
  for (const part of ['package.json', 'src/commands', 'src/core/node'])
    cpSync(part, join(folder, part), { recursive: true });
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
  );
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/**
 * Starts the installing with a shell script in npm's place, in a group of its own, as a terminal does; `uid` is of the
 * user who does, if it is not this one.
 */
function install(npm: string, uid?: number) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\n${npm}`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const running = spawn(process.execPath, ['src/commands/install.mjs'], {
    cwd: folder,
    env,
    detached: true,
    ...(uid && { uid }),
  });
  const said = { text: '' };
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (said.text += text));
  const ended = new Promise<number | null>((done) => running.once('exit', (code) => done(code)));
  return { pid: running.pid ?? 0, said, ended };
}

test('interrupted, it ends only after npm, so that the next start finds nothing half done', async () => {
  const { pid, said, ended } = install(
    `trap 'sleep 1; touch put-back; exit 1' INT; touch begun; while :; do sleep 0.1; done`,
  );
  await expect.poll(() => existsSync(join(folder, 'begun'))).toBe(true);
  process.kill(-pid, 'SIGINT');
  expect(await ended).toBe(1);
  expect(existsSync(join(folder, 'put-back'))).toBe(true);
  expect(existsSync(join(folder, '.astro/installing')), 'nobody installs any more').toBe(false);
  expect(said.text).toContain('npm says why above');
});

test('what npm could not do is told; what it has done is done', async () => {
  expect(await install('exit 1').ended).toBe(1);
  rmSync(join(folder, 'bin'), { recursive: true });
  expect(await install('echo "$@" > asked').ended).toBe(0);
  expect(existsSync(join(folder, 'asked'))).toBe(true);
});

test('in a folder that this user cannot write, every command says so before it begins', async () => {
  // Root may write everywhere.
  const nobody = process.getuid?.() === 0 ? 65534 : undefined;
  const { said, ended } = install('touch begun', nobody);
  chmodSync(folder, 0o555);
  expect(await ended).toBe(1);
  chmodSync(folder, 0o755);
  expect(said.text).toBe(
    `${folder} cannot be written. Give this user the right to write there, or copy the project to another folder.\n`,
  );
  expect(existsSync(join(folder, 'begun'))).toBe(false);
});
