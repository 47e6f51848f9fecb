import { inAll, restInAll } from '../tags.ts';
import { drawn, expectStill, watchShifts } from './shifts.ts';
import { expect, open, test } from './site.ts';

for (const [index, width] of [320, 390, 640].entries()) {
  test(`the article fits a screen of ${width} px`, restInAll(index), async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const path of ['read/', '', 'sources/', 'about/']) {
      await open(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}

for (const [index, { path, width }] of [
  { path: 'read/', width: 390 },
  { path: 'present/', width: 1280 },
  ...[768, 1280].map((width) => ({ path: 'read/', width })),
].entries()) {
  test(
    `/${path} does not shift while it loads, nor while its drawings come, on ${width} px`,
    restInAll(index, 2),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      await open(page, path);
      await expectStill(page);
      const frames = page.locator('svg[data-drawing]:visible');
      while (path === 'read/' && (await frames.count()) > 0) {
        await frames.evaluateAll(([first]) => first?.scrollIntoView());
        // What comes in the frame of a jump would be counted with the jump.
        await drawn(page);
      }
      await expectStill(page, 'read through', 0.01);
    },
  );
}

test('on a phone no word of the article or its drawings is smaller than 15 px', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'read/');
  const frames = page.locator('svg[data-drawing]:visible');
  while ((await frames.count()) > 0) await frames.evaluateAll(([first]) => first?.scrollIntoView());
  const small = await page.locator('main').evaluate((main) => {
    const words = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const parent = node.parentElement;
      // A raised mark is no word: what it stands for opens in a card.
      const other = '.out-of-sight, .mark, .proof';
      if (!parent?.checkVisibility() || !node.textContent?.trim() || parent.closest(other)) continue;
      const drawn = parent.closest('svg')?.getScreenCTM();
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * (drawn ? Math.hypot(drawn.a, drawn.b) : 1);
      if (size < 14.9) found.add(`${node.textContent.trim().slice(0, 30)} ${size.toFixed(1)} px`);
    }
    return [...found];
  });
  expect(small).toEqual([]);
});

test('a picture in the handout is nearly as wide as the sheet, in context of our own too', inAll, async ({ page }) => {
  for (const path of ['print/handout/', 'print/plain-handout/']) {
    await open(page, path);
    const drawn = page.locator('article.slide .plate-wide > svg');
    await expect(drawn).not.toHaveCount(0);
    const narrow = await drawn.evaluateAll((pictures) =>
      pictures.flatMap((picture) => {
        const sheet = picture.closest('article')?.clientWidth ?? 0;
        const name = picture.closest('figure')?.ariaLabel;
        // Labels are 8.5 points then, and Letter takes two pictures a page.
        return picture.clientWidth < 0.87 * sheet ? [`${name}: ${picture.clientWidth} of ${sheet}`] : [];
      }),
    );
    expect(narrow, path).toEqual([]);
  }
});
