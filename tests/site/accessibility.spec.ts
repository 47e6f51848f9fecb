import AxeBuilder from '@axe-core/playwright';
import { placeIn } from '#deck/exercise.ts';
import { blocksNamed } from '#deck/piece.ts';
import { deck, slideIds } from './deck.ts';
import { each, expect, open, openStage, pages, test, turnTo } from './site.ts';

const problems = (result: Awaited<ReturnType<AxeBuilder['analyze']>>) =>
  result.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );

for (const theme of ['light', 'dark', 'contrast']) {
  for (const path of pages) {
    test(`axe finds nothing on /${path} in the ${theme} theme`, async ({ page }) => {
      await open(page, `${path}?theme=${theme}`);
      expect(problems(await new AxeBuilder({ page }).analyze())).toEqual([]);
    });
  }
}

test('axe finds nothing on any slide of the stage', async ({ page }) => {
  await openStage(page);
  for (const id of slideIds) {
    await turnTo(page, id);
    expect(problems(await new AxeBuilder({ page }).include('section.present').analyze()), id).toEqual([]);
  }
});

/** Axe leaves the size of what is pressed to whoever asks for it. */
const withSizes = { rules: { 'target-size': { enabled: true } } };

test('axe finds nothing in the card of a term, a name and a source, nor in the notes that it is taken from', async ({
  page,
}) => {
  await open(page, 'read/');
  for (const kind of ['term', 'person', 'claim']) {
    const mark = page.locator(`main a[data-card][href*="#${kind}-"]:visible`).first();
    await mark.scrollIntoViewIfNeeded();
    await mark.click();
    await page.locator('#open-card').waitFor();
    expect(problems(await new AxeBuilder({ page }).options(withSizes).include('#open-card').analyze()), kind).toEqual(
      [],
    );
    await page.keyboard.press('Escape');
  }
  await page.locator('.chapter-notes > summary').first().click();
  await page.locator('.chapter-notes .claim-notes li').first().waitFor();
  expect(problems(await new AxeBuilder({ page }).options(withSizes).include('.end-notes').analyze())).toEqual([]);
});

test('axe finds nothing in the list of sources of any slide', async ({ page }) => {
  await openStage(page);
  for (const id of slideIds) {
    await turnTo(page, id);
    await page.keyboard.press('c');
    await page.locator('#sources-panel[open]').waitFor();
    expect(problems(await new AxeBuilder({ page }).include('#sources-panel').analyze()), id).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('axe finds nothing in the exercises, in use in the article and open on the stage', async ({ page }) => {
  await open(page, 'read/');
  for (const fold of await each(page.locator('details.try-it'))) {
    const room = fold.locator('.exercise-room');
    await fold.locator('> summary').click();
    await room.scrollIntoViewIfNeeded();
    await room.locator('[data-on]').waitFor();
    await room.locator('button.option-text:visible').first().click();
  }
  expect(problems(await new AxeBuilder({ page }).include('.exercise-room').analyze())).toEqual([]);
  for (const { id, body } of deck.slides) {
    for (const { props } of blocksNamed(body, 'Exercise')) {
      const exercise = deck.exercises.get(props.id ?? '');
      if (exercise && placeIn(exercise, deck.slides, id) !== id) continue;
      await openStage(page, id);
      await page.reload();
      await page.locator(`section.present [data-exercise="${props.id}"]`).click();
      await page.locator(`#exercise-${props.id} [data-on]`).waitFor();
      expect(problems(await new AxeBuilder({ page }).include('dialog[open]').analyze()), props.id).toEqual([]);
    }
  }
});
