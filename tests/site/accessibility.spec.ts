import AxeBuilder from '@axe-core/playwright';
import { placeIn } from '../../src/deck/exercise.ts';
import { blocksNamed } from '../../src/deck/piece.ts';
import { deck, slideIds } from './deck.ts';
import { expect, open, openStage, pages, test, turnTo } from './site.ts';

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

test('axe finds nothing in the exercises, in use in the article and open on the stage', async ({ page }) => {
  await open(page, 'read/');
  for (const fold of await page.locator('details.try-it').all()) {
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
