// A teacher without a terminal: what the pack holds opens a class that phones come into.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { classStarters } from '#publish/class-starter/starters.ts';

/** An unpacked pack; a space and an umlaut, as folders of teachers have. */
async function unpack(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'Büro 4 '));
  for (const { path, text, isStarted } of await classStarters()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (isStarted) chmodSync(join(folder, path), 0o755);
  }
  symlinkSync(resolve('dist'), join(folder, 'site'), 'junction');
  return folder;
}

/** Starts one in a terminal, and comes with what it has said once that fits. */
async function start(file: string, said: RegExp, path = process.env.PATH) {
  const env = { ...process.env, PATH: path, BROWSER: 'none', IN_TERMINAL: '1' };
  const running = spawn('/bin/sh', [file], { env, cwd: '/', detached: true });
  let text = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (data) => (text += data));
  await expect.poll(() => text, { timeout: 20_000 }).toMatch(said);
  return { text, stop: () => process.kill(-(running.pid ?? 0)) };
}

test('the starters of the pack serve its site with a broker: a class is opened and a phone comes in', async ({
  browser,
}) => {
  const folder = await unpack();
  const { text, stop } = await start(join(folder, 'start-class-linux.sh'), /Leave this window open/);
  const [home = ''] = /http:\/\/localhost:\d+\//.exec(text) ?? [];
  const context = await browser.newContext();
  const desk = await context.newPage();
  await desk.goto(`${home}presenter/?lesson=45`);
  const [stage] = await Promise.all([context.waitForEvent('page'), desk.locator('.open-stage').click()]);
  await stage.locator('html[data-ready]').waitFor();
  await desk.getByRole('button', { name: 'Let phones answer' }).click();
  await expect(stage.locator('#phones-panel')).toBeVisible();
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(`${home}join/#${await stage.locator('.phones-letters').textContent()}`);
  await expect(phone.locator('.join-status')).toHaveText('You are in.');
  await Promise.all([context.close(), phone.context().close()]);
  stop();
  rmSync(folder, { recursive: true });
});

test('where Node is missing, or the zip is not unpacked, a starter says what to do', async () => {
  const folder = await unpack();
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  symlinkSync('/usr/bin/dirname', join(tools, 'dirname'));
  const without = await start(join(folder, 'start-class-mac.command'), /Get it from https:\/\/nodejs\.org/, tools);
  without.stop();
  rmSync(join(folder, 'class'), { recursive: true });
  (await start(join(folder, 'start-class-mac.command'), /First unpack the whole zip/)).stop();
  rmSync(folder, { recursive: true });
});
