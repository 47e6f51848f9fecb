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
import { inAll } from '../tags.ts';
import { ownDeck } from './own-deck.ts';

/** Where Debian's `libreoffice-impress` puts its program. */
const office = '/usr/bin/soffice';

test('LibreOffice opens a lesson’s slides and has a page for each', inAll, async () => {
  test.skip(!existsSync(office), `${office} is missing: install libreoffice-impress`);
  const folder = await mkdtemp(join(tmpdir(), 'slides-'));
  try {
    const file = await pptxOf(ownDeck(), 20);
    await writeFile(join(folder, 'lesson.pptx'), file);
    // A profile of its own: another window of the program may be open.
    const own = `-env:UserInstallation=file://${folder}/profile`;
    await promisify(execFile)(office, [
      own,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'lesson.pptx'),
    ]);
    const printed = await PDFDocument.load(await readFile(join(folder, 'lesson.pdf')));
    const slides = Object.keys(unzipSync(file)).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(printed.getPageCount()).toBe(slides.length);
  } finally {
    await rm(folder, { recursive: true });
  }
});
