import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fixtures } from '../unit/read-fixture.ts';
import { type Copy, copyProject } from './copy-of-project.ts';

// A server starts, and builds what is asked of it.
test.describe.configure({ timeout: 180_000 });
const patient = expect.configure({ timeout: 60_000 });

let copy: Copy;
let dev: ChildProcess;
/** What an author reads in the terminal. */
let said = '';
test.beforeEach(() => {
  copy = copyProject(join(fixtures, 'good/slides'));
});
test.afterEach(() => {
  dev.kill();
  rmSync(copy.folder, { recursive: true });
});

/** Starts `npm run dev`; the address at which it says that the site is. */
const started = () =>
  new Promise<string>((tell, fail) => {
    dev = spawn(process.execPath, ['src/commands/dev.ts', 'deck'], {
      cwd: copy.folder,
      env: { ...process.env, PORT: '0', NO_COLOR: '1', NODE_ENV: '' },
    });
    said = '';
    const listen = (part: Buffer) => {
      said += part;
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address) tell(address);
    };
    dev.stdout?.on('data', listen);
    dev.stderr?.on('data', listen);
    dev.once('exit', () => fail(new Error(said)));
  });

test('while an author writes, a page shows each change, and a mistake instead of the page until it is mended', async () => {
  const address = `${await started()}read/`;
  const shown = async () => {
    const page = await fetch(address);
    return [page.status, (await page.text()).includes('Another headline')];
  };
  await patient.poll(shown).toEqual([200, false]);
  // Files whose names the deck gives are where the pages say.
  const files = async () =>
    Promise.all(
      ['pictures/cable-ship.jpg.480.webp', 'cite/page.bib', 'quiz/exercises-gift.txt'].map(
        async (file) => (await fetch(address.replace('read/', file))).status,
      ),
    );
  expect(await files()).toEqual([200, 200, 200]);
  const slide = join(copy.folder, 'deck/2-the-promise/10-two-readings.mdx');
  const text = readFileSync(slide, 'utf8');
  writeFileSync(slide, text.replace(/^title: .*$/m, 'title: Another headline'));
  await patient.poll(shown).toEqual([200, true]);
  // A word that the server has hints for, where code says it.
  writeFileSync(slide, text.replace(/^title: /m, 'window: '));
  await patient.poll(shown).toEqual([500, false]);
  expect(said).toContain('Unknown key "window"');
  expect(said).not.toMatch(/Stack trace|Hint|\bat \//);
  writeFileSync(slide, text);
  await patient.poll(shown).toEqual([200, false]);
  // What is not wrong is remarked on below the page that it does not stop.
  writeFileSync(slide, text.replace('<Plain>', 'Norland waits.\n\n<Plain>'));
  const remarks = async () => /<details class="remarks".*?<\/details>/s.exec(await (await fetch(address)).text())?.[0];
  await patient.poll(remarks).toContain('This sentence cites no claim: &quot;Norland waits.&quot;');
});
