import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { pptxOf } from '#exports/slides/pptx.ts';
import { wordFilesOf } from '#exports/word/files.ts';
import { inAll } from '../tags.ts';
import { ownDeck } from './own-deck.ts';

/** Where Debian's `libreoffice-impress` and `libreoffice-writer` put their program. */
const office = '/usr/bin/soffice';

/** How many pages LibreOffice prints of each file. */
async function pagesOf(files: Readonly<Record<string, Uint8Array>>): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const paths = Object.keys(files).map((name) => join(folder, name));
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    // A profile of its own: another window of the program may be open.
    const own = `-env:UserInstallation=file://${folder}/profile`;
    await promisify(execFile)(office, [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
    const counted = Object.keys(files).map(async (name): Promise<[string, number]> => {
      const printed = await PDFDocument.load(await readFile(join(folder, name.replace(/\.\w+$/, '.pdf'))));
      return [name, printed.getPageCount()];
    });
    return Object.fromEntries(await Promise.all(counted));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('LibreOffice opens a lesson’s slides and has a page for each', inAll, async () => {
  test.skip(!existsSync(office), `${office} is missing: install libreoffice-impress`);
  const file = await pptxOf(ownDeck(), 20);
  const slides = Object.keys(unzipSync(file)).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(await pagesOf({ 'lesson.pptx': file })).toEqual({ 'lesson.pptx': slides.length });
});

test('LibreOffice opens each sheet for Word, and cards fill the pages that they are cut from', inAll, async () => {
  test.skip(!existsSync(office), `${office} is missing: install libreoffice-writer`);
  const { teach } = ownDeck();
  const made = wordFilesOf(ownDeck()).map(async ({ file, make }) => [file, await make()] as const);
  const pages = await pagesOf(Object.fromEntries(await Promise.all(made)));
  expect(Object.values(pages).filter((count) => count < 1 || count > 5)).toEqual([]);
  for (const { minutes } of teach.plans) expect(pages[`tickets-${minutes}.docx`]).toBe(1);
  expect(pages['worksheet.docx']).toBe(2);
  // Four cards on each, and their sources on one more, or two.
  const cards = {
    'controversy-cards.docx': teach.controversies.length,
    'role-cards.docx': Math.ceil(((teach.debate?.roles.length ?? 0) + 2) / 4),
  };
  for (const [name, count] of Object.entries(cards)) expect([count + 1, count + 2], name).toContain(pages[name]);
});
