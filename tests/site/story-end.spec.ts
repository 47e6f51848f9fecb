import { expect } from '@playwright/test';
import { known } from '#deck/deck.ts';
import { passedNote } from '#deck/passed-note.ts';
import { endWords, slideWords } from '#words/index.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { at, open, served as test } from './site.ts';

const vote = [...deck.exercises.values()].find(({ kind }) => kind === 'vote');
const [name, other] = vote?.kind === 'vote' ? vote.options.map(({ text }) => text) : [];
const kept = `${deck.settings.id}/`;

test('behind the end stand share, sheet and sources, then folds that a link opens, and the class’s answer where there is one', async ({
  page,
}) => {
  await open(page, 'read/');
  const end = page.locator('.story-end');
  const things = (await end.locator('> ul > li').allInnerTexts()).map((text) => text.trim());
  expect(things[0]).toBe(endWords.share);
  expect(things.at(-1)).toBe(endWords.sources);
  const folds = page.locator('main > .end-fold');
  expect(await folds.evaluateAll((all) => all.filter((fold) => fold.hasAttribute('open')).length)).toBe(0);
  expect(await end.evaluate((it) => it.nextElementSibling?.matches('.end-fold'))).toBe(true);
  expect(await end.evaluate((it) => it.previousElementSibling?.matches('.chapter'))).toBe(true);
  await expect(end.locator('.class-answer')).toBeHidden();
  const [term] = [...deck.terms.keys()];
  for (const id of ['people', `term-${term}`]) {
    await page.goto('about:blank');
    await open(page, `read/#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
  // A class as the stage leaves it on a device.
  expect(vote).toBeDefined();
  if (vote?.kind !== 'vote') return;
  await page.evaluate(
    ([prefix, key]) => {
      const session = { id: 'one', began: 1, seen: 2 };
      localStorage.setItem(`${prefix}sessions`, JSON.stringify([session]));
      localStorage.setItem(`${prefix}session/one/vote/${key}`, JSON.stringify({ counts: [7, 3] }));
    },
    [kept, `${vote.id}/${vote.rounds[0]?.id}`] as const,
  );
  await page.goto('about:blank');
  await open(page, 'read/');
  await expect(end.locator('.class-answer h4:visible')).toHaveText([vote.rounds[0]?.name ?? '']);
  await expect(end.locator('.class-answer li').first()).toHaveText(`${name}7`);
  await expect(end.locator('.class-answer li').nth(1)).toHaveText(`${other}3`);
});

test(
  'once the day up to which something holds has passed where the reader is, the page says so, and not before',
  inAll,
  async ({ page }) => {
    const claim = [...deck.claims.values()].find(({ until, slides }) => until && slides.length > 0);
    expect(claim, 'a claim that is told and holds up to a day').toBeDefined();
    if (!claim?.until) return;
    const told = known(deck.claims, claim.id).slides[0] ?? '';
    const passed = slideWords.dayPassed('').replace(/^\W*/, '');
    const day = Date.parse(`${claim.until}T12:00:00`);
    for (const [days, isPassed] of [
      [0, false],
      [1, true],
    ] as const) {
      await page.clock.setFixedTime(day + days * 24 * 60 * 60 * 1000);
      await page.goto(at(`sources/#${claim.id}`));
      const entry = page.locator(`[data-claim-id="${claim.id}"] day-passed`);
      await expect(entry).toBeVisible({ visible: isPassed });
      await page.goto('about:blank');
      await open(page, `read/#${told}`);
      const line = page.locator(`article.slide > day-passed[data-until="${claim.until}"]`).first();
      await expect(line).toContainText(passed);
      await expect(line).toBeVisible({ visible: isPassed });
    }
    // Paper says so from the day on which it is made.
    await page.goto(at('print/handout/'));
    const note = passedNote(claim, deck.settings.language);
    const inHandout = page.locator(`#notes #claim-${claim.id}`).getByText(passed);
    await expect(inHandout).toHaveCount(note === undefined ? 0 : 1);
  },
);
