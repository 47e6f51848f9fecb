import { gzipSync } from 'node:zlib';
import type { Locator } from '@playwright/test';
import { coursesOf, worstDay } from '#edition/models/permit/rules.ts';
import { inAll } from '../tags.ts';
import { barriers } from './axe.ts';
import { cards, modelOn, models, nameOf, openModel, permit, said, slideOf } from './models.ts';
import { at, each, expect, open, test } from './site.ts';

/** Presses a button as somebody without a mouse does. */
async function press(model: Locator, name: string | RegExp): Promise<void> {
  const button = model.getByRole('button', { name, exact: true });
  await button.focus();
  await button.press('Enter');
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.skip(!permit || !cards, 'this deck lacks one of the two kinds of model');

test('a permit is played with the keyboard alone, linked, loaded again, stepped back and given to the other hand', async ({
  page,
}) => {
  const model = await openModel(page, permit?.id);
  await expect(said(model)).toContainText('Day 0');
  await press(model, 'Play');
  await expect(said(model)).toContainText('In this model');
  const end = (await said(model).textContent()) ?? '';
  const [left, right] = permit?.hands ?? [];
  const isLeft = (await model.locator('[data-does="hand"]').first().getAttribute('aria-pressed')) === 'true';
  expect(end).toContain((isLeft ? left : right)?.many);
  await press(model, 'Step back');
  await expect(said(model)).toContainText(/^Day \d+: /);
  const day = (await said(model).textContent()) ?? '';
  const link = await model.getByRole('link', { name: 'Copy a link' }).getAttribute('href');
  expect(new URL(page.url()).search).toBe(new URL(link ?? '', page.url()).search);
  await page.reload();
  await expect(model).toHaveAttribute('data-on', '');
  await expect(said(model)).toHaveText(day);
  await press(model, new RegExp(`^${nameOf((isLeft ? right : left)?.side)}`));
  await expect(said(model)).toContainText((isLeft ? right : left)?.many ?? '?');
  const counted = (text: string) => text.replace(/ of (\d+) .* stand still/, ' of $1 stand still');
  expect(counted((await said(model).textContent()) ?? '')).toBe(counted(day));
});

test('a game is played with the keyboard alone against a habit, and a link brings its rounds back', async ({
  page,
}) => {
  const model = await openModel(page, cards?.id);
  const setting = cards?.settings.find(({ rounds }) => rounds > 2);
  await press(model, setting?.name ?? '');
  const shown = model.locator('.cards-row').first().locator('li[data-move="ease"], li[data-move="hold"]');
  for (const move of [cards?.moves.hold, cards?.moves.ease, cards?.moves.hold]) {
    await press(model.locator('[data-chooses]:not([hidden])'), move ?? '');
    await expect(said(model)).toContainText('In this game'.toLowerCase());
  }
  await expect(shown).toHaveCount(3);
  const last = (await said(model).textContent()) ?? '';
  await page.reload();
  await expect(model).toHaveAttribute('data-on', '');
  await expect(said(model)).toHaveText(last);
  await press(model, 'Step back');
  await expect(shown).toHaveCount(2);
});

test('the rule of the habit that plays stands below its box', inAll, async ({ page }) => {
  const model = await openModel(page, cards?.id);
  const { name, says } = cards?.habits['forgives-one-slip'] ?? {};
  await model.getByRole('combobox').selectOption({ label: name ?? '' });
  await expect(model.locator('[data-rule]:visible')).toHaveText([says ?? '']);
  await press(model, 'Watch two habits');
  await expect(model.locator('[data-rule]:visible')).toHaveCount(2);
});

test('two at one screen choose unseen: the first card lies face down until the second is chosen', async ({ page }) => {
  const model = await openModel(page, cards?.id);
  await press(model, 'Two players');
  const hands = model.locator('[data-chooses]');
  await press(hands.first(), cards?.moves.hold ?? '');
  await expect(hands.first().getByRole('status')).toHaveText('Chosen, face down.');
  await expect(model.locator('.cards-row li[data-move="hold"]')).toHaveCount(0);
  await expect(hands.last().getByRole('button').first()).toBeFocused();
  await press(hands.last(), cards?.moves.ease ?? '');
  await expect(model.locator('.cards-row li[data-move="hold"]')).toHaveCount(1);
  await expect(model.locator('[data-out="score0"]')).toHaveText(String(cards?.points.holdsAlone));
});

test('a permit is set and guessed', async ({ page }) => {
  const model = await openModel(page, permit?.id);

  await test.step('a guess loses no game: what was set before it can be had back', async () => {
    const field = model.getByRole('spinbutton').first();
    await field.fill('7');
    const set = await model.getAttribute('data-stands');
    const option = model.locator('[data-guess] button').last();
    await option.click();
    await expect(model).not.toHaveAttribute('data-stands', set ?? '');
    await model.getByRole('button', { name: 'Restore my settings' }).press('Enter');
    await expect(model).toHaveAttribute('data-stands', set ?? '?');
    await expect(model.locator('[data-guess] button:focus'), 'the keyboard stays there').toHaveCount(1);
    await expect(field).toHaveValue('7');
  });
  await test.step('the dial takes a number from its field and its slider, and never passes its limit', async () => {
    const [slider, field] = [
      model.locator('[type="range"][data-sets="dial"]'),
      model.locator('[type="number"][data-sets="dial"]'),
    ];
    await slider.focus();
    await slider.press('End');
    await expect(field).toHaveValue(String(permit?.limit));
    await field.fill('9999');
    await expect(slider).toHaveValue(String(permit?.limit));
    await field.fill('3');
    await expect(slider).toHaveValue('3');
    await expect(model.locator('text.permit-dial')).toContainText('3');
  });
  await test.step('a guess is answered by the model’s own run', async () => {
    const guess = permit?.guesses[0];
    const { days = [] } = permit?.stocks.find(({ id }) => id === guess?.stock) ?? {};
    const { dial = 1, desk = 1 } = guess ?? {};
    const { stopped } = worstDay(coursesOf({ dial, desk, stocks: days, delivery: permit?.delivery ?? 0 }));
    const asked = model.locator('[data-guess]').first();
    await asked.getByRole('button', { name: String(guess?.options.at(-1)), exact: true }).click();
    await expect(asked.getByRole('status')).toContainText(`In this model it is ${stopped}`);
    await expect(model.locator('[data-out="count"]')).toHaveText(String(stopped));
    await page.reload();
    await model.scrollIntoViewIfNeeded();
    await expect(asked.locator('.model-guessed')).toContainText(`In this model it is ${stopped}`);
  });
});

test('the link to a state is copied, and says so until the state is another', inAll, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const model = await openModel(page, permit?.id);
  const field = model.getByRole('spinbutton').first();
  await field.fill('7');
  const link = model.locator('.model-link');
  await expect(link).toHaveText('Copy a link');
  await link.click();
  await expect(link).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await link.evaluate((element: HTMLAnchorElement) => element.href));
  await field.fill('9');
  await expect(link).toHaveText('Copy a link');
});

test('each kind of model loads at most 8 kB of JavaScript after its page', async ({ page }) => {
  const scripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    );
  for (const { id } of models) {
    const { promise, resolve: letThrough } = Promise.withResolvers<void>();
    await page.route(/\/_astro\/(shared_)?[a-z]+-element/, (route) => promise.then(() => route.continue()));
    await open(page, `play/${id}/`);
    const before = await scripts();
    letThrough();
    await expect(modelOn(page, id)).toHaveAttribute('data-on', '');
    const own = new Set(await scripts()).difference(new Set(before));
    expect(own.size, id).toBeGreaterThan(0);
    const files = await Promise.all([...own].map(async (address) => (await page.request.get(address)).body()));
    const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(size, id).toBeLessThanOrEqual(8000);
    await page.unrouteAll();
  }
});

test('the article leads to each model, from its line and from the addresses of its states', inAll, async ({ page }) => {
  await open(page, 'read/');
  for (const { id, title } of models) {
    const line = page.getByRole('link', { name: `Play it: ${title}`, exact: true });
    await expect(line).toHaveAttribute('href', new RegExp(`/play/${id}/$`));
    await expect(page.locator(`.model-room [data-model="${id}"]`)).toHaveCount(0);
  }
  const slide = slideOf(permit?.id);
  await open(page, `read/#${slide}`);
  await expect(page.locator(`#${slide} a[data-play="${permit?.id}"]`)).toBeInViewport();
  const model = await openModel(page, permit?.id);
  await model.getByRole('spinbutton').first().fill('7');
  const told = (await said(model).textContent()) ?? '';
  const { search } = new URL(page.url());
  await page.goto(at(`read/${search}#${slide}`));
  await page.waitForURL(`**/play/${permit?.id}/${search}`);
  await expect(model).toHaveAttribute('data-on', '');
  await expect(said(model)).toHaveText(told);
});

test('a link that nobody wrote opens the model all the same', inAll, async ({ page }) => {
  const model = await openModel(page, permit?.id, `?model=${permit?.id}.nobody.-3.1e9.%3Cb%3E.x`);
  await expect(said(model)).toContainText(/Day 0|In this model/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each model stands drawn, in a table and in a sentence a step, with nothing to press', async ({ page }) => {
    for (const { id, steps, notice } of models) {
      await page.goto(at(`play/${id}/`));
      const room = page.locator('.model-room').filter({ has: modelOn(page, id) });
      await expect(room.locator('.model-said')).not.toBeEmpty();
      expect(await room.locator('tbody tr').count()).toBeGreaterThan(3);
      expect(await room.locator('.model-text li').count()).toBeGreaterThanOrEqual(steps.length - 1);
      await expect(room.locator('.model-points li')).toHaveCount(notice.length);
      await expect(room.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
      await expect(room.getByRole('link', { name: 'Models on paper' })).toBeVisible();
    }
  });
});

test('a phone of 320 pixels shows both models without scrolling sideways', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { id } of models) {
    const model = await openModel(page, id);
    const room = await model.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(room, id).toBeLessThanOrEqual(0);
    for (const button of await each(model.getByRole('button'))) {
      const box = await button.boundingBox();
      if (box) expect(box.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(44);
    }
  }
});

test('on a phone board, buttons and score stand in one window, and axe finds nothing', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const inWindow = {
    [permit?.id ?? '']: ['.permit-hero > strong', '.permit-rows', '.model-play button', '.model-controls button'],
    [cards?.id ?? '']: ['.cards-row', '.cards-score strong', '.cards-choose button', '.model-play button'],
  };
  for (const [id, parts] of Object.entries(inWindow)) {
    const model = await openModel(page, id);
    await model.evaluate((element) => element.scrollIntoView());
    for (const part of await each(model.locator(parts.join()).filter({ visible: true })))
      await expect(part).toBeInViewport({ ratio: 1 });
    expect(await barriers(page, { sizes: true }), id).toEqual([]);
  }
});

test('what is pressed before a model’s code has come is done once it is there', inAll, async ({ page }) => {
  const { promise, resolve: letThrough } = Promise.withResolvers<void>();
  await page.route(/\/_astro\/(shared_)?[a-z]+-element/, (route) => promise.then(() => route.continue()));
  await open(page, `play/${permit?.id}/`);
  const model = modelOn(page, permit?.id);
  // The run that is drawn has the middle stocks.
  const button = model.locator('button[data-does="stock"]').first();
  await button.click();
  letThrough();
  await expect(model).toHaveAttribute('data-on', '');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});
