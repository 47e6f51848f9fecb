import { askingOf, sharedTitle } from '#deck/asking.ts';
import { blocksNamed } from '#deck/body.ts';
import { inAll } from '../tags.ts';
import { deck, slideIds } from './deck.ts';
import { at, expect, openStage, showMarks, test, turnTo } from './site.ts';

const heading = 'section.present h2';
const [first, second, third] = deck.slides;
/** A slide that shows its headline from the start. */
const stated = deck.slides.find((slide) => slide !== first && !askingOf(deck, slide));

test('a slide on the stage', async ({ page }) => {
  await openStage(page, second?.id);

  await test.step('the page title and one short message tell the place; focus is on the headline', async () => {
    await expect(page).toHaveTitle(
      new RegExp(`^2 – ${second && (askingOf(deck, second)?.asks ?? second.title).slice(0, 20)}`),
    );
    await expect(page.locator('#announced')).toHaveText(`Slide 2 of ${deck.slides.length}`);
    // A slide that asks has its question there, which names the headline.
    await expect(page.locator('section.present :is(h2, .asking):focus')).toHaveCount(1);
    await expect(page.locator('[role="application"]')).toHaveCount(0);
    await expect(page.locator('[aria-live]:not(#announced, .step-title, [aria-live="off"])')).toHaveCount(0);
  });
  await test.step('Tab stays on the slide and the stage’s buttons', async () => {
    // It leads into an exercise: a slide of marks alone has nothing to stop at.
    const places = new Set<string>();
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press('Tab');
      places.add(
        await page.evaluate(() => {
          const { activeElement, body } = document;
          // After the last stop the focus leaves the page for a moment.
          if (!activeElement || activeElement === body) return 'browser';
          if (activeElement.closest('section.present')) return 'slide';
          return activeElement.closest('.stage-bar') ? 'buttons' : activeElement.outerHTML;
        }),
      );
    }
    expect([...places].filter((place) => place !== 'browser').sort()).toEqual(['buttons', 'slide']);
  });
  await test.step('C lists the sources of the slide, H the keys', async () => {
    await page.locator(heading).focus();

    await page.keyboard.press('c');
    // Those of the headline too, which has no mark of its own.
    await expect(page.locator('#sources-panel [data-note^="claim-"]')).toHaveCount(second?.onFace.length ?? 0);
    const people = new Set(blocksNamed(second?.body ?? [], 'Person').map(({ props }) => props.id)).size;
    await expect(page.locator('#sources-panel [data-note^="person-"]')).toHaveCount(people);
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  });
  await test.step('a source mark opens its note over the slide; Esc closes it and gives the focus back', async () => {
    await page.keyboard.press('Escape');

    await showMarks(page);
    const mark = page.locator('section.present a[data-card]:visible').last();
    await mark.click();
    await expect(page.locator('.stage-card')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.stage-card')).toHaveCount(0);
    await expect(mark).toBeFocused();
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });
  await test.step('O shows all slides, those up to here drawn to their end, later ones as they begin; keys lead to one, Enter opens it, Escape and O lead back', async () => {
    await page.keyboard.press('o');
    const grid = page.getByRole('dialog', { name: 'All slides' });
    await expect(grid.getByRole('link')).toHaveCount(deck.slides.length);
    await expect(grid.locator('.overview-picture > .slide')).toHaveCount(deck.slides.length);
    await expect(
      grid.locator('li:has(~ li a[aria-current]) [data-waits], section:has(~ section a[aria-current]) [data-waits]'),
    ).toHaveCount(0);
    await expect(grid.locator('.overview-picture').first()).toHaveText(/\S/);
    // Answers do not come before their questions on the class's own screen.
    const late = grid.locator(
      ':is(li:has(a[aria-current]) ~ li, section:has(a[aria-current]) ~ section) .fragment.visible:not(.section-title-step)',
    );
    await expect(late).toHaveCount(0);
    // Openers would hide what a link leads to.
    await expect(grid.locator('.section-title-step:not(.visible)')).toHaveCount(0);
    await expect(grid.locator('.fragment')).not.toHaveCount(0);
    const width = await grid
      .locator('.overview-picture')
      .first()
      .evaluate((picture) => picture.clientWidth);
    const slide = await grid.locator('.overview-picture > .slide').first().boundingBox();
    expect(Math.abs((slide?.width ?? 0) - width)).toBeLessThan(2);
    await expect(grid.locator('a:focus')).toHaveAttribute('href', `#/${second?.id}`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.locator(heading)).toHaveText(third?.title ?? '');
    for (const key of ['Escape', 'o']) {
      await page.keyboard.press('o');
      await expect(grid).toBeVisible();
      await page.keyboard.press(key);
      await expect(grid).toBeHidden();
    }
    // Where its section’s title lies on it, reading starts there.
    await expect(page.locator('section.present :is(h2, .section-title-name):focus')).toHaveCount(1);
    // It only closes: pressed once too often it would show the class what is to come.
    await page.keyboard.press('Escape');
    await expect(grid).toBeHidden();
  });
});

test('a slide whose drawing asks shows its headline with its last step', inAll, async ({ page }) => {
  const [slide, asking] =
    deck.slides.flatMap((each) => {
      const asked = askingOf(deck, each);
      return asked?.isDrawn && each.section.slides[0] !== each ? [[each, asked] as const] : [];
    })[0] ?? [];
  if (!slide || !asking) throw new Error('No drawing of the deck asks');
  const [headline, asked] = [page.locator(heading), page.locator('section.present .asking')];
  const begins = async () => {
    await expect(headline).toHaveCSS('opacity', '0');
    await expect(asked).toHaveCSS('opacity', '1');
    await expect(page).toHaveTitle(new RegExp(`– ${asking.asks.replace('?', '\\?')} ·`));
  };
  await openStage(page, slide.id);

  await test.step('an address leads to what it asks, in sight, by ear and in the window’s title', async () => {
    await begins();
    await expect(asked).toBeFocused();
    await expect(asked).toHaveText(sharedTitle(deck, slide));
    // By ear the headline follows it.
    await expect(page.getByRole('heading', { name: slide.title })).toBeAttached();
    await expect(page.locator('#announced')).not.toContainText(slide.title);
  });
  const place = await headline.boundingBox();
  await test.step('each press leaves it so, but the last one', async () => {
    for (let left = await page.locator('section.present .fragment').count(); left > 0; left--) {
      await begins();
      await page.keyboard.press('ArrowRight');
    }
    await expect(headline).toHaveCSS('opacity', '1');
    await expect(asked).toHaveCSS('opacity', '0');
    await expect(page).toHaveTitle(new RegExp(`– ${slide.title} ·`));
    expect(await headline.boundingBox()).toEqual(place);
  });
  await test.step('going back hides it again; lists and the window’s print have it', async () => {
    await page.keyboard.press('ArrowLeft');
    await begins();
    await page.keyboard.press('o');
    const grid = page.getByRole('dialog', { name: 'All slides' });
    await expect(grid.locator(`[data-place-of="${slide.id}"] h2`)).toHaveCSS('opacity', '1');
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await expect(headline).toHaveCSS('opacity', '1');
    await expect(asked).toBeHidden();
  });
});

test(
  'focus is on the headline where the typefaces come late, too: until then nothing can take it',
  inAll,
  async ({ page }) => {
    await page.addInitScript(() => {
      const { promise, resolve } = Promise.withResolvers<FontFace>();
      FontFace.prototype.load = () => promise;
      addEventListener('faces-come', () => resolve(new FontFace('any', 'local(any)')));
    });
    await page.goto(at(`present/#/${stated?.id}`));
    await page.locator('html[data-hears]').waitFor();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(() => dispatchEvent(new Event('faces-come')));
    await expect(page.locator(heading)).toBeFocused();
  },
);

test('the stage by its keys', async ({ page }) => {
  await openStage(page);

  await test.step('the bar is seen at the start and gone with the first press', async () => {
    await expect(page.locator('.stage-bar')).toHaveCSS('opacity', '1');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.stage-bar')).toHaveCSS('opacity', '0');
  });
  await test.step('arrows, clicker keys, Home and End move the stage and the address', async () => {
    await page.keyboard.press('Home');

    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`#/${second?.id}$`));
    // Its steps come first.
    const steps = await page.locator('section.present .fragment').count();
    for (let step = 0; step <= steps; step++) await page.keyboard.press('PageDown');
    await expect(page.locator(heading)).toHaveText(third?.title ?? '');
    await page.keyboard.press('PageUp');
    await expect(page.locator(heading)).toHaveText(second?.title ?? '');
    await page.keyboard.press('End');
    await expect(page.locator(heading)).toHaveText(deck.slides.at(-1)?.title ?? '');
    await page.keyboard.press('Home');
    await expect(page.locator(heading)).toHaveText(first?.title ?? '');
  });
  await test.step('B blackens and brings back the screen, Escape brings it back, on paper it is not black', async () => {
    await page.keyboard.press('b');
    await expect(page.locator('.reveal')).toHaveClass(/paused/);
    await page.keyboard.press('.');
    await expect(page.locator('.reveal')).not.toHaveClass(/paused/);
    await page.keyboard.press('b');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.pause-overlay')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect(page.locator('.reveal')).not.toHaveClass(/paused/);
  });
  await test.step('G goes to a slide by number', async () => {
    await page.keyboard.press('g');
    await page.getByLabel(/^Number/).fill('3');
    await page.keyboard.press('Enter');
    await expect(page.locator(heading)).toHaveText(third?.title ?? '');
  });
});

test('with the keys switched off no letter does anything', inAll, async ({ page }) => {
  await openStage(page, second?.id);
  await page.keyboard.press('h');
  await page.getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: 'Close' }).first().click();
  const before = await page.locator('.stage').evaluate((stage) => stage.outerHTML);
  for (const letter of 'abcdefghijklmnopqrstuvwxyz.?') await page.keyboard.press(letter);
  expect(await page.locator('.stage').evaluate((stage) => stage.outerHTML)).toBe(before);
  await expect(page).toHaveURL(new RegExp(`#/${second?.id}$`));
  await page.reload();
  await page.keyboard.press('b');
  await expect(page.locator('.reveal')).not.toHaveClass(/paused/);
});

test('a slide shows no marks until its sources are asked for; its foot names them', async ({ page }) => {
  const first = deck.slides[0]?.id;
  for (const slide of [first, second?.id]) {
    await openStage(page, slide);
    const marks = page.locator('section.present :is(.mark, .plate-mark):visible');
    await expect(page.locator('section.present svg, section.present .face').first()).toBeVisible();
    await expect(marks).toHaveCount(0);
    await expect(page.locator('section.present .slide-sources')).not.toBeEmpty();
    await page.keyboard.press('c');
    await expect(page.locator('#sources-panel .claim-says').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(marks).not.toHaveCount(0);
    // The next step keeps them, the next slide does not.
    await turnTo(page, third?.id ?? '');
    await expect(page.locator('html')).not.toHaveAttribute('data-sources');
  }
});

test('a phone is led to the same slide of the article, and loads nothing of the stage', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    screen: { width: 390, height: 844 },
    isMobile: true,
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(at(`present/#/${slideIds[4]}`));
  await expect(page).toHaveURL(at(`read/#${slideIds[4]}`));
  expect(asked.slice(0, 2)).toEqual([at('present/'), at('read/')]);
  // As somebody may write it.
  await page.goto(at(`present/#${slideIds[3]}`));
  await expect(page).toHaveURL(at(`read/#${slideIds[3]}`));
  await context.close();
});

test('nothing moves when motion is not wanted', inAll, async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await openStage(page, second?.id);
  const moving = await page.locator('.reveal *').evaluateAll(
    (all) =>
      all.filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((times) =>
          times.split(',').some((time) => Number.parseFloat(time) > 0.001),
        );
      }).length,
  );
  expect(moving).toBe(0);
  await context.close();
});
