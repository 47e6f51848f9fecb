import { proseOf } from '#deck/sentences.ts';
import { inAll } from '../tags.ts';
import { sections } from './deck.ts';
import { at, expect, open, parsed, test } from './site.ts';

const [, , third] = sections;
/** The first words of a slide's prose at each level, up to its first mark. */
const firstWords = (level: 'full' | 'plain') =>
  (proseOf(third?.body ?? [], level)[0]?.text ?? '?').split(' ').slice(0, 4).join(' ');

test('without JavaScript the plain article tells every slide, in its own words', inAll, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('read/plain/'), parsed);
  const told = sections.map(({ id, body }) => `#${id} ${proseOf(body, 'plain').length > 0 ? '.prose' : 'h3'}`);
  const seen = await page
    .locator('main')
    .evaluate(
      (main, told) => told.filter((part) => main.querySelector(`article${part}`)?.getBoundingClientRect().height),
      told,
    );
  expect(seen).toEqual(told);
  await expect(page.locator(`article#${third?.id}`)).toContainText(firstWords('plain'));
  await expect(page.locator(`article#${third?.id}`)).not.toContainText(firstWords('full'));
  await page.locator('main .levels a[data-level="full"]').click();
  await expect(page).toHaveURL(/read\/\?level=full$/);
  await expect(page.locator(`article#${third?.id}`)).toContainText(firstWords('full'));
  await context.close();
});

test('a choice of plain words is kept until another is made', async ({ page }) => {
  await page.goto(at(`read/?level=plain#${third?.id}`));
  await page.waitForURL(at(`read/plain/#${third?.id}`));
  await expect(page.locator(`article#${third?.id} h3`)).toBeInViewport();
  await page.goto(at('read/'));
  await page.waitForURL(at('read/plain/'));
  await page.locator('main .levels a[data-level="full"]').click();
  await expect(page.locator('main .levels [aria-current]')).toHaveAttribute('data-level', 'full');
  await open(page, 'read/');
  await expect(page).toHaveURL(at('read/'));
  await open(page, 'read/plain/');
  await expect(page, 'an address of its own is obeyed').toHaveURL(at('read/plain/'));
});

test('one switch in the page’s menu changes the words and keeps the reader’s place', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'read/');
  const id = sections[9]?.id ?? '';
  for (const level of ['plain', 'full']) {
    await page.locator(`article#${id}`).evaluate((section) => section.scrollIntoView());
    await expect(page.locator('.contents ol ol [data-here] a')).toHaveAttribute('href', `#${id}`);
    await page.locator('.page-menu > summary').click();
    await page.locator(`.page-menu a[data-level="${level}"]`).click();
    await expect(page.locator('main')).toHaveAttribute('data-level', level);
    await page.locator('html[data-ready]:not([data-opens])').waitFor();
    await expect(page.locator(`article#${id} > h3`)).toBeInViewport();
  }
  // Back leads to where one was, whatever was chosen meanwhile.
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/read/plain/#${id}$`));
});

test('search engines are told the minutes that each version tells its readers', inAll, async ({ page }) => {
  for (const path of ['read/', 'read/plain/']) {
    await open(page, path);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    await expect(page.getByText(`${/\d+/.exec(data.timeRequired)} minutes to read`)).toBeVisible();
  }
});
