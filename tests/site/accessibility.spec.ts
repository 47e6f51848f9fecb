import type { Page } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { placeIn } from '#deck/exercise.ts';
import { inAll, restInAll } from '../tags.ts';
import { barriers } from './axe.ts';
import { deck, slideIds } from './deck.ts';
import { each, expect, open, openStage, test, turnTo } from './site.ts';

/** Every sixteenth slide, and all of them. */
const some = { 'every sixteenth slide': slideIds.filter((_, index) => index % 16 === 2), 'every slide': slideIds };

for (const [index, [which, ids]] of Object.entries(some).entries())
  test(`axe finds nothing on ${which} of the stage, nor in its list of sources`, restInAll(index), async ({ page }) => {
    await openStage(page);
    for (const id of ids) {
      await turnTo(page, id);
      expect(await barriers(page, { within: 'section.present' }), id).toEqual([]);
      // The list is one for all slides.
      if (index > 0 || id === ids[0]) expect(await sourcesOf(page), id).toEqual([]);
    }
  });

async function sourcesOf(page: Page): Promise<string[]> {
  await page.keyboard.press('c');
  await page.locator('#sources-panel[open]').waitFor();
  const found = await barriers(page, { within: '#sources-panel' });
  await page.keyboard.press('Escape');
  return found;
}

test(
  'axe finds nothing in the card of a term, a name and a source, nor in the notes that it is taken from',
  inAll,
  async ({ page }) => {
    await open(page, 'read/');
    for (const kind of ['term', 'person', 'claim']) {
      const mark = page.locator(`main a[data-card][href*="#${kind}-"]:visible`).first();
      await mark.scrollIntoViewIfNeeded();
      await mark.click();
      await page.locator('#open-card').waitFor();
      expect(await barriers(page, { within: '#open-card', sizes: true }), kind).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.locator('.end-fold:has(.chapter-notes) > summary').click();
    await page.locator('.chapter-notes > summary').first().click();
    await page.locator('.chapter-notes .claim-notes li').first().waitFor();
    expect(await barriers(page, { within: '.end-notes', sizes: true })).toEqual([]);
  },
);

test('axe finds nothing in the exercises, in use in the article', async ({ page }) => {
  await open(page, 'read/');
  // Some stand in sections that are folded behind the end.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.after-story')) fold.open = true;
  });
  for (const fold of await each(page.locator('details.try-it'))) {
    const room = fold.locator('.exercise-room');
    await fold.locator('> summary').click();
    await room.scrollIntoViewIfNeeded();
    await room.locator('[data-on]').waitFor();
    await room.locator('button.option-text:visible').first().click();
  }
  expect(await barriers(page, { within: '.exercise-room' })).toEqual([]);
});

test('axe finds nothing in the exercises, open on the stage', inAll, async ({ page }) => {
  for (const { id, body } of deck.slides) {
    for (const { props } of blocksNamed(body, 'Exercise')) {
      const exercise = deck.exercises.get(props.id ?? '');
      if (exercise && placeIn(exercise, deck.slides, id) !== id) continue;
      await openStage(page, id);
      await page.reload();
      await page.locator(`section.present [data-exercise="${props.id}"]`).click();
      await page.locator(`#exercise-${props.id} [data-on]`).waitFor();
      expect(await barriers(page, { within: 'dialog[open]' }), props.id).toEqual([]);
    }
  }
});
