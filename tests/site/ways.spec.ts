// The ways through the article: the rail, the short way, and a phone that is turned, comes from the stage or opens a note.
import { shortWay } from '#deck/report.ts';
import { inAll } from '../tags.ts';
import { deck, sectionIds } from './deck.ts';
import { at, each, expect, open, openStage, test } from './site.ts';

const upright = { width: 390, height: 844 };
/** Beside the page there is room for the way through a chapter. */
const large = { width: 1600, height: 900 };
const onItsSide = { width: 844, height: 390 };

test('a press on the rail leads on within the chapter', inAll, async ({ page }) => {
  await page.setViewportSize(large);
  await open(page, 'read/');
  // Where words stand beside the rail; a figure passes over it.
  const sections = page.locator('.chapter article.slide:not(.opening) > .prose');
  for (const index of [0, 2, 4]) {
    const section = sections.nth(index);
    await section.evaluate((element) => element.scrollIntoView());
    const rail = section.locator('xpath=ancestor::*[.//nav[contains(@class, "rail")]][1]').locator('.rail');
    const id = (await rail.locator('li:not([data-here]) a').first().getAttribute('href')) ?? '';
    await rail.locator(`a[href="${id}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${id}$`));
    await expect(page.locator(`${id} > h3`)).toBeInViewport();
  }
});

test('who turns a phone reads on where they were, and back again', inAll, async ({ page }) => {
  await page.setViewportSize(upright);
  await open(page, 'read/');
  const middle = sectionIds[Math.floor(sectionIds.length / 2)] ?? '';
  const section = page.locator(`[id="${middle}"]`);
  await section.evaluate((element) => element.scrollIntoView());
  const atEye = () =>
    page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('article.slide')?.id);
  await expect.poll(atEye).toBe(middle);
  // The page knows where the reader is once it has told the contents.
  await expect(page.locator(`.contents [data-here] a[href="#${middle}"]`)).toHaveCount(1);
  for (const size of [onItsSide, upright]) {
    await page.setViewportSize(size);
    await expect(section).toBeInViewport();
    await expect.poll(atEye).toBe(middle);
  }
});

test('the short way leads from section to section, to its end, and only while it is open', async ({ page }) => {
  await page.setViewportSize(upright);
  const [first, ...others] = shortWay(deck);
  await open(page, 'read/');
  await expect(page.locator('.on-short-way:visible')).toHaveCount(0);
  await page.getByText(/^Short of time/).click();
  // It does not lead back above the list.
  const list = page.locator('#short-way');
  const before = await list.evaluate((one) => one.getBoundingClientRect().bottom + scrollY);
  await list.locator('a').first().click();
  await expect.poll(() => page.evaluate(() => scrollY + innerHeight)).toBeGreaterThan(before + 200);
  await expect(page.locator(`article#${first?.id} .prose p`).first()).toBeInViewport();
  // Phones load a sleeping page anew.
  await page.reload();
  let at = first;
  for (const next of others) {
    await page.locator(`article#${at?.id} .on-short-way a`).click();
    // A headline that gives a guess away stands behind its picture.
    const top = () => page.locator(`article#${next.id}`).evaluate((section) => section.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThan(-50);
    await expect.poll(top).toBeLessThan(upright.height / 2);
    at = next;
  }
  await expect(page.locator(`article#${at?.id} .on-short-way`)).toContainText('End of the short read');
});

test('an address opens the short way', inAll, async ({ page }) => {
  await page.setViewportSize(upright);
  await open(page, '');
  await page.getByRole('link', { name: /^The short read/ }).click();
  await expect(page.locator('#short-way a').first()).toBeInViewport();
});

test(
  'beside its steps a drawing is inked as they are read; who wants no motion has it whole',
  inAll,
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const section = page.locator('article.slide:not(.opening):has(.stepped)').first();
    const figure = section.locator('.stepped');
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      await open(page, 'read/');
      await section.evaluate((element) => element.scrollIntoView());
      // Told after the drawings are inked.
      await expect(page.locator(`.rail [data-here] a[href="#${await section.getAttribute('id')}"]`)).toHaveCount(1);
      if (reducedMotion === 'reduce') await expect(figure).not.toHaveAttribute('data-step');
      else await expect(figure).toHaveAttribute('data-step');
    }
  },
);

test.describe('a phone', () => {
  test.use({ viewport: upright, screen: upright, isMobile: true, hasTouch: true });

  test('that asks for the stage upright reads why it got the article', inAll, async ({ page }) => {
    await page.goto(at(''));
    await page.getByRole('link', { name: 'Present', exact: true }).first().click();
    await expect(page).toHaveURL(at('read/'));
    await expect(page.locator('.resume')).toContainText('Turn the phone');
    await open(page, 'read/');
    await expect(page.locator('.resume')).toBeHidden();
  });

  test(
    'has each drawing whole, with its steps under it: nothing of it is held or plays again',
    inAll,
    async ({ page }) => {
      await open(page, 'read/');
      const figure = page.locator('article.slide .stepped').first();
      for (const step of await each(figure.locator('.passing > li'))) {
        await step.scrollIntoViewIfNeeded();
        await expect(figure.locator('.plate-tall')).not.toHaveCSS('position', 'sticky');
        await expect(figure).not.toHaveAttribute('data-step');
      }
    },
  );

  test('that is turned upright on the stage is told what helps', inAll, async ({ page }) => {
    await page.setViewportSize(onItsSide);
    await openStage(page, deck.slides[3]?.id);
    await page.setViewportSize(upright);
    await expect(page.locator('#stage-notice')).toContainText('turn the phone sideways');
    await page.setViewportSize(onItsSide);
    await expect(page.locator('#stage-notice')).toBeHidden();
  });

  test('that is held sideways gets the stage, however small it is', inAll, async ({ page }) => {
    await page.setViewportSize({ width: 667, height: 375 });
    await openStage(page, deck.slides[3]?.id);
    await expect(page).toHaveURL(/present/);
  });
});

test(
  'the rail goes while a figure takes its place, and comes before it for who walks through it by key',
  inAll,
  async ({ page }) => {
    await page.setViewportSize(large);
    await open(page, 'read/');
    const figure = page.locator('article.slide > .stepped').nth(2);
    await figure.evaluate((element) => element.scrollIntoView());
    const rail = figure.locator('xpath=ancestor::section[1]').locator('.rail');
    await expect(rail.locator('> div')).toHaveCSS('opacity', '0');
    const last = rail.locator('a').last();
    await last.focus();
    await expect(rail.locator('> div')).toHaveCSS('opacity', '1');
    const isOnTop = (link: Element) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === link;
    };
    expect(await last.evaluate(isOnTop)).toBe(true);
  },
);

test(
  'at every width the head stays with the way to the contents and the menu, and the reader’s bar at its foot',
  inAll,
  async ({ page }) => {
    for (const width of [320, 390, 700, 800, 950, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, 'read/');
      await page.evaluate(() => scrollTo({ top: 4000, behavior: 'instant' }));
      const [header, bar] = await Promise.all(
        ['.site-header', '.progress'].map((one) => page.locator(one).boundingBox()),
      );
      if (!header || !bar) throw new Error('There is no bar');
      expect(header.y, `header at ${width}`).toBe(0);
      expect(Math.abs(bar.y + bar.height - header.height), `bar at ${width}`).toBeLessThanOrEqual(2);
      for (const part of ['.contents summary', '.page-menu > summary'])
        await expect(page.locator(part), `${part} at ${width}`).toBeInViewport({ ratio: 1 });
    }
  },
);

test(
  'on a phone the note of a mark in a drawing opens over the page: the reader stays where the mark is',
  inAll,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, 'read/');
    // Its file comes when a reader does.
    const drawing = page.locator('article .plate-tall').first();
    await drawing.scrollIntoViewIfNeeded();
    const mark = drawing.locator('a[data-card]').first();
    // Above the half that the note takes: a lower mark is moved up, to stay in sight.
    await mark.evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top - 300, behavior: 'instant' }));
    const at = () => mark.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await at();
    await mark.click();
    const card = page.locator('.card');
    await expect(card.locator('.claim-says')).toBeInViewport();
    expect(await at()).toBe(before);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(card).toHaveCount(0);
    expect(await at()).toBe(before);
  },
);

for (const viewport of [
  { width: 320, height: 256 },
  { width: 640, height: 400 },
])
  test(
    `in a window of ${viewport.width} x ${viewport.height} keys along the steps of a drawing keep the focus in sight`,
    inAll,
    async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, 'read/');
      const rows = page.locator('article.slide .stepped .passing:has(> li:nth-child(2) a)');
      for (const row of await each(rows)) {
        const marks = await row.locator('a:visible').all();
        await marks[0]?.focus();
        for (const mark of marks.slice(1)) {
          await page.keyboard.press('Tab');
          await expect(mark).toBeFocused();
          await expect(mark).toBeInViewport();
        }
      }
    },
  );

test(
  'no chapter’s number is cut off at the edge of a phone held sideways or of a small window',
  inAll,
  async ({ page }) => {
    for (const width of [800, 844, 1024, 1100, 1280]) {
      await page.setViewportSize({ width, height: 390 });
      await open(page, 'read/');
      const lefts = await page
        .locator('.opener-number')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
      expect(Math.min(...lefts), `${width}`).toBeGreaterThan(0);
    }
  },
);
