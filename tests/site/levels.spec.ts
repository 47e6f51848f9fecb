import { proseOf } from '#deck/level.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { at, expect, open, test } from './site.ts';

const [, , third] = deck.slides;
/** The first words of a slide's prose at each level, up to its first mark. */
const firstWords = (level: 'full' | 'plain') =>
  (proseOf(third?.body ?? [], level)[0]?.text ?? '?').split(' ').slice(0, 4).join(' ');

test('without JavaScript the plain article tells every slide, in its own words', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('read/plain/'));
  for (const { id, body } of deck.slides)
    await expect(
      page.locator(`article#${id} ${proseOf(body, 'plain').length > 0 ? ':is(.prose, .beside)' : 'h3'}`).first(),
    ).toBeVisible();
  await expect(page.locator(`article#${third?.id}`)).toContainText(firstWords('plain'));
  await expect(page.locator(`article#${third?.id}`)).not.toContainText(firstWords('full'));
  await page.locator(`article#${third?.id} a[data-level]`).click();
  await expect(page).toHaveURL(new RegExp(`read/\\?level=full#${third?.id}$`));
  await expect(page.locator(`article#${third?.id}`)).toContainText(firstWords('full'));
  await context.close();
});

test('a choice of plain words is kept until another is made', async ({ page }) => {
  await page.goto(at(`read/?level=plain#${third?.id}`));
  await page.waitForURL(at(`read/plain/#${third?.id}`));
  await expect(page.locator(`article#${third?.id} h3`)).toBeInViewport();
  await page.goto(at('read/'));
  await page.waitForURL(at('read/plain/'));
  await page.locator('.levels a[data-level="full"]').click();
  await expect(page.locator('.levels [aria-current]')).toHaveAttribute('data-level', 'full');
  await open(page, 'read/');
  await expect(page).toHaveURL(at('read/'));
  await open(page, 'read/plain/');
  await expect(page, 'an address of its own is obeyed').toHaveURL(at('read/plain/'));
});

test('the sections of both versions lead to each other', async ({ page }) => {
  await open(page, 'read/');
  await page.locator(`article#${third?.id} a[data-level="plain"]`).click();
  await expect(page).toHaveURL(at(`read/plain/#${third?.id}`));
  await page.locator(`article#${third?.id} a[data-level="full"]`).click();
  await expect(page.locator(`article#${third?.id}`)).toContainText(firstWords('full'));
});

test('a look at one section in plain words leaves the article as it was, and Back leads to where one was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'read/');
  const link = page.locator('a.other-level').nth(9);
  await link.scrollIntoViewIfNeeded();
  const from = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).toHaveURL(/\/read\/plain\/#/);
  await page.locator('html[data-ready]').waitFor();
  await page.goBack();
  await page.locator('html[data-ready]').waitFor();
  await expect(page).toHaveURL(/\/read\/$/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from - 200);
  // Nor where the whole article was chosen in plain words meanwhile.
  await page.locator('a[data-level="plain"]').first().click();
  await expect(page).toHaveURL(/\/read\/plain\//);
  await page.locator('html[data-ready]').waitFor();
  await page.goBack();
  await expect(page).toHaveURL(/\/read\/$/);
  await page.locator('html[data-ready]').waitFor();
  await expect(page).toHaveURL(/\/read\/$/);
});

test('search engines are told the minutes that each version tells its readers', inAll, async ({ page }) => {
  for (const path of ['read/', 'read/plain/']) {
    await open(page, path);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    await expect(page.getByText(`${/\d+/.exec(data.timeRequired)} minutes to read`)).toBeVisible();
  }
});
