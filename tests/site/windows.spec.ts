import type { Page } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { inAll, restInAll } from '../tags.ts';
import { barriers } from './axe.ts';
import { deck } from './deck.ts';
import { permit } from './models.ts';
import { chooseColours, each, expect, open, openStage, pages, pressInBar, test } from './site.ts';

/** Small windows, large words and colours that the system forces. */

/** A stylesheet that a page's policy lets in, as a reader's own would be. */
const restyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

/** Pages that are read on a screen of any size; a sheet of paper and the stage keep their own width. */
const flowing = pages.filter((path) => !/^(present\/|print\/(slides|poster|poll)\/)$/.test(path));

test.describe('forced colours', () => {
  test('what keeps its own colours stands on the ground of the system’s, whatever theme is asked for or chosen', async ({
    page,
  }) => {
    await open(page, `play/${permit?.id}/`);
    await chooseColours(page, 'Dark');
    for (const [colorScheme, theme] of [
      ['light', 'light'],
      ['dark', 'contrast'],
    ] as const) {
      await page.emulateMedia({ forcedColors: 'active', contrast: 'more', colorScheme });
      for (const asked of ['?theme=dark', '']) {
        await open(page, `play/${permit?.id}/${asked}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      }
      const grounds = await page
        .locator('body, permit-model .permit-plot')
        .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor));
      const isDark = (colour = '') => Number(/\d+/.exec(colour)?.[0]) < 128;
      expect(grounds.map(isDark)).toEqual(grounds.map(() => colorScheme === 'dark'));
      const pressed = page.locator('.model [aria-pressed="true"]').first();
      const [words, ground] = await pressed.evaluate((button) => {
        const { color, backgroundColor } = getComputedStyle(button);
        return [color, backgroundColor];
      });
      expect(words).not.toBe(ground);
    }
  });

  test('the focus is seen on what is chosen, too', inAll, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, 'presenter/');
    const tab = page.getByRole('tab', { name: 'Plan' });
    const ring = () => tab.evaluate((one) => getComputedStyle(one).outline);
    await tab.press('Enter');
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    const focused = await ring();
    await page.keyboard.press('Tab');
    expect(await ring()).not.toBe(focused);
  });

  test(
    'where one is in the story, and in a picture’s steps, is filled; what cannot be pressed is grey',
    inAll,
    async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
      await openStage(page, deck.slides.find(({ body }) => blocksNamed(body, 'Figure').length > 0)?.id);
      const groundOf = (name: string) =>
        page
          .locator(`section.present ${name}`)
          .first()
          .evaluate((part) => getComputedStyle(part).backgroundColor);
      expect(await groundOf('.section-rule [data-here]')).toBe('rgb(0, 0, 0)');
      expect(await groundOf('.pips [data-taken]')).toBe('rgb(0, 0, 0)');
      const sort = [...deck.exercises.values()].find(({ kind }) => kind === 'sort');
      await openStage(
        page,
        deck.slides.find(({ body }) => blocksNamed(body, 'Exercise').some((block) => block.props.id === sort?.id))?.id,
      );
      await page.locator('section.present .try button').click();
      const dialog = page.locator('dialog[open]');
      const colourOf = (name: string) =>
        dialog.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).color);
      await expect(dialog.getByRole('button', { name: 'Back', exact: true })).toHaveAttribute('aria-disabled', 'true');
      expect(await colourOf('Back')).not.toBe(await colourOf('Next'));
    },
  );

  test('words of drawings stand out from their own ground', inAll, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await open(page, 'read/');
    const faint = await page.evaluate(() => {
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
          const of1 = Number(part) / 255;
          return of1 <= 0.04045 ? of1 / 12.92 : ((of1 + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return [...document.querySelectorAll('svg.plate, svg.drawing')].flatMap((drawing) => {
        const ground = light(getComputedStyle(drawing).backgroundColor);
        const isWords = (part: Element) =>
          [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
        return (
          [...drawing.querySelectorAll('text, tspan')]
            .filter((part) => isWords(part) && part.checkVisibility() && getComputedStyle(part).fill !== 'none')
            // Words on a filled shape have that for their ground.
            .filter((part) => !part.closest('[data-kind="actor"], .words-on-side, .words-paper'))
            .map((text) => {
              const ink = light(getComputedStyle(text).fill);
              return { words: text.textContent, by: (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05) };
            })
            .filter(({ by }) => by < 3)
        );
      });
    });
    expect(faint).toEqual([]);
  });
});

test.describe('small windows and large words', () => {
  const ways = [
    {
      name: 'at 320 x 256 px, as at 400 %, on a page of each kind',
      size: { width: 320, height: 256 },
      css: '',
      paths: ['', 'read/', 'sources/', 'teach/', 'presenter/', 'join/', 'print/worksheet/'],
    },
    { name: 'at 320 x 256 px, as at 400 %', size: { width: 320, height: 256 }, css: '' },
    {
      name: 'at 390 px with words of 200 %',
      size: { width: 390, height: 800 },
      css: 'html{font-size:200%!important}',
    },
    {
      name: 'at 1280 px with words of 200 %',
      size: { width: 1280, height: 800 },
      css: 'html{font-size:200%!important}',
    },
    {
      name: 'at 640 px with words of 200 %, in the teacher’s window and the article',
      size: { width: 640, height: 800 },
      css: 'html{font-size:200%!important}',
      paths: ['presenter/', 'read/'],
    },
    {
      name: 'at 640 px with the spacing of WCAG 1.4.12',
      size: { width: 640, height: 360 },
      css: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    },
  ];
  for (const [index, { name, size, css, paths = flowing }] of ways.entries()) {
    test(`${name} no page is wider than the window, and no words are cut off`, restInAll(index), async ({ page }) => {
      await page.setViewportSize(size);
      const wrong: string[] = [];
      for (const path of paths) {
        await open(page, path);
        if (css) await restyle(page, css);
        const [wide, cut] = await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
          const reaches = (element: Element) => {
            const { right, width } = element.getBoundingClientRect();
            return width > 0 && right > innerWidth + 1;
          };
          const isFramed = (element: Element) =>
            element.closest('[tabindex="0"], svg, .presenter-picture, .out-of-sight, .store');
          const wide = document.documentElement.scrollWidth > innerWidth;
          const out = wide
            ? [...document.querySelectorAll('main *')].filter((one) => reaches(one) && !isFramed(one))
            : [];
          const cut = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter((one) => {
            const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
            const hides = overflowX === 'hidden' || overflowY === 'hidden' || textOverflow === 'ellipsis';
            return (
              hides &&
              !isFramed(one) &&
              one.textContent?.trim() &&
              (one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
            );
          });
          const names = (list: Element[]) =>
            list.slice(0, 3).map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`);
          return [
            wide ? [String(document.documentElement.scrollWidth), ...names(out.slice(-3))] : [],
            names(cut),
          ] as const;
        });
        if (wide.length > 0) wrong.push(`/${path} is wide: ${wide.join(', ')}`);
        if (cut.length > 0) wrong.push(`/${path} cuts: ${cut.join(', ')}`);
      }
      expect(wrong).toEqual([]);
    });
  }

  test('sheets of paper that are wider than the window are shown small, and whole', inAll, async ({ page }) => {
    for (const width of [320, 390, 800, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['print/slides/', 'print/poster/']) {
        await open(page, path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      }
    }
  });

  test(
    'in a window of 320 x 256 the panels of the stage scroll one way, and their button covers nothing',
    inAll,
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await openStage(page);
      for (const does of ['help', 'sources', 'jump', 'room']) {
        await pressInBar(page, does);
        const panel = page.locator('dialog[open]');
        await panel.waitFor();
        expect(await panel.evaluate((one) => one.scrollWidth - one.clientWidth), does).toBe(0);
        await expect(panel.locator('> form[method="dialog"]')).not.toHaveCSS('position', 'sticky');
        await page.keyboard.press('Escape');
      }
    },
  );

  test('in a low window the notes are not under the bar', inAll, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, 'presenter/');
    await expect(page.locator('.presenter-foot')).toHaveCSS('position', 'static');
  });

  for (const [index, [width, height]] of (
    [
      [320, 640],
      [640, 360],
    ] as const
  ).entries()) {
    test(`at ${width} x ${height} what has the focus is not under a bar`, restInAll(index), async ({ page }) => {
      await page.setViewportSize({ width, height });
      const under: string[] = [];
      for (const path of index === 0 ? ['read/', 'presenter/'] : ['read/', 'teach/', 'presenter/', 'sources/']) {
        await open(page, path);
        for (let press = 0; press < 45; press++) {
          await page.keyboard.press('Tab');
          const hidden = await page.evaluate(() => {
            const focus = document.activeElement;
            if (!focus || focus === document.body) return undefined;
            const { left, top, right, bottom } = focus.getBoundingClientRect();
            const points = [0.1, 0.5, 0.9].map((part) => [(left + right) / 2, top + (bottom - top) * part] as const);
            const seen = points.some(([x, y]) => {
              const found = document.elementFromPoint(Math.min(Math.max(x, 1), innerWidth - 2), y);
              return found && (focus.contains(found) || found.contains(focus));
            });
            return seen ? undefined : (focus.textContent?.trim().slice(0, 30) ?? focus.tagName);
          });
          if (hidden !== undefined) under.push(`/${path} ${hidden}`);
        }
      }
      expect(under).toEqual([]);
    });
  }

  for (const width of [768, 360, 641, 820, 1180])
    test(
      `each source mark of a drawing is a finger’s own place in a window of ${width} px`,
      inAll,
      async ({ page }) => {
        await page.setViewportSize({ width, height: 1000 });
        await open(page, 'read/');
        for (const drawing of await each(page.locator('.plate-wide, .plate-tall').filter({ visible: true })))
          await drawing.scrollIntoViewIfNeeded();
        const wrong = await page.locator('a.plate-mark').evaluateAll((marks) => {
          const seen = marks.flatMap((mark) => {
            const { x, y, width, height } = mark.getBoundingClientRect();
            const at = `${mark.closest('article')?.id} ${mark.textContent}`;
            return mark.checkVisibility({ visibilityProperty: true })
              ? [{ at, width, height, x: x + width / 2, y: y + height / 2 }]
              : [];
          });
          const small = seen.filter(({ width, height }) => Math.min(width, height) < 23.95);
          const close = seen.filter((one, index) =>
            seen.slice(index + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < 23.95),
          );
          return [seen.length === 0 ? 'no marks' : '', ...[...small, ...close].map(({ at }) => at)].filter(Boolean);
        });
        expect(wrong).toEqual([]);
      },
    );

  const touched = { 'of what is read and led': ['read/', 'presenter/', 'join/'], 'of every page': flowing };

  for (const [index, [which, paths]] of Object.entries(touched).entries())
    test(`targets ${which} are at least 24 px, or stand apart`, restInAll(index), async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const small: string[] = [];
      for (const path of paths) {
        await open(page, path);
        small.push(...(await barriers(page, { only: 'target-size' })).map((found) => `/${path} ${found}`));
      }
      expect(small).toEqual([]);
    });
});
