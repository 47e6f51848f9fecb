import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPdf } from '../pdf/read-pdf.ts';
import { inAll } from '../tags.ts';

// It installs all packages.
test.describe.configure({ timeout: 600_000 });

const said = ({ stdout, stderr }: SpawnSyncReturns<string>) => stdout + stderr;

test(
  'the package writes a story into an empty folder, and shows, builds and prints it there',
  inAll,
  async ({ page }) => {
    const home = mkdtempSync(join(tmpdir(), 'package-'));
    const npm = (...words: string[]) =>
      spawnSync('npm', words, { encoding: 'utf8', shell: process.platform === 'win32' });
    // As somebody has it who knows nothing of the clone: what the package keeps, it keeps there.
    const env = { ...process.env, XDG_CACHE_HOME: join(home, 'cache'), PORT: '0' };
    const inFolder = (folder: string) => ({ cwd: join(home, folder), env, encoding: 'utf8' }) as const;
    const command = join(home, 'tool/node_modules/who-needs-whom/src/commands/packed.mjs');
    const run = (folder: string, ...words: string[]) =>
      spawnSync(process.execPath, [command, ...words], inFolder(folder));
    try {
      const packed = npm('pack', '--pack-destination', home);
      expect(packed.status, said(packed)).toBe(0);
      const [tarball = ''] = globSync('*.tgz', { cwd: home });
      const installed = npm('install', '--prefer-offline', '--prefix', join(home, 'tool'), join(home, tarball));
      expect(installed.status, said(installed)).toBe(0);

      const begun = run('.', 'new', 'harbour');
      expect(begun.status, said(begun)).toBe(0);
      const printed = run('harbour', 'pdf');
      expect(printed.status, said(printed)).toBe(0);
      // What the build needs beside the site goes again.
      expect(globSync('{.*,*}', { cwd: join(home, 'harbour') }).filter((name) => /^\.(?!schemas)/.test(name))).toEqual(
        [],
      );
      const { pages } = await readPdf(join(home, 'harbour/dist/pdf/slides.pdf'));
      expect(pages.length).toBeGreaterThan(2);

      const [slide = ''] = globSync('1-*/*.mdx', { cwd: join(home, 'harbour') });
      const file = join(home, 'harbour', slide);
      const text = readFileSync(file, 'utf8');
      const draft = spawn(process.execPath, [command, 'dev'], inFolder('harbour'));
      try {
        let told = '';
        const address = await new Promise<string>((found, fail) => {
          draft.stdout.on('data', (more) => {
            told += more;
            const [, at] = /(http:\/\/localhost:\d+)/.exec(told) ?? [];
            if (at) found(at);
          });
          draft.once('exit', () => fail(new Error(told)));
        });
        await page.goto(`${address}/present/`);
        await expect(page.getByText('No water, no flour.')).toBeVisible({ timeout: 30_000 });
        await page.goto(`${address}/read/`);
        await page.locator('html[data-ready]').waitFor();
        writeFileSync(file, text.replace(/^title: .*$/m, 'title: Saved just now'));
        await expect(page.getByRole('heading', { name: 'Saved just now' }).first()).toBeVisible({ timeout: 30_000 });
      } finally {
        draft.kill('SIGTERM');
      }

      writeFileSync(file, `${text}\n<Figure id="nowhere" />\n`);
      const spoilt = run('harbour', 'check');
      expect(spoilt.status).toBe(1);
      expect(said(spoilt)).toMatch(new RegExp(`^\\./${slide}:\\d+  Unknown figure "nowhere"`, 'm'));
      expect(existsSync(join(home, 'harbour/dist/present/index.html'))).toBe(true);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
);
