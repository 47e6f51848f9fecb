import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { cards, modelOn, nameOf, permit, said, slideOf } from './models.ts';
import { expect, goTo, open, openStage, test } from './site.ts';
import { twoWindows } from './two-windows.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.skip(!permit || !cards, 'this deck lacks one of the two kinds of model');

test(
  'on the stage the steps lead, a control leaves the arrow keys to the slides, and hands are moves',
  inAll,
  async ({ page }) => {
    const { presenter, stage, wrong } = await twoWindows(page, 'presenter/');
    await goTo(stage, slideOf(permit?.id));
    const run = modelOn(stage, permit?.id);
    await expect(run).toHaveAttribute('data-on', '');
    const [headline, question] = [stage.locator('section.present h2'), stage.locator('section.present .asking-asks')];
    await expect(headline).toHaveCSS('opacity', '0');
    await expect(question).toHaveText(permit?.ask ?? '?');
    await expect(question).toHaveCSS('opacity', '1');
    await presenter.keyboard.press('PageDown');
    await expect(said(run)).toContainText('In this model');
    await stage.bringToFront();
    await run.getByRole('button', { name: String(permit?.dials.at(-1)), exact: true }).click();
    const set = (await said(run).textContent()) ?? '';
    await expect(said(modelOn(presenter, permit?.id))).toHaveText(set);
    await stage.keyboard.press('ArrowRight');
    await expect(said(run)).not.toHaveText(set);
    // What its runs have shown stands in the question’s place once the last of them is asked for.
    for (let step = 2; step < (permit?.steps.length ?? 0) - 1; step++) {
      await expect(headline).toHaveCSS('opacity', '0');
      await stage.keyboard.press('ArrowRight');
    }
    await expect(headline).toHaveCSS('opacity', '1');
    await goTo(stage, slideOf(cards?.id));
    const game = modelOn(stage, cards?.id);
    await expect(game).toHaveAttribute('data-on', '');
    await expect(presenter.locator('.tally-title')).toContainText(nameOf(cards?.players[1].side));
    // Before it plays, the class sees a question and no score.
    await expect(game.locator('.cards-asks')).toBeVisible();
    await expect(game.locator('.cards-score').first()).toBeHidden();
    // Without hands there is nothing to play: it says where they are typed.
    await game.getByRole('button', { name: 'Play the round' }).click();
    await expect(said(game)).toContainText('No hands counted yet');
    for (const [letter, hands] of Object.entries({ A: 4, B: 12, C: 15, D: 2 }))
      await presenter.getByLabel(`Hands for ${letter}`).fill(String(hands));
    await expect(game.locator('[data-out="hands0"]')).toHaveText('4 : 12');
    await expect(said(game)).not.toContainText('No hands counted yet');
    await presenter.locator('.presenter-model').getByRole('button', { name: 'Play the round' }).click();
    const first = (row: number) => game.locator('.cards-row').nth(row).locator('li').first();
    await expect(first(0)).toHaveAttribute('data-move', 'hold');
    await expect(first(1)).toHaveAttribute('data-move', 'ease');
    await expect(presenter.locator('.presenter-now [data-out="score0"]')).toHaveText(String(cards?.points.holdsAlone));
    await expect(game.locator('.cards-asks')).toBeHidden();
    await expect(game.locator('.cards-score').first()).toBeVisible();
    // Hands that were counted wrong: the cards are those of the hands that stand beside them.
    await presenter.getByLabel('Hands for A').fill('14');
    await expect(first(0)).toHaveAttribute('data-move', 'ease');
    await expect(presenter.locator('.presenter-now [data-out="score0"]')).toHaveText(String(cards?.points.bothEase));
    expect(wrong).toEqual([]);
  },
);

test('a game says the same to a class however its slide was reached', inAll, async ({ page }) => {
  const slide = slideOf(cards?.id);
  await open(page, `present/#${slide}`);
  const game = modelOn(page, cards?.id);
  await expect(game).toHaveAttribute('data-on', '');
  const asked = await said(game).textContent();
  await goTo(page, deck.slides[deck.slides.findIndex(({ id }) => id === slide) - 1]?.id ?? '');
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  const place = () => page.locator('section.present').getAttribute('id');
  while ((await place()) !== slide) await page.keyboard.press('PageDown');
  await expect(said(game)).toHaveText(asked ?? '?');
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('while a game runs no sentence of another state stands beside it', inAll, async ({ page }) => {
    await open(page, `present/#${slideOf(cards?.id)}`);
    const model = modelOn(page, cards?.id);
    await expect(model).toHaveAttribute('data-on', '');
    await expect(said(model)).toBeVisible();
    const first = await said(model).textContent();
    await page.keyboard.press('ArrowRight');
    await expect(said(model)).toBeHidden();
    await expect(said(model)).toBeVisible();
    await expect(said(model)).not.toHaveText(first ?? '');
  });
});

test(
  'a game whose code has not come yet keeps its ten cards to itself where a class is to choose',
  inAll,
  async ({ page }) => {
    await page.route(/\/element\.[\w-]+\.js/, () => new Promise(() => undefined));
    await openStage(page, slideOf(cards?.id));
    const game = page.locator('section.present cards-model[data-class]');
    await expect(game.locator('.cards-hands').first()).toBeVisible();
    expect(await game.locator('.cards-row').first().isVisible()).toBe(false);
  },
);

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('while the days run the presenter shows whose they are, and its Pause pauses them', inAll, async ({ page }) => {
    const { presenter, stage } = await twoWindows(page, 'presenter/');
    await goTo(stage, slideOf(permit?.id));
    const [run, picture] = [modelOn(stage, permit?.id), modelOn(presenter, permit?.id)];
    await expect(run).toHaveAttribute('data-on', '');
    const running = permit?.steps.findIndex(({ day }) => day !== 0) ?? 0;
    for (let step = 0; step < running; step++) await presenter.keyboard.press('PageDown');
    const controls = presenter.locator('.presenter-model');
    await controls.getByRole('button', { name: 'Pause' }).click();
    await expect(run.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    const stands = await run.getAttribute('data-stands');
    expect(stands).toContain(`.${permit?.steps[running]?.dial}.`);
    await expect(picture).toHaveAttribute('data-stands', stands ?? '');
    await expect(controls.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });
});
