import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { serveClass } from '#classroom/live/serve.ts';
import { blocksNamed } from '#deck/body.ts';
import { known } from '#deck/deck.ts';
import { phonesWords } from '#words/index.ts';
import { after, showAnswers } from '../site/class-room.ts';
import { deck } from '../site/deck.ts';
import { turnTo } from '../site/site.ts';
import { waiting } from './stage.ts';

/** The pictures of the README, where it looks for them. */
const folder = 'tests/gallery/readme';

/** px of a picture: a page of GitHub is hardly wider, and the words of a stage can still be read. */
const size = { width: 840, height: 472 };
const screen = { width: 1280, height: 720 };
const phone = { width: 360, height: 760 };
const window = { viewport: screen, serviceWorkers: 'block', reducedMotion: 'reduce' } as const;

/** Shows what the README tells of: a drawing that grows and phones that vote, the article, and the teacher's window. */
export async function shootReadme(browser: Browser): Promise<string[]> {
  const { port, stop } = await serveClass({
    folder: 'dist',
    base: '/',
    port: 0,
    pupils: 60,
    perAddress: 60,
    hosts: [],
  });
  const home = `http://127.0.0.1:${port}/`;
  await mkdir(folder, { recursive: true });
  try {
    const context = await browser.newContext(window);
    const growing = await shootSteps(context, home);
    const voting = await shootVote(browser, context, home);
    const frames = [...growing, ...voting];
    await sharp(frames, { join: { animated: true } })
      .webp({ delay: frames.map(() => 2000), loop: 0, quality: 72, effort: 6 })
      .toFile(join(folder, 'stage.webp'));
    const article = await context.newPage();
    await article.goto(`${home}read/#${grown?.id}`);
    await article.locator('html[data-ready]').waitFor();
    await article.locator(`#${grown?.id} svg.plate, #${grown?.id} .picture svg`).first().waitFor();
    // From the drawing on to the words, with their marks.
    await article.mouse.wheel(0, 420);
    await article.waitForFunction(() => document.documentElement.scrollTop > 400);
    await still(article, 'read');
    await context.close();
  } finally {
    await stop();
  }
  return ['stage', 'read', 'teach'].map((name) => join(folder, `${name}.webp`));
}

/** The slide whose diagram has most steps. */
const stepsOf = (slide: (typeof deck.slides)[number]): number =>
  Math.max(0, ...blocksNamed(slide.body, 'Diagram').map(({ props }) => known(deck.diagrams, props.id).steps.length));
const grown = deck.slides.filter(({ core }) => core).toSorted((a, b) => stepsOf(b) - stepsOf(a))[0];

/** That slide as a class sees it, step by step. */
async function shootSteps(context: BrowserContext, home: string): Promise<Buffer[]> {
  const page = await context.newPage();
  await page.goto(`${home}present/#/${grown?.id}`);
  await page.locator('section.present:not(:has(svg[data-drawing]))').waitFor();
  const frames = [await fitted(page)];
  for (let left = await page.locator(waiting).count(); left > 0; left--) {
    await page.keyboard.press('ArrowRight');
    frames.push(await fitted(page));
  }
  await page.close();
  return frames;
}

/** Which option each of some phones chooses in the first round of the vote, and in the second. */
const rounds = [
  [1, 0, 1, 2, 1, 0, 3, 1],
  [1, 1, 1, 2, 2, 0, 3, 1],
] as const;

/** The slide that asks the vote of the first slide again. */
const votesOn = (slide: (typeof deck.slides)[number]): (string | undefined)[] =>
  blocksNamed(slide.body, 'Exercise').flatMap(({ props }) =>
    deck.exercises.get(props.id ?? '')?.kind === 'vote' ? props.id : [],
  );
const again = deck.slides.findLast((slide) => votesOn(slide).length > 0);

/** A vote on the stage beside one of the phones: asked, answered, shown; and the window from which it is led. */
async function shootVote(browser: Browser, context: BrowserContext, home: string): Promise<Buffer[]> {
  const desk = await context.newPage();
  await desk.goto(`${home}presenter/?lesson=${deck.settings.lessons[0]?.minutes}`);
  const [stage] = await Promise.all([context.waitForEvent('page'), desk.locator('.open-stage').click()]);
  await stage.setViewportSize(screen);
  await desk.getByRole('button', { name: 'Let phones answer' }).click();
  await stage.locator('#phones-panel').waitFor();
  const room = await stage.locator('.phones-letters', { hasText: /^[A-Z]{6}$/ }).textContent();
  const pupils = await browser.newContext({ ...window, viewport: phone });
  const phones: Page[] = [];
  for (const _ of rounds[0]) {
    const one = await pupils.newPage();
    await one.goto(`${home}join/#${room}`);
    await one.locator('.join-status', { hasText: 'You are in.' }).waitFor();
    phones.push(one);
  }
  const [first] = phones;
  if (!first) throw new Error('There is no phone');
  const ask = async () => {
    await desk.getByRole('button', { name: 'Ask', exact: true }).click();
    await first.locator('.join-options button').first().waitFor();
  };
  const answer = async (choices: readonly number[]) => {
    for (const [index, one] of phones.entries()) {
      await one
        .locator('.join-options button')
        .nth(choices[index] ?? 0)
        .click();
      await one.locator('.join-help', { hasText: 'Answer sent.' }).waitFor();
    }
    await stage.locator('.phones-badge', { hasText: `${phones.length} of ${phones.length}` }).waitFor();
  };
  await ask();
  const voting = [await beside(stage, first)];
  await answer(rounds[0]);
  voting.push(await beside(stage, first));
  await desk.getByRole('button', { name: 'Close', exact: true }).click();
  // The first votes are seen by nobody before the second are shown.
  await desk.locator('.phones-in', { hasText: phonesWords.keptForSecond }).waitFor();
  await turnTo(stage, again?.id ?? '');
  await desk.locator('#now-title', { hasText: again?.title }).waitFor();
  await ask();
  await answer(rounds[1]);
  await showAnswers(desk);
  await first.locator('.join-counts strong').first().waitFor();
  await stage.locator(after, { hasText: /\d/ }).first().waitFor();
  const shown = await beside(stage, first);
  await still(desk, 'teach');
  await pupils.close();
  await stage.close();
  return [...voting, shown];
}

/** A stage and a phone on one ground. */
async function beside(stage: Page, one: Page): Promise<Buffer> {
  await one.evaluate(() => scrollTo(0, 0));
  const [wide, high] = await Promise.all([shoot(stage, 620), shoot(one, 200)]);
  return sharp({ create: { ...size, channels: 3, background: '#d9d5cc' } })
    .composite([
      { input: wide, left: 8, top: 61 },
      { input: high, left: 634, top: 25 },
    ])
    .png()
    .toBuffer();
}

const fitted = (page: Page): Promise<Buffer> => shoot(page, size.width);

/** What a window shows, as wide as that. */
async function shoot(page: Page, width: number): Promise<Buffer> {
  await page.evaluate(() => delete document.documentElement.dataset.pointer);
  return sharp(await page.screenshot())
    .resize({ width })
    .png()
    .toBuffer();
}

const still = async (page: Page, name: string): Promise<unknown> =>
  sharp(await fitted(page))
    .webp({ quality: 80, effort: 6 })
    .toFile(join(folder, `${name}.webp`));
