// A deck of three hundred slides, a hundred of them with a diagram of its own: does it still build, open and step?
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions, needChromium } from '#publish/browser.ts';
import { copyProject } from '../site/copy-of-project.ts';
import { serveFolder } from '../site/serve-folder.ts';
import { timeBuild } from './build.ts';
import { largeDeck } from './large-deck.ts';
import { milliseconds, seconds } from './school.ts';
import { stepThrough } from './stage.ts';

const slides = 300;

export async function benchScale(): Promise<[string, string][]> {
  const deck = largeDeck(slides);
  const copy = copyProject(deck);
  try {
    const [cold, warm] = [timeBuild(copy), timeBuild(copy)];
    const site = await serveFolder(join(copy.folder, 'dist'));
    const browser = await chromium.launch(launchOptions(needChromium()));
    const stepped = await stepThrough(browser, `${site.home}present/`, false);
    const { longTasks, framesPerSecond, slowFrame, heap, steps } = stepped;
    await browser.close();
    await site.stop();
    return [
      [`${slides} slides: first build`, seconds(cold)],
      [`${slides} slides: build again`, seconds(warm)],
      [`${slides} slides: frames a second in ${steps} steps`, framesPerSecond.toFixed(0)],
      [`${slides} slides: between two frames, all but the slowest 5 %`, milliseconds(slowFrame)],
      [`${slides} slides: long tasks in these steps`, milliseconds(longTasks)],
      [`${slides} slides: memory of scripts after them`, `${(heap / 1e6).toFixed(1)} MB`],
    ];
  } finally {
    for (const folder of [deck, copy.folder]) rmSync(folder, { recursive: true, force: true });
  }
}
