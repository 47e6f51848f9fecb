import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { drawWords, handWords, numberIn } from '#words/index.ts';
import { inAll } from '../tags.ts';
import { barriers } from './axe.ts';
import { deck } from './deck.ts';
import { standing } from './exercise-rooms.ts';
import { at, expect, open, openStage, test } from './site.ts';

const place = standing.find(({ exercise }) => exercise.kind === 'draw');
const draw = place?.exercise;
if (draw?.kind !== 'draw' || !place) throw new Error('The deck has no line to be drawn');
const { points, axis } = draw;
const hero = points.findIndex((point) => point.hero);
const number = (value: number) => numberIn(deck.settings.language, value);
const names = points.map(({ name }) => name);
const told = (guess: number) => drawWords.youSaid(number(guess), names[hero] ?? '', number(points[hero]?.value ?? 0));

/** The exercise in the article, ready to be drawn on. */
async function inArticle(page: Page): Promise<Locator> {
  await open(page, `read/#${place?.slide}`);
  const room = page.locator(`#${place?.slide}-${draw?.id}`);
  await room.locator('[data-on]').waitFor();
  return room;
}

/** Draws with a mouse or a pen: straight across, from three quarters of the axis down to a half. */
async function drawAcross(page: Page, room: Locator): Promise<void> {
  const pad = room.locator('.draw-pad');
  const { width = 0, height = 0 } = (await pad.boundingBox()) ?? {};
  const column = width / points.length;
  await pad.hover({ position: { x: column / 2, y: height / 4 } });
  await page.mouse.down();
  // In one stroke, which passes over every point between.
  await pad.hover({ position: { x: width - column / 2, y: height / 2 } });
  await page.mouse.up();
}

const reveal = (room: Locator) => room.getByRole('button', { name: drawWords.reveal });

test(
  'in a window of 320 px the words of the axes are whole, and off the dot where the line begins',
  inAll,
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    const plot = (await inArticle(page)).locator('.draw-plot');
    const boxOf = async (name: string) => {
      const box = await plot.locator(name).boundingBox();
      if (!box) throw new Error(`${name} is not seen`);
      return { ...box, right: box.x + box.width };
    };
    const { right } = await boxOf('.draw-bars');
    expect((await boxOf('.draw-hint text')).right).toBeLessThanOrEqual(right);
    expect((await boxOf('.draw-turn-says')).right).toBeLessThanOrEqual(right);
    const dot = await boxOf('.draw-hint circle');
    expect((await boxOf('.draw-known-says')).right).toBeLessThanOrEqual(dot.x);
  },
);

test('by keyboard alone a line is drawn, spoken, compared, kept over a reload and taken back', async ({ page }) => {
  const room = await inArticle(page);
  await expect(reveal(room)).toHaveAttribute('aria-disabled', 'true');
  const sliders = room.getByRole('group', { name: drawWords.points }).getByRole('slider');
  await expect(sliders).toHaveCount(points.length);
  // What is seen from the start is there for who hears it.
  await expect(room.locator('.draw-chart')).toContainText(`${draw.known[0]?.at.join(', ')}: ${draw.known[0]?.says}`);
  await expect(sliders.first()).toHaveAttribute('aria-valuetext', drawWords.notYet);
  await sliders.first().focus();
  for (const name of names) {
    await expect(room.getByRole('slider', { name })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  const start = Math.round((draw.known.at(-1)?.value ?? 0) / axis.step);
  await expect(sliders.first()).toHaveAttribute(
    'aria-valuetext',
    drawWords.value(number((start - 1) * axis.step), axis.unit),
  );
  // The same in numbers.
  await room.locator('.draw-fields > summary').press('Enter');
  const field = room.getByRole('spinbutton', { name: names[hero] ?? '' });
  await field.fill(String(axis.step * 7));
  await field.press('Tab');
  await reveal(room).press('Enter');
  await expect(room.locator('.ask')).toHaveText(told(axis.step * 7));
  await expect(room.locator('.ask')).toBeFocused();
  await expect(room.locator('[data-truth]').first()).toBeVisible();
  await room.getByRole('textbox', { name: drawWords.explain }).fill('I expected less because of stores.');
  await page.reload();
  await expect(room.locator('.ask')).toHaveText(told(axis.step * 7));
  await expect(room.getByRole('textbox')).toHaveValue('I expected less because of stores.');
  await room.getByRole('button', { name: 'Start again' }).press('Enter');
  await expect(room.locator('.ask')).toHaveText(draw.ask);
  await expect(room.locator('[data-truth]').first()).toBeHidden();
  await expect(room.locator('[data-drawn]')).toHaveCount(0);
});

test('nothing true shows before the line is whole, and what is drawn fast has no gap', async ({ page }) => {
  const room = await inArticle(page);
  const figures = room.locator('details.answer');
  await expect(figures).toBeHidden();
  await reveal(room).press('Enter');
  await expect(room.getByRole('status').first()).toHaveText(drawWords.notWhole(names.at(-1) ?? ''));
  await expect(room.locator('[data-truth]').first()).toBeHidden();
  await drawAcross(page, room);
  await expect(room.locator('[data-drawn]')).toHaveCount(points.length);
  await reveal(room).click();
  const guess = 0.75 - (0.25 * hero) / (points.length - 1);
  await expect(room.locator('.ask')).toHaveText(told(Math.round((guess * axis.top) / axis.step) * axis.step));
  await figures.locator('summary').click();
  for (const { name, value } of points)
    await expect(figures.locator('tr', { hasText: name })).toContainText(number(value));
  await expect(figures.locator('a.mark').first()).toBeVisible();
});

test('a finger draws and does not scroll the page; beside the empty columns it does', inAll, async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const room = await inArticle(page);
  const pad = room.locator('.draw-pad');
  expect(await pad.evaluate((element) => getComputedStyle(element).touchAction)).toBe('none');
  const [plot, area] = [await room.locator('.draw-plot').boundingBox(), await pad.boundingBox()];
  expect((area?.x ?? 0) - (plot?.x ?? 0)).toBeGreaterThan(48);
  await pad.scrollIntoViewIfNeeded();
  await pad.tap({ position: { x: (area?.width ?? 0) - 4, y: 40 } });
  await expect(room.locator('[data-drawn]')).toHaveCount(points.length);
  await reveal(room).tap();
  await expect(room.locator('[data-truth]').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});

test('bars grow once, when they are asked for, and never where motion is reduced', inAll, async ({ page }) => {
  const moving = (room: Locator) =>
    room
      .locator('[data-truth]')
      .first()
      .evaluate((bar) => bar.getAnimations().length);
  const room = await inArticle(page);
  await drawAcross(page, room);
  await reveal(room).click();
  await expect(room.locator('[data-grows]')).toBeVisible();
  expect(
    await room
      .locator('[data-truth]')
      .first()
      .evaluate((bar) => getComputedStyle(bar).animationDuration),
  ).toBe('0.3s');
  await page.reload();
  await expect(room.locator('[data-told]').first()).toBeVisible();
  expect(await moving(room)).toBe(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await room.getByRole('button', { name: 'Start again' }).click();
  await drawAcross(page, room);
  await reveal(room).click();
  await expect(room.locator('[data-truth]').first()).toBeVisible();
  expect(await moving(room)).toBe(0);
});

test('the reader’s own picture and words are made on the device: nothing is asked of the network', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const room = await inArticle(page);
  await drawAcross(page, room);
  await reveal(room).click();
  const share = room.getByRole('button', { name: drawWords.share });
  await share.hover();
  const asked: string[] = [];
  await share.click();
  await expect(room.locator('canvas')).toBeVisible();
  page.on('request', (request) => !/^(blob|data):/.test(request.url()) && asked.push(request.url()));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    room.getByRole('button', { name: drawWords.savePicture }).click(),
  ]);
  const picture = await readFile(await file.path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  await room.getByRole('button', { name: drawWords.copyWords }).click();
  await expect(room.locator('.draw-shared')).toContainText(handWords.copied);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^I said [\d,]+ in .* And you\?\n/);
  expect(text).toContain(`read/#${place.slide}`);
  expect(asked).toEqual([]);
});

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing before and after, ${theme}`, inAll, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const room = await inArticle(page);
    const found = () => barriers(page, { within: `#${place.slide}` });
    expect(await found()).toEqual([]);
    await drawAcross(page, room);
    await reveal(room).click();
    await room.getByRole('button', { name: drawWords.share }).click();
    await expect(room.locator('canvas')).toBeVisible();
    expect(await found()).toEqual([]);
  });

test('over its slide a clicker tells what happened, and leads out', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openStage(page, place.slide);
  await expect(page.locator('section.present .draw-face [data-truth]')).toHaveCount(0);
  await page.locator(`section.present [data-exercise="${draw.id}"]`).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('[data-on]').waitFor();
  // A class that has drawn on paper sees what happened all the same: the one value first, from edge to edge.
  const fill = dialog.getByRole('button', { name: drawWords.bars });
  await expect(fill).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(fill).toContainText(number(points[hero]?.value ?? 0));
  expect(await fill.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
  await page.keyboard.press('PageDown');
  await expect(fill).toHaveCount(0);
  await expect(dialog.locator('.ask')).toHaveText(/^In \w+ it was [\d,]+\.$/);
  // Nothing else can be pressed while it fills the screen: every key that leads on or out leads to the bars.
  for (const key of ['ArrowRight', ' ', 'n', 'Escape']) {
    await dialog.getByRole('button', { name: 'Start again' }).click();
    await page.keyboard.press('PageDown');
    await expect(fill).toBeVisible();
    await page.keyboard.press(key);
    await expect(fill).toHaveCount(0);
    await expect(dialog.locator('.ask')).toHaveText(/^In \w+ it was [\d,]+\.$/);
  }
  await dialog.getByRole('button', { name: 'Start again' }).click();
  await drawAcross(page, dialog);
  await page.keyboard.press('PageDown');
  await fill.click();
  await expect(dialog.locator('.ask')).toHaveText(/^You said/);
  const [bar, chart] = [dialog.locator('.exercise-bar'), dialog.locator('.draw-places')];
  expect((await chart.boundingBox())?.y).toBeLessThan((await bar.boundingBox())?.y ?? 0);
  await page.keyboard.press('PageDown');
  await expect(dialog).toHaveCount(0);
});

test('without JavaScript the question stands with its axes, and the figures in a fold', inAll, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(`read/#${place.slide}`));
  const frame = page.frameLocator(`#${place.slide} .draw-apart iframe`);
  const room = frame.locator(`#${place.slide}-${draw.id}`);
  await expect(room.locator('.ask')).toHaveText(draw.ask);
  await expect(room.locator('[data-truth]').first()).toBeHidden();
  await room.locator('.answer > summary').click();
  for (const { name, value } of points)
    await expect(room.locator('.answer tr', { hasText: name })).toContainText(number(value));
  await context.close();
});

test('on paper the axes are empty, with a word for a pencil, and no value', inAll, async ({ page }) => {
  for (const sheet of ['print/slides/', 'print/handout/']) {
    await open(page, sheet);
    const slide = page.locator(`[data-slide="${place.slide}"]`);
    await expect(slide.locator('.draw-plot')).toBeVisible();
    await expect(slide).toContainText(drawWords.withPencil(names.at(-1) ?? ''));
    for (const { value } of points) await expect(slide).not.toContainText(number(value));
  }
});
