import { sections } from './deck.ts';
import { at, expect, open, test } from './site.ts';
import { lesson } from './two-windows.ts';

// Each page of the site stands in Chinese too.
const chinese = { name: '简体中文' };
const [, stepped] = lesson;
const fifth = sections[4]?.id;

test('the switch keeps slide, step, section and what else the address says', async ({ page }) => {
  await open(page, `present/?lesson=45#/${stepped?.id}`);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.present .fragment.visible')).toHaveCount(1);
  await page.mouse.move(400, 300);
  await page.locator('.bar-more > summary').click();
  await page.getByRole('link', chinese).click();
  await expect(page).toHaveURL(new RegExp(`/zh/present/\\?lesson=45#/${stepped?.id}`));
  await page.locator('html[data-ready]').waitFor();
  await expect(page.locator('.present .fragment.visible')).toHaveCount(1);

  await open(page, 'zh/read/');
  await page.setViewportSize({ width: 390, height: 500 });
  await page.locator(`#${fifth}`).evaluate((section) => section.scrollIntoView());
  await expect(page.locator(`.contents [data-here] a[href="#${fifth}"]`)).toHaveCount(1);
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(at(`read/#${fifth}`));
  await expect(page.locator(`#${fifth}`)).toBeInViewport();

  await open(page, 'about/?model=swap');
  await page.getByRole('link', chinese).first().click();
  await expect(page).toHaveURL(at('zh/about/?model=swap'));
});

test('each paragraph has its twin below it, also in what comes later, until it is not wanted any more', async ({
  page,
}) => {
  await open(page, 'read/');
  await page.locator('.page-menu > summary').click();
  const wanted = page.getByRole('checkbox', chinese);
  await wanted.check();
  const twins = page.locator('.twin[lang="zh-Hans"]');
  await expect(twins.first()).toBeVisible();
  // A label is a word of the site, and no paragraph of the story.
  const lacking = page.locator('article.slide :is(h3, .prose > p:not(.outside-label)):visible:not(:has(.twin))');
  await expect(lacking).toHaveCount(0);
  // It stays on for who comes again.
  await open(page, 'read/');
  await expect(twins.first()).toBeVisible();
  await page.locator('.page-menu > summary').click();
  await wanted.uncheck();
  await expect(twins).toHaveCount(0);
});
