import { blocksNamed } from '#deck/body.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { expect, open, openStage, test } from './site.ts';

/** Sections that open with a title of their own, but for the first, which the title opens. */
const opened = deck.sections.filter(({ number, picture }) => number > 1 && picture.length > 0);
const [section] = opened;
const first = section?.slides[0];
const before = deck.slides[(first?.number ?? 0) - 2];

test(
  'who comes from the slide before meets the section’s title, who comes by address the slide',
  inAll,
  async ({ page }) => {
    expect(opened.length).toBeGreaterThan(0);
    await openStage(page, before?.id);
    const slide = page.locator(`.slides > [data-slide="${first?.id}"]`);
    for (let press = 0; press < 20 && !page.url().endsWith(`#/${first?.id}`); press++)
      await page.keyboard.press('ArrowRight');
    const sectionTitle = slide.locator('.section-title');
    await expect(sectionTitle).toBeVisible();
    await expect(sectionTitle.locator('.section-title-name')).toBeFocused();
    await expect(sectionTitle).toContainText(section?.question ?? '?');
    await expect(sectionTitle.locator('.section-picture svg').first()).toBeVisible();
    await expect(sectionTitle.locator('.section-picture text')).toHaveCount(0);
    await expect(slide.locator('h2')).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(sectionTitle).toBeHidden();
    await expect(slide.locator(':is(.asking, h2):focus')).toHaveCount(1);
    await page.keyboard.press('ArrowLeft');
    await expect(sectionTitle).toBeVisible();
    await openStage(page, before?.id);
    await openStage(page, first?.id);
    await expect(page.locator('section.present h2')).toBeVisible();
    await expect(page.locator('section.present .section-title')).toBeHidden();
  },
);

test('an exercise that the presenter opens while the section title lies there is seen', inAll, async ({ page }) => {
  const first = opened
    .map(({ slides }) => slides[0])
    .find((slide) => blocksNamed(slide?.body ?? [], 'Exercise').length);
  await openStage(page, deck.slides[(first?.number ?? 0) - 2]?.id);
  const slide = page.locator(`section.present[data-slide="${first?.id}"]`);
  for (let press = 0; press < 20 && !(await slide.count()); press++) await page.keyboard.press('ArrowRight');
  await expect(slide.locator('.section-title')).toBeVisible();
  // as the presenter's order does
  await slide.locator('button[data-exercise]').evaluate((button: HTMLButtonElement) => button.click());
  await expect(page.locator('dialog[open] .exercise-head')).toBeVisible();
});

test(
  'a lesson, which has not all sections, goes without section titles on the stage and in its presenter',
  inAll,
  async ({ page }) => {
    const sectionTitles = page.locator(':is(.section-title, .section-title-step)');
    const [lesson] = deck.settings.lessons;
    for (const view of ['present/', 'presenter/']) {
      await open(page, view);
      await expect(sectionTitles).not.toHaveCount(0);
      await open(page, `${view}?lesson=${lesson?.minutes}`);
      await expect(sectionTitles).toHaveCount(0);
    }
  },
);

test('a section of the article opens with its number, its question and a picture without words', async ({ page }) => {
  await open(page, 'read/');
  for (const { number, title, question } of new Set([opened[0], opened.at(-1)].filter((one) => one !== undefined))) {
    const head = page.locator(`.chapter[data-chapter="${number}"] > header`);
    await head.scrollIntoViewIfNeeded();
    await expect(head).toContainText(title);
    await expect(head).toContainText(question ?? '?');
  }
  // None that is a piece of the drawing that follows it.
  const picture = page.locator('.chapter > header .section-picture').first();
  await picture.scrollIntoViewIfNeeded();
  await expect(picture.locator('path').first()).toBeAttached();
  await expect(page.locator('.section-picture text')).toHaveCount(0);
});
