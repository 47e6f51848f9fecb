// A teacher with twenty minutes: what a lesson asks of pupils, what to print and read, and its ticket, in one place.
import { lessonSheetWords, pageNames, prepareWords } from '#words/index.ts';
import { deck } from './deck.ts';
import { expect, open, test } from './site.ts';
import { middle } from './two-windows.ts';

test('a lesson’s page starts it, and prepares it, in a screen and a half', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, `teach/${middle}/`);
  const part = page.locator('.prepare');
  const goal = deck.settings.lessons.find(({ minutes }) => minutes === middle)?.goal ?? '?';
  await expect(part.locator('.goal')).toHaveText(goal);
  await expect(part.getByRole('link', { name: /^These notes, \d+ minutes$/ })).toHaveAttribute('href', /notes/);
  const handedOut = Object.entries(deck.teach.plans.find(({ minutes }) => minutes === middle)?.handsOut ?? {});
  for (const [sheet, pupils] of handedOut.slice(0, 2))
    await expect(part).toContainText(
      `${pageNames[sheet as keyof typeof pageNames]}, ${lessonSheetWords.copies(Number(pupils))}`,
    );
  for (const { ask } of deck.worksheet?.exit.questions ?? []) await expect(part).toContainText(ask);
  // The start stands first.
  await expect(page.getByRole('link', { name: 'Start on two screens' })).toBeInViewport({ ratio: 1 });
  const bottom = await part.evaluate((each) => each.getBoundingClientRect().bottom + scrollY);
  expect(bottom).toBeLessThanOrEqual(1.5 * 720);
  await part.getByText(prepareWords.samples).first().click();
  const [sample] = deck.worksheet?.exit.questions[0]?.samples ?? [];
  await expect(part.getByText(sample?.says ?? '?')).toBeVisible();
});
