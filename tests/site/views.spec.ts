import { serveSite } from '#publish/site.ts';
import { restInAll } from '../tags.ts';
import { deck, sectionIds, sectionOf, slideIds } from './deck.ts';
import { at, expect, open, openStage, test } from './site.ts';

for (const path of ['read/', 'present/', 'print/slides/']) {
  test(`/${path} shows every slide, in the deck's order`, async ({ page }) => {
    await open(page, path);
    const shown = await page
      .locator('[data-slide]')
      .evaluateAll((all) => all.map((slide) => slide.getAttribute('data-slide')));
    const behindEnd = deck.slides.filter(({ after }) => after).map(({ id }) => id);
    expect(shown).toEqual(path === 'read/' ? [...sectionIds, ...behindEnd] : slideIds);
  });
}

test('a port that is taken is left to whoever has it, and another serves the site', async ({ page }) => {
  const taken = Number(new URL(at()).port);
  const second = await serveSite(taken);
  expect(second.port).not.toBe(taken);
  expect((await page.request.get(second.home)).status()).toBe(200);
  await second.stop();
});

test('an address that hides a slash is not found, and every answer names its type for good', async ({ page }) => {
  for (const [path, status] of [
    ['..%2fpackage.json', 404],
    ['read/%2e%2e%2fpackage.json', 404],
    ['read/', 200],
    ['favicon.svg', 200],
  ] as const) {
    const answer = await page.request.get(at(path));
    expect(answer.status(), path).toBe(status);
    expect(answer.headers(), path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
  }
});

/** Slides near the beginning, in the middle and at the end, one that the article tells elsewhere, and all of them. */
const elsewhere = deck.slides.find(({ readIn }) => readIn !== undefined)?.id;
const some = [slideIds[1], slideIds[Math.floor(slideIds.length / 2)], elsewhere, slideIds.at(-1)];

for (const [index, ids] of [some, slideIds].entries())
  test(
    `a deep link into the article puts that headline into view on a phone, for ${ids.length} slides`,
    restInAll(index),
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const id of ids) {
        await open(page, `read/#${id}`);
        // A slide with a model is told elsewhere by the line that leads to it.
        const line = page.locator(`.play-line[id="${id}"]`);
        const place = (await line.count()) > 0 ? line : page.locator(`article#${sectionOf(id)} > h3`);
        await expect(place).toBeInViewport();
      }
    },
  );

test('a deep link to the stage opens that slide, and each slide holds the headline', async ({ page }) => {
  for (const slide of [deck.slides[0], deck.slides[7], deck.slides.at(-1)]) {
    await page.goto('about:blank');
    await openStage(page, slide?.id);
    await expect(page.locator('section.present h2')).toHaveText(slide?.title ?? '');
  }
});

test('facts that were checked more than a year ago are said to be old', async ({ page }) => {
  const checked = Date.parse(deck.settings.asOf ?? '');
  const day = 24 * 60 * 60 * 1000;
  for (const [days, isOld] of [
    [300, false],
    [400, true],
  ] as const) {
    await page.clock.setFixedTime(checked + days * day);
    await page.goto(at('read/'));
    await page.locator('html[data-ready]').waitFor();
    await expect(page.getByText('That was more than a year ago').first()).toBeVisible({ visible: isOld });
  }
});

test('a presenter whose code is slow to come shows the notes of its first slide', async ({ page }) => {
  await page.route('**/_astro/Presenter*', () => {});
  await page.goto(at('presenter/'), { waitUntil: 'commit' });
  const shown = page.locator('.note-set:visible');
  await expect(shown).toHaveCount(1);
  await expect(shown).toHaveAttribute('data-notes-of', slideIds[0] ?? '');
  // Which lesson is taught the code knows.
  await expect(shown.locator('.note-class:visible')).toHaveCount(0);
});
