import { blocksNamed } from '#deck/body.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { diagrams } from './explorer.ts';
import { at, expect, goTo, openStage, served, test } from './site.ts';

/** Slides on which something is drawn, after the first, whose drawings come with the page. */
const drawn = deck.slides
  .slice(1)
  .filter(({ body }) => blocksNamed(body, 'Figure').length > 0 && blocksNamed(body, 'Face').length === 0);
const [near, far] = [drawn[0]?.id, drawn.at(-1)?.id];
const filled = (slide: string | undefined) => `.slides > #${slide} [data-figure] svg:not([data-drawing]) path:visible`;
const empty = '.slides svg[data-drawing]';

// What else the page would fetch without a network is an error in the console.
served(
  'a slide has its drawing when the stage is ready; what comes later is there when the network has gone',
  async ({ page, context }) => {
    const last = page.waitForResponse(`**/drawings/${far}-*.svg`);
    await openStage(page, near);
    await expect(page.locator(filled(near)).first()).toBeVisible();
    await last;
    await context.setOffline(true);
    await page.keyboard.press('End');
    await goTo(page, far);
    await expect(page.locator(filled(far)).first()).toBeVisible();
  },
);

test('what was shown long ago is let go of, and is there again when it is wanted', inAll, async ({ page }) => {
  await openStage(page, near);
  await goTo(page, far);
  await expect(page.locator(`.slides > #${near} [data-figure] svg[data-drawing]`).first()).toBeAttached();
  await goTo(page, near);
  await expect(page.locator(filled(near)).first()).toBeVisible();
});

test(
  'a step that a class goes on to is seen to come; what it goes back or jumps to stands at once',
  inAll,
  async ({ page }) => {
    const climbs = deck.slides.find(({ body }) =>
      blocksNamed(body, 'Figure').some(({ props }) =>
        JSON.stringify(deck.figures.get(props.id ?? '')?.wide).includes('"then-along"'),
      ),
    );
    await openStage(page, climbs?.id);
    const comes = page.locator('section.present [data-fresh] .motion-then-along').first();
    for (let press = 0; press < 10 && (await comes.count()) === 0; press++) await page.keyboard.press('ArrowRight');
    await expect(comes).toHaveCSS('animation-name', 'draw-along');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect(comes).toHaveCSS('animation-name', 'none');
    await page.keyboard.press('o');
    await expect(page.locator('#overview-panel .overview-picture svg path').first()).toBeAttached();
    await expect(page.locator('#overview-panel [data-fresh]')).toHaveCount(0);
    await page.keyboard.press('o');
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('.slides [data-fresh]')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.slides [data-fresh]')).not.toHaveCount(0);
    await goTo(page, near);
    await goTo(page, climbs?.id);
    await expect(page.locator('.slides [data-fresh]')).toHaveCount(0);
  },
);

test('on paper every drawing is there, whole', inAll, async ({ page }) => {
  await openStage(page);
  expect(await page.locator(empty).count()).toBeGreaterThan(drawn.length / 2);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator(empty)).toHaveCount(0);
  // Slides that nobody has stepped through are drawn to their end.
  await expect(page.locator('.slides > :not(.present) [data-waits]')).toHaveCount(0);
});

// The missing file is an error in the console, as it should be.
served('a drawing that cannot be had says so, and comes when the network is back', inAll, async ({ page }) => {
  await page.route('**/drawings/*.svg', (route) => route.abort());
  await openStage(page, near);
  const missing = page.locator(`.slides > #${near} [data-figure] .missing`);
  await expect(missing).toBeVisible();
  await page.unroute('**/drawings/*.svg');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator(filled(near)).first()).toBeVisible();
  await expect(missing).toHaveCount(0);
});

test('the overview draws every slide', inAll, async ({ page }) => {
  await openStage(page, near);
  await page.keyboard.press('o');
  const copies = page.locator('#overview-panel .overview-picture');
  await expect(copies.locator('svg path').first()).toBeAttached();
  await expect(copies.locator('svg[data-drawing]')).toHaveCount(0);
  expect(await copies.locator('[data-figure] svg path').count()).toBeGreaterThan(drawn.length);
  // As large on its copy as on the slide.
  const sizeOf = (headline: Element) => getComputedStyle(headline).fontSize;
  for (const { id } of deck.slides)
    expect(await page.locator(`[data-place-of="${id}"] .overview-picture h2`).evaluate(sizeOf), id).toBe(
      await page.locator(`.slides #${id} h2`).evaluate(sizeOf),
    );
});

test(
  'without JavaScript slides stand one below the other as on the stage, with their drawings in colour',
  inAll,
  async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(at('present/'));
    for (const id of [near, far]) {
      const slide = page.locator(`.slides > #${id}`);
      expect(await slide.boundingBox()).toMatchObject({ width: 1280, height: 720 });
    }
    const [diagram] = diagrams.filter(({ wide }) => wide.nodes.some(({ kind }) => kind === 'actor'));
    const alone = page.locator('figure.diagram', { has: page.locator(`[title="${diagram?.title}"]`) }).first();
    await alone.scrollIntoViewIfNeeded();
    const box = alone.frameLocator('iframe').locator('.dg-node[data-kind="actor"] > .dg-shape').first();
    const colours = [...deck.sides.values()].map(({ colour }) =>
      [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', '),
    );
    await expect(box).toHaveCSS('stroke', new RegExp(colours.map((colour) => `^rgb\\(${colour}\\)$`).join('|')));
    await context.close();
  },
);
