// A slow line: the stage before its own code has come, and where it never comes.
import type { Page } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { serveInTwo } from './in-two.ts';
import { at, expect, openStage, served, test } from './site.ts';

const [first, second, third] = deck.slides;
const withSteps = deck.slides.find(({ body }) =>
  blocksNamed(body, 'Figure').some(({ props }) => (deck.figures.get(props.id)?.steps.length ?? 0) > 1),
);
const withDiagram = deck.slides.find(({ body }) =>
  blocksNamed(body, 'Diagram').some(({ props }) => (deck.diagrams.get(props.id)?.steps.length ?? 0) > 1),
);
const isStageCode = (url: URL) => /\/Present\.astro_[^/]*\.js$/.test(url.pathname);

/** Keeps the stage's code on its way until it is let through. */
async function holdBack(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(isStageCode, (route) => promise.then(() => route.continue()));
  return resolve;
}

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [1920, 900],
] as const)
  test(
    `the first slide stands in its place before the stage’s code has come (${width} x ${height})`,
    inAll,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      const letThrough = await holdBack(page);
      await page.goto(at('present/'), { waitUntil: 'commit' });
      const headline = page.getByRole('heading', { name: first?.title, level: 2 });
      await expect(headline).toBeInViewport();
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
      const before = await headline.boundingBox();
      letThrough();
      await page.locator('html[data-ready]').waitFor();
      const after = await headline.boundingBox();
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs((before?.[side] ?? 0) - (after?.[side] ?? 9))).toBeLessThan(1.5);
    },
  );

test('so does the slide that the address names, and a key pressed meanwhile is not lost', async ({ page }) => {
  const letThrough = await holdBack(page);
  await page.goto(at(`present/#/${second?.id}`), { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: second?.title })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  const steps = second ? await page.locator(`#${second.id} .fragment`).count() : 0;
  for (let step = 0; step <= steps; step++) await page.keyboard.press('ArrowRight');
  letThrough();
  await expect(page.locator('section.present h2')).toHaveText(third?.title ?? '');
});

for (const [whose, lateStyles] of [
  ['reveal.js', '**/reveal.*.css'],
  ['its tools', '**/tools.*.css'],
] as const) {
  test(`the first slide does not wait for the styles of ${whose}, the deck does`, inAll, async ({ page }) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route(lateStyles, (route) => promise.then(() => route.continue()));
    await page.goto(at('present/'), { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { name: first?.title, level: 2 })).toBeInViewport();
    await expect(page.locator('.stage.reveal')).toHaveCount(0);
    resolve();
    await page.locator('html[data-ready]').waitFor();
    await page.keyboard.press('End');
    await expect(page.locator('section.present')).toHaveId(deck.slides.at(-1)?.id ?? '');
  });

  served(
    `where those of ${whose} never come the slide stays, and the page offers to be loaded again`,
    inAll,
    async ({ page }) => {
      await page.route(lateStyles, (route) => route.abort());
      await page.goto(at('present/'));
      await expect(page.locator('.update')).toBeVisible();
      await expect(page.getByRole('heading', { name: first?.title, level: 2 })).toBeInViewport();
      await page.unroute(lateStyles);
      await page.locator('.update button').first().click();
      await page.locator('html[data-ready]').waitFor();
    },
  );
}

/** A slide of each kind of content, and where its visible parts stand. */
const kinds = [
  ...new Map(
    deck.slides.flatMap((slide) =>
      slide.body.map((piece) => [JSON.stringify([piece.type, 'name' in piece && piece.name]), slide.id]),
    ),
  ).values(),
];
const placesOn = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((slide) =>
    [...slide.querySelectorAll('*')].flatMap((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const isSeen = width * height > 0 && !part.closest('svg') && part.checkVisibility({ visibilityProperty: true });
      return isSeen ? [`${part.localName}.${part.className} ${[x, y, width, height].map(Math.round).join(' ')}`] : [];
    }),
  );

test('what stands on a slide before the styles of the tools stands there after them', inAll, async ({ page }) => {
  for (const id of new Set(kinds)) {
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route('**/tools.*.css', (route) => promise.then(() => route.continue()));
    await page.goto(at('about/'));
    await page.goto(at(`present/#/${id}`), { waitUntil: 'commit' });
    await expect(page.locator(`#${id} h2`)).toBeInViewport();
    await page.evaluate(() => document.fonts.ready);
    // Nothing but the slide is to be seen.
    await expect(page.locator('.ink-bar, .panel, .notes-drawer, .tools').filter({ visible: true })).toHaveCount(0);
    const before = await placesOn(page, id);
    expect(before.length).toBeGreaterThan(2);
    resolve();
    await page.locator('html[data-ready]').waitFor();
    expect(await placesOn(page, id)).toEqual(expect.arrayContaining(before));
    await page.unroute('**/tools.*.css');
  }
});

test('its drawing is there too before the stage’s code has come, up to its first step', inAll, async ({ page }) => {
  const letThrough = await holdBack(page);
  for (const slide of [withSteps, withDiagram]) {
    await page.goto(at('about/'));
    await page.goto(at(`present/#/${slide?.id}`), { waitUntil: 'commit' });
    const drawing = page.locator(`#${slide?.id} figure svg:not([data-drawing])`);
    await expect(drawing.locator('path:visible, rect:visible').first()).toBeVisible();
    await expect(drawing.locator('.not-yet:visible, [data-waits]:not(.ghosted):visible')).toHaveCount(0);
    expect(await drawing.locator('.not-yet, [data-waits]').count()).toBeGreaterThan(0);
    await expect(page.locator('.stage.reveal')).toHaveCount(0);
  }
  letThrough();
});

test('a key pressed while the drawing is still on its way takes one step, at once', inAll, async ({ page }) => {
  const { promise: drawing, resolve: letThrough } = Promise.withResolvers<void>();
  await page.route('**/present/drawings/*', (route) => drawing.then(() => route.continue()));
  await page.goto(at(`present/#/${withSteps?.id}`), { waitUntil: 'commit' });
  await page.locator('html[data-hears]').waitFor();
  await page.keyboard.press('PageDown');
  const steps = page.locator('section.present .fragment.visible');
  await expect(steps).toHaveCount(1);
  letThrough();
  await page.locator('html[data-ready]').waitFor();
  await expect(steps).toHaveCount(1);
});

test('what a step brings does not show before its step', inAll, async ({ page }) => {
  const letThrough = await holdBack(page);
  await page.goto(at(`present/#/${withSteps?.id}`), { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: withSteps?.title })).toBeInViewport();
  const slide = page.locator(`#${withSteps?.id}`);
  await expect(slide.locator('.inkable[data-at="2"]:visible')).toHaveCount(0);
  letThrough();
  await page.locator('html[data-ready]').waitFor();
  // Its drawing is there by then, up to its first step.
  await expect(slide.locator('[data-at="1"]:visible')).not.toHaveCount(0);
  await expect(slide.locator('.inkable[data-at="2"]:not([data-waits]):visible')).toHaveCount(0);
});

// The missing file is an error in the console, as it should be.
served('where the stage’s code never comes, all slides stand one below the other', async ({ page }) => {
  await page.route(isStageCode, (route) => route.abort());
  await page.goto(at('present/'));
  await expect(page.locator('.slide h2:visible')).toHaveCount(deck.slides.length);
  await expect(page.getByRole('link', { name: 'an article' })).toBeVisible();
  // Drawings stand in their frames as for a browser without JavaScript.
  await expect(page.frameLocator('.slides iframe.drawing-alone').first().locator('svg path').first()).toBeAttached();
  await page.unroute(isStageCode);
  await openStage(page);
});

test(
  'a slide that is asked for while the stage starts is shown, and not the one where the class was left',
  inAll,
  async ({ page }) => {
    await openStage(page, second?.id);
    await page.addInitScript((id) => {
      const starts = new MutationObserver(() => {
        if (!document.querySelector('.stage.reveal')) return;
        starts.disconnect();
        location.hash = `#/${id}`;
      });
      starts.observe(document, { subtree: true, attributeFilter: ['class'] });
    }, third?.id);
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    await expect(page.locator('section.present h2')).toHaveText(third?.title ?? '');
    await expect(page).toHaveURL(new RegExp(`#/${third?.id}$`));
  },
);

test('a key that turns the first slide does so before the stage’s code has come, and once', inAll, async ({ page }) => {
  const letThrough = await holdBack(page);
  await page.goto(at('present/'), { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: first?.title, level: 2 })).toBeVisible();
  await page.locator(`#${third?.id}`).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([second?.title ?? '']);
  await expect(page.locator('.stage.reveal')).toHaveCount(0);
  // From now on no frame shows the first slide again.
  await page.evaluate(() => {
    const look = () => {
      const cover = document.querySelector('.slides > .slide');
      if (cover?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        document.documentElement.dataset.back = '';
      requestAnimationFrame(look);
    };
    look();
  });
  letThrough();
  await page.locator('html[data-ready]').waitFor();
  await expect(page).toHaveURL(new RegExp(`#/${second?.id}$`));
  await expect(page.locator('section.present .fragment.visible')).toHaveCount(0);
  await expect(page.locator('html[data-back]')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('section.present h2')).toHaveText(first?.title ?? '');
});

served('so does one that is pressed while the next slide is still on its way', inAll, async ({ page }) => {
  const { home, rest, stop } = await serveInTwo(`id="${second?.id}-title"`);
  await holdBack(page);
  await page.goto(`${home}present/`, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: first?.title, level: 2 })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  rest();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([second?.title ?? '']);
  await expect(page.locator('.stage.reveal')).toHaveCount(0);
  stop();
});

// A script that a page begins with is missing for a moment, as while its host takes a new version.
for (const [path, back] of [
  ['present/', 'section.present'],
  ['presenter/', '.open-stage'],
] as const)
  served(
    `where a script of /${path} never comes, the page says so, and starts once it is loaded again`,
    inAll,
    async ({ page }) => {
      await page.route(/_astro\/steps\.[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
      await page.goto(at(path));
      await expect(page.getByRole('alert')).toContainText('failed to load');
      await expect(page.getByText('With JavaScript')).toBeHidden();
      await page.unrouteAll();
      await page.getByRole('alert').getByRole('link').click();
      await page.locator('html[data-ready]').waitFor();
      await expect(page.locator(back)).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    },
  );
