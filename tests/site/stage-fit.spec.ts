import type { Locator, Page } from '@playwright/test';
import { inAll } from '../tags.ts';
import { deck, slideIds } from './deck.ts';
import { outside } from './outside.ts';
import { expect, open, openStage, test, turnTo } from './site.ts';
import { crowdedWays, tooSmall } from './slide-faults.ts';

const screens = [
  [1280, 720],
  [1024, 768],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
] as const;

test('each slide keeps to its stage, in words for the back row, with a clear way into its exercises', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openStage(page);
  expect(await onEachSlide(page, outside, tooSmall, crowdedWays)).toEqual([]);
});

for (const [width, height] of screens.slice(1))
  test(`no slide leaves its stage at ${width} x ${height}`, inAll, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openStage(page);
    expect(await onEachSlide(page, outside)).toEqual([]);
  });

for (const [width, height] of screens.slice(0, 2))
  test(`without the shipped faces words still keep to their room at ${width} x ${height}`, inAll, async ({ page }) => {
    // As where a school forbids faces of pages: what comes is no face.
    const none = { body: 'none', contentType: 'font/woff2' };
    await page.route('**/*.woff2', (route) => route.fulfill(none));
    await page.setViewportSize({ width, height });
    await openStage(page);
    expect(await page.evaluate(() => document.fonts.check('16px "Public Sans"'))).toBe(false);
    expect(await onEachSlide(page, outside, collisions)).toEqual([]);
  });

/** What looks at each slide in turn find. */
async function onEachSlide(page: Page, ...looks: ((slide: Element) => string[])[]): Promise<string[]> {
  const found: string[] = [];
  for (const id of slideIds) {
    await turnTo(page, id);
    for (const look of looks) found.push(...(await page.locator('section.present').evaluate(look)));
  }
  return found;
}

/** Names words of a drawing that run into others, or off the slide. */
function collisions(slide: Element): string[] {
  const stage = slide.getBoundingClientRect();
  const px = stage.width / 1280;
  const lines = [...slide.querySelectorAll<SVGTextElement>('svg text')].flatMap((text) => {
    if (!text.checkVisibility({ visibilityProperty: true }) || text.closest('[aria-hidden] .legend')) return [];
    const rows = [...text.querySelectorAll('tspan[x]')];
    return (rows.length > 0 ? rows : [text]).flatMap((row) => {
      const { left, right, top, bottom } = row.getBoundingClientRect();
      // Letters fill the middle of their line.
      const air = (bottom - top) / 5;
      const said = row.textContent?.trim() ?? '';
      return said && right > left ? [{ text, said, left, right, top: top + air, bottom: bottom - air }] : [];
    });
  });
  const off = lines.filter(({ left, right }) => left < stage.left + 8 * px || right > stage.right - 8 * px);
  const pairs = lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return a.text !== b.text && across > 3 * px && down > 3 * px ? [`${slide.id}: “${a.said}” on “${b.said}”`] : [];
    }),
  );
  return [...off.map(({ said }) => `${slide.id}: “${said}” off the stage`), ...pairs];
}

test('no slide’s source line is cut', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, 'print/slides/');
  const sources = page.locator('.slide-sources');
  await expect(sources).not.toHaveCount(0);
  const cut = await sources.evaluateAll((lines) =>
    lines.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight).map(({ textContent }) => textContent),
  );
  expect(cut).toEqual([]);
});

const boxOf = (part: Locator) => part.evaluate((each) => each.getBoundingClientRect());

test(
  'in a narrow window the notes leave the slide its width, and the bar its place between both',
  inAll,
  async ({ page }) => {
    await openStage(page, slideIds[1]);
    // Upright from the start a phone would be led to the article.
    await page.setViewportSize({ width: 320, height: 568 });
    await page.keyboard.press('s');
    const notes = page.locator('#notes-drawer');
    await expect(notes).toBeVisible();
    const slide = page.locator('section.present');
    await expect.poll(async () => (await boxOf(slide)).width).toBeGreaterThan(300);
    const [above, below] = [await boxOf(slide), await boxOf(notes)];
    const button = await boxOf(page.locator('.stage-bar button').first());
    expect(button.left).toBeGreaterThanOrEqual(0);
    expect(button.top).toBeGreaterThanOrEqual(above.bottom - 1);
    expect(button.bottom).toBeLessThanOrEqual(below.top + 1);
  },
);

test('on an old projector the notes stand below the slide, which keeps its width', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openStage(page, slideIds[4]);
  await page.keyboard.press('s');
  const [slide, notes] = [page.locator('section.present'), page.locator('#notes-drawer')];
  await expect(notes).toBeVisible();
  await expect.poll(async () => Math.round((await slide.boundingBox())?.width ?? 0)).toBe(1024);
  const [above, below] = [await boxOf(slide), await boxOf(notes)];
  expect(above.height).toBeGreaterThan(300);
  expect(below.top).toBeGreaterThanOrEqual(above.bottom - 1);
  expect(below.bottom).toBeLessThanOrEqual(768);
  expect(below.height).toBeGreaterThan(150);
});

test('there what the class does leaves room for some lines of what is said', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const { minutes } of deck.settings.lessons) {
    await page.goto('about:blank');
    await open(page, `present/?lesson=${minutes}&notes`);
    const said = page.locator('#notes-drawer .note-set:visible .notes p').first();
    await expect(said).toBeVisible();
    const lines = await said.evaluate((words) => {
      const drawer = words.closest('#notes-drawer')?.getBoundingClientRect();
      const { top, bottom } = words.getBoundingClientRect();
      return (Math.min(bottom, drawer?.bottom ?? 0) - top) / Number.parseFloat(getComputedStyle(words).lineHeight);
    });
    expect(lines, `${minutes} minutes`).toBeGreaterThan(2.5);
  }
});
