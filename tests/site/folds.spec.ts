// What waits in the folds of a page stands in files beside it.
import type { Route } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import type { Claim } from '#deck/deck.ts';
import { inAll, restInAll } from '../tags.ts';
import { deck, sectionIds } from './deck.ts';
import { standing } from './exercise-rooms.ts';
import { diagrams, figureOf, hero, told } from './explorer.ts';
import { at, each, expect, open, openStage, served, showMarks, test } from './site.ts';

const folds = '**/folds-*.html';
const quizzed = deck.slides.find(({ body }) => blocksNamed(body, 'Exercise').length > 0);
/** One that has no drawing before it, in whose fold it would lie. */
const [diagram] = diagrams;
const isCited = ({ slides }: Claim) => slides.length > 0;

test(
  'on paper what is folded at the end of the article is left out; what its reader opened is there',
  inAll,
  async ({ page }) => {
    await open(page, 'read/');
    const print = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const folds = page.locator('main > .end-fold');
    await page.emulateMedia({ media: 'print' });
    await print();
    for (const fold of await each(folds)) await expect(fold).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.end-fold:has(#notes) > summary').click();
    await page.emulateMedia({ media: 'print' });
    await print();
    await expect(page.locator('#notes .claim-says:visible')).toHaveCount(
      [...deck.claims.values()].filter(isCited).length,
    );
  },
);

test(
  'reading on does not restyle the page: only the bar of progress is told how far the reader has come',
  inAll,
  async ({ page }) => {
    await open(page, 'read/');
    await page.mouse.wheel(0, 4000);
    await expect(page.locator('.progress')).toHaveAttribute('style', /--read: 0\.[01]\d/);
    await expect(page.locator(':is(html, body, main)[style]')).toHaveCount(0);
  },
);

const failures: Record<string, (route: Route) => Promise<void>> = {
  'does not come': (route) => route.abort(),
  'is a page that asks for a login': (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }),
};
// Each missing file is an error in the console, as it should be.
for (const [index, [how, answer]] of Object.entries(failures).entries())
  served(`a fold whose file ${how} says so, and has it when it is opened again`, restInAll(index), async ({ page }) => {
    await page.route(folds, answer);
    await open(page, 'read/');
    const figure = figureOf(page, diagram?.id ?? '');
    await figure.locator('.figure-tools > summary').click();
    const fold = figure.locator('details.work');
    await fold.locator('> summary').click();
    await expect(fold.locator('.missing')).toHaveText(/^This couldn’t be loaded/);
    await page.unroute(folds);
    await fold.locator('> summary').click();
    await fold.locator('> summary').click();
    await expect(fold.locator('.tools button').first()).toBeVisible();
    await expect(fold.locator('.missing')).toHaveCount(0);
  });

for (const [how, answer] of Object.entries(failures))
  served(`so does the note of the article’s mark where its file ${how}`, inAll, async ({ page }) => {
    await page.route(folds, answer);
    await open(page, 'read/');
    const mark = page.locator('article a.mark').first();
    await mark.click();
    await expect(page.locator('.card')).toContainText('This couldn’t be loaded.');
    await mark.click();
    await page.unroute(folds);
    await mark.click();
    await expect(page.locator('.card .claim-says')).toBeVisible();
    await expect(page.locator('.card .copy-tool')).toBeVisible();
  });

test('the address of a note opens its fold', inAll, async ({ page }) => {
  const [claim] = [...deck.claims.values()].filter(isCited);
  await open(page, `read/#claim-${claim?.id}`);
  await expect(page.locator(`#claim-${claim?.id} .claim-says`)).toBeInViewport();
});

served(
  'parts of a drawing are reached by keyboard, and named, though their words do not come',
  inAll,
  async ({ page }) => {
    await page.route(folds, (route) => route.abort());
    await open(page, 'read/');
    const figure = figureOf(page, hero.id);
    await figure.scrollIntoViewIfNeeded();
    const first = figure.locator('.picture-wide [role="button"][tabindex="0"]');
    await expect(first).toHaveAccessibleName(told.nodes[0]?.name ?? '?');
    await first.press('Enter');
    await expect(figure.locator('.missing')).toBeVisible();
  },
);

for (const [how, answer] of Object.entries(failures))
  served(`so do notes and exercises of the stage where their file ${how}`, inAll, async ({ page }) => {
    await page.route(folds, answer);
    await openStage(page, quizzed?.id);
    await showMarks(page);
    const mark = page.locator('section.present a[data-card]:visible').first();
    await mark.click();
    await expect(page.locator('.stage-card')).toContainText('This couldn’t be loaded.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await expect(page.locator('#sources-panel .panel-list')).toHaveText(/^This couldn’t be loaded[^.]*\.[^.]*\.$/);
    await page.keyboard.press('Escape');
    const way = page.locator('section.present .try [data-exercise]').first();
    await way.click();
    const dialog = page.locator('dialog[open]');
    await expect(dialog.locator('.missing')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.unroute(folds);
    await way.click();
    await expect(dialog.locator('.ask').first()).toBeVisible();
    await expect(dialog.locator('.missing')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await mark.click();
    await expect(page.locator('.stage-card .claim-says')).toBeVisible();
  });

served('a stage whose notes cannot come is ready all the same', inAll, async ({ page }) => {
  await page.route(/\/drawer\.[\w-]+\.js$/, (route) => route.abort());
  await open(page, 'present/?notes');
  await page.keyboard.press('PageDown');
  await expect(page.locator('section.present')).not.toHaveId(deck.slides[0]?.id ?? '');
});

for (const [how, answer] of Object.entries(failures))
  served(`so do the teacher’s notes beside the stage where their file ${how}`, inAll, async ({ page }) => {
    await page.route(folds, answer);
    await openStage(page, quizzed?.id);
    const drawer = page.locator('#notes-drawer');
    await page.keyboard.press('s');
    await expect(drawer.locator('.missing')).toBeVisible();
    await page.unroute(folds);
    await page.keyboard.press('s');
    await page.keyboard.press('s');
    await expect(drawer.locator('.note:visible').first()).toBeVisible();
    await expect(drawer.locator('.missing')).toHaveCount(0);
  });

test(
  'what waits is fetched once the stage is ready, for when the network has gone',
  inAll,
  async ({ page, context }) => {
    const came = ['notes', 'exercises', 'explorers', 'teacher'].map((file) =>
      page.waitForResponse(`**/folds-${file}.html`),
    );
    await openStage(page, quizzed?.id);
    for (const response of await Promise.all(came)) await response.finished();
    // With the faces of names in other scripts.
    await page.evaluate(() => document.fonts.ready);
    await context.setOffline(true);
    await page.keyboard.press('c');
    await expect(page.locator('#sources-panel .claim-says').first()).toBeVisible();
  },
);

test('what comes late does not open over another slide', inAll, async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  // Their code may be as late as they are.
  for (const late of [folds, '**/_astro/notes.*.js', '**/_astro/bring.*.js'])
    await page.route(late, (route) => promise.then(() => route.continue()));
  await openStage(page, quizzed?.id);
  const came = ['notes', 'exercises'].map((file) => page.waitForResponse(`**/folds-${file}.html`));
  await page.locator('section.present .try [data-exercise]').first().click();
  await page.keyboard.press('c');
  await page.keyboard.press('End');
  await expect(page.locator('section.present')).toHaveId(deck.slides.at(-1)?.id ?? '');
  resolve();
  for (const response of await Promise.all(came)) await response.finished();
  // What is asked for now opens, and it alone.
  await page.keyboard.press('c');
  await expect(page.locator('#sources-panel[open] .claim-says').first()).toBeVisible();
  await expect(page.locator('dialog[open]')).toHaveCount(1);
});

test(
  'the address of an exercise leads to its fold, unless the reader has gone on before it came',
  inAll,
  async ({ page }) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route(folds, (route) => promise.then(() => route.continue()));
    const id = `${standing[0]?.slide}-${standing[0]?.exercise.id}`;
    await open(page, `read/#${id}`);
    await page.evaluate(() => scrollTo(0, 9000));
    resolve();
    await expect(page.locator(`#${id} [data-on]`)).toBeAttached();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(8000);
    await page.goto(at());
    await open(page, `read/#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  },
);

for (const path of ['read/', 'present/'])
  test(`without JavaScript a mark on /${path} leads to its note`, inAll, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at(path));
    await page.locator('.slide a.mark').first().press('Enter');
    await expect(page.locator('.card-text:target .claim-says')).toBeInViewport();
    await context.close();
  });

test(
  'without JavaScript the article opens at its head, and a link to a slide at that slide',
  inAll,
  async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at('read/'));
    // What moved it came with the last frame.
    expect(page.frames().length).toBeGreaterThan(1);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goto(at(`read/#${sectionIds[6]}`));
    await expect(page.locator(`#${sectionIds[6]}`)).toBeInViewport();
    await context.close();
  },
);

for (const [how, answer] of Object.entries(failures))
  served(`so do the sources of the presenter where their file ${how}`, inAll, async ({ page }) => {
    const slide = deck.slides.find(({ onFace }) => onFace.length > 0);
    await page.route(folds, answer);
    await open(page, 'presenter/');
    const next = page.getByRole('button', { name: 'Next', exact: true });
    while (!(await page.locator(`.presenter-now .slide[data-slide="${slide?.id}"]`).isVisible())) await next.click();
    const tab = (name: string) => page.locator(`[data-tab="${name}"]`);
    await tab('sources').click();
    await expect(page.getByText(/^This couldn’t be loaded/)).toBeVisible();
    await page.unroute(folds);
    await tab('plan').click();
    await tab('sources').click();
    await expect(page.locator('.presenter-sources li:visible')).toHaveCount(slide?.onFace.length ?? 0);
    await expect(page.getByText(/^This couldn’t be loaded/)).toHaveCount(0);
  });
