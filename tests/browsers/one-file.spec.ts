import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { path } from '../one-file/file.ts';
import { deck } from '../site/deck.ts';
import { expect, open, reload, test, until } from './browsers.ts';
import { watched } from './watch.ts';

/** The deck as a file on this disk, which writes down what goes wrong in it. */
async function file(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const copy = join(folder, 'deck.html');
  await writeFile(copy, watched()(await readFile(path, 'utf8')));
  return pathToFileURL(copy).href;
}

test('the deck in one file opens each view from a disk', async ({ window }, { outputDir }) => {
  const deckFile = await file(outputDir);
  for (const view of [
    '',
    'read',
    'present',
    'presenter',
    'teach',
    'sources',
    'about',
    'print/handout',
    'print/slides',
  ]) {
    await open(window, `${deckFile}?view=${view}`);
    await until(window, () => document.querySelectorAll('h1').length, undefined, 1);
    expect(await window.run(() => document.fonts.check('16px "Public Sans"'), undefined), view).toBe(true);
  }
});

test('from a disk, presenter and class’s screen lead each other', async ({ window }, { outputDir }) => {
  await open(window, `${await file(outputDir)}?view=presenter`);
  const stage = await window.opened(() => window.click('.open-stage'));
  const slide = () => document.querySelector('section.present')?.id;
  const [first, second] = deck.slides;
  await until(stage, slide, undefined, first?.id);
  await window.click('[data-press="next"]');
  await until(stage, slide, undefined, second?.id);
  await stage.press('Home');
  await until(
    window,
    () => document.querySelector('.presenter-place')?.textContent,
    undefined,
    `1 / ${deck.slides.length}`,
  );
  // A presenter that is loaded again finds the class’s screen again, and is found.
  await reload(window);
  await stage.press('PageDown');
  await until(
    window,
    () => document.querySelector('.presenter-place')?.textContent,
    undefined,
    `2 / ${deck.slides.length}`,
  );
  await window.click('[data-press="back"]');
  await until(stage, slide, undefined, first?.id);
  await stage.close();
});
