// A deck of three hundred slides, a hundred of them with a diagram of its own: does it still build, open and step?
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { needChromium } from '../../src/build/browser.ts';
import { copyProject } from '../site/copy-of-project.ts';
import { serveFolder } from '../site/serve-folder.ts';
import { timeBuild } from './build.ts';
import { milliseconds, seconds } from './school.ts';
import { stepThrough } from './stage.ts';

const slides = 300;

/** The story with which an author starts, its two slides of the first section laid down again and again. */
function largeDeck(): string {
  const deck = mkdtempSync(join(tmpdir(), 'large-deck-'));
  cpSync('src/starter', deck, { recursive: true });
  const text = (name: string) => readFileSync(join(deck, name), 'utf8');
  const [told, drawn] = ['1-the-stream/10-the-mill-stands-still.mdx', '1-the-stream/20-from-weir-to-flour.mdx'].map(
    text,
  );
  const diagram = ['mmd', 'yaml'].map((kind) => [kind, text(`diagrams/from-weir-to-flour.${kind}`)] as const);
  // The starter brings three.
  for (let number = 4; number <= slides; number++) {
    const isDrawn = number % 3 === 0;
    const slide = (isDrawn ? drawn : told)
      ?.replace(/^title: (.*)$/m, `title: $1, ${number}`)
      .replace(/^lessons: .*\n/m, '')
      .replace('id="from-weir-to-flour"', `id="flour-${number}"`);
    writeFileSync(join(deck, `1-the-stream/${1000 + number}-again-${number}.mdx`), slide ?? '');
    if (isDrawn)
      for (const [kind, source] of diagram) writeFileSync(join(deck, `diagrams/flour-${number}.${kind}`), source);
  }
  return deck;
}

export async function benchScale(): Promise<[string, string][]> {
  const deck = largeDeck();
  const copy = copyProject(deck);
  try {
    const [cold, warm] = [timeBuild(copy), timeBuild(copy)];
    const site = await serveFolder(join(copy.folder, 'dist'));
    const browser = await chromium.launch({ executablePath: needChromium() });
    const { longTasks, framesPerSecond, heap, steps } = await stepThrough(browser, `${site.home}present/`, false);
    await browser.close();
    await site.stop();
    return [
      [`${slides} slides: first build`, seconds(cold)],
      [`${slides} slides: build again`, seconds(warm)],
      [`${slides} slides: frames a second in ${steps} steps, all but the slowest 5 %`, framesPerSecond.toFixed(0)],
      [`${slides} slides: long tasks in these steps`, milliseconds(longTasks)],
      [`${slides} slides: memory of scripts after them`, `${(heap / 1e6).toFixed(1)} MB`],
    ];
  } finally {
    for (const folder of [deck, copy.folder]) rmSync(folder, { recursive: true, force: true });
  }
}
