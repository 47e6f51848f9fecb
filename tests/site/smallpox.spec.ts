import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildDeck } from '#deck/build-deck.ts';
import { edition } from '#edition/edition.ts';
import { inAll } from '../tags.ts';
import { measure, project, readFiles } from '../unit/read-fixture.ts';
import { deadLinks, emptyPlaces, placesOf } from './built-folder.ts';
import { copyProject } from './copy-of-project.ts';
import { deck as ours } from './deck.ts';
import { serveFolder } from './serve-folder.ts';
import { crowdedWays, past, tooSmall } from './slide-faults.ts';

/** Words that only the project's own story says. */
const topic = [
  ours.settings.title,
  ...ours.settings.sides.map(({ name }) => name),
  ...[...ours.people.values()].filter(({ role }) => role !== 'group').map(({ name }) => name),
];

test('a story that is no quarrel stands on stage and in the article, by content alone', inAll, async ({ page }) => {
  test.setTimeout(180_000);
  const story = join(project, 'tests/stories/smallpox');
  const deck = buildDeck(await readFiles(story), 'slides', edition, measure);
  expect(deck.remarks).toEqual([]);
  expect(deck.slides).toHaveLength(8);
  const copy = copyProject(story);
  try {
    const { status, said } = copy.run('build');
    expect(status, said).toBe(0);
    const dist = join(copy.folder, 'dist');
    expect(deadLinks(dist)).toEqual([]);
    expect(emptyPlaces(dist)).toEqual([]);
    expect(placesOf(topic, dist)).toEqual([]);
    const site = await serveFolder(dist);
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    try {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(`${site.home}present/`);
      await page.locator('html[data-ready]').waitFor();
      for (const { id, title } of deck.slides) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `/${id}`);
        const slide = page.locator(`section.present[id="${id}"], section.present:has([id="${id}"])`).last();
        await expect(slide.locator('h2')).toHaveText(title);
        for (const look of [past, tooSmall, crowdedWays]) wrong.push(...(await slide.evaluate(look)));
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${site.home}read/`);
      await page.locator('html[data-ready]').waitFor();
      await expect(page.locator('h1')).toHaveText(deck.settings.title);
      for (const { id } of deck.slides.slice(1)) await expect(page.locator(`[id="${id}"]`)).toBeAttached();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(wrong).toEqual([]);
    } finally {
      await page.goto('about:blank');
      await site.stop();
    }
  } finally {
    rmSync(copy.folder, { recursive: true });
  }
});
