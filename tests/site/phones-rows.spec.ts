import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { rowsToFill } from '#classroom/phones/polls.ts';
import { boxCounts } from '#classroom/tally/lines-and-rows.ts';
import { isQuiz } from '#deck/exercise.ts';
import { commonWords, exerciseWords, joinWords, presenterWords, reportWords } from '#words/index.ts';
import { at, openClass, openPhone, press, serveEachTest, showAnswers } from './class-room.ts';
import { deck } from './deck.ts';
import { standing } from './exercise-rooms.ts';
import { turnTo } from './site.ts';

serveEachTest();

const place = standing.find(({ exercise }) => rowsToFill(exercise));
const board = place && rowsToFill(place.exercise);
if (!board) throw new Error('The deck has no rows to fill in');
const { rows, columns } = board;

const box = (phone: Page, row: number, column: number) =>
  phone
    .getByRole('group', { name: rows[row]?.ask ?? '', exact: true })
    .getByRole('button', { name: columns[column] ?? '' });

/** Ticks what a row’s number says, from the rows’ first on. */
async function fill(phone: Page, values: readonly number[]): Promise<void> {
  for (const [row, value] of values.entries())
    for (const column of columns.keys()) if (value & (1 << column)) await box(phone, row, column).click();
}

test('phones fill in the rows of a board, change them and keep them; the class sees how many ticked what once it is shown', async ({
  browser,
}) => {
  const teacher = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const { desk, stage, room } = await openClass(teacher, '');
  const phones: Page[] = [];
  for (const _ of Array(3))
    phones.push(await openPhone(await browser.newContext({ viewport: { width: 320, height: 640 } }), room));
  const [first, second, third] = phones as [Page, Page, Page];
  await turnTo(stage, place.slide);
  await expect(desk.locator('#now-title')).toHaveText(deck.slides.find(({ id }) => id === place.slide)?.title ?? '?');
  await press(desk, 'Ask');
  const dialog = stage.locator(`dialog[open]#exercise-${place.exercise.id}`);
  await expect(dialog).toBeVisible();

  const sent = joinWords.sent;
  for (const phone of phones) await expect(phone.locator('#join-ask')).toHaveText(place.exercise.title);
  // What the rows are about is read above them.
  const texts = first.locator('.join-texts:visible');
  const quoted = isQuiz(place.exercise) ? place.exercise.texts.length : 0;
  expect(quoted).toBeGreaterThan(0);
  await expect(texts.locator('.account-text')).toHaveCount(quoted);
  const [above, below] = [await texts.boundingBox(), await first.locator('.join-rows').boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  // Nothing is filled in: there is nothing to send, and nothing to say of it.
  await expect(first.locator('.join-empty')).toHaveCount(0);
  await expect(first.getByRole('button', { name: joinWords.sendRows })).toHaveAttribute('aria-disabled', 'true');
  await expect(first.locator('.join-help')).toHaveText(joinWords.openRows);
  await fill(first, [1, 2, 3]);
  await first.reload();
  // What was not sent yet is there still.
  await expect(box(first, 2, 1)).toHaveAttribute('aria-pressed', 'true');
  await press(first, joinWords.sendRows);
  await expect(first.locator('.join-help')).toHaveText(sent);
  await fill(second, [3, 1]);
  await expect(second.locator('.join-empty')).toHaveText(joinWords.emptyRows(rows.length - 2));
  await press(second, joinWords.sendRows);
  await expect(second.locator('.join-help')).toHaveText(sent);
  await fill(third, [2]);
  await press(third, joinWords.sendRows);
  await expect(third.locator('.join-help')).toHaveText(sent);
  // The last one thinks again.
  await fill(third, [2, 2]);
  await box(third, 0, 0).click();
  await press(third, joinWords.sendChange);
  await expect(third.getByRole('button', { name: joinWords.sent })).toHaveAttribute('aria-disabled', 'true');
  await expect(third.locator('.join-help')).toHaveText(sent);
  await third.reload();
  await expect(box(third, 0, 0)).toHaveAttribute('aria-pressed', 'true');
  expect(await third.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await expect(desk.locator('.phones-in')).toHaveText('3 of 3 have answered.');
  await expect(dialog.locator('.box-count')).toHaveCount(0);
  await showAnswers(desk);
  const counts = boxCounts(
    [
      [1, 2, 3],
      [3, 1],
      [1, 2],
    ],
    rows.length,
    columns.length,
  );
  await expect(dialog.locator('.box-count strong')).toHaveText(counts.map(String));
  await expect(dialog.locator('.said-of-class')).toHaveText(exerciseWords.filledIn(3));
  // A full bar is everybody.
  const shares = await dialog
    .locator('.share-bar')
    .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).getPropertyValue('--share')));
  expect(shares.map(Number)).toEqual(counts.map((count) => (100 * count) / 3));
  await expect(first.locator('.join-rows strong')).toHaveText(counts.map(String));
  // What the sources say comes when the teacher compares.
  await expect(first.locator('.join-rows')).not.toContainText('✓');
  await expect(dialog.locator('.found')).toHaveCount(0);
  await desk.locator('.shown-controls').getByRole('button', { name: exerciseWords.compare }).click();
  await expect(dialog.locator('.found')).not.toHaveCount(0);
  // Next goes from row to row, and what it says is what it does.
  await expect(desk.locator('.next-step')).toHaveText(presenterWords.nextWithin(exerciseWords.nextRow));
  await expect(desk.getByRole('button', { name: commonWords.next, exact: true })).toHaveCount(1);
  await expect(desk.locator('.shown-controls').getByRole('button', { name: exerciseWords.nextRow })).toBeVisible();
  // Only now do phones see it too: until then no answer of theirs bore the sign of a right one.
  const ticks = board.rows.flatMap(({ answer, options }) => options.map(({ id }) => answer.includes(id)));
  await expect(first.locator('.join-rows button')).toHaveText(ticks.map((is) => (is ? /✓$/ : /^[^✓]*$/)));
  await expect(dialog.locator('.box-count strong')).toHaveText(counts.map(String));
  // The class has chosen, though nobody has on its screen.
  await expect(dialog.locator('.exercise-end')).toBeHidden();

  const report = await teacher.newPage();
  await report.goto(at('teach/report/'));
  const table = report.locator('table', { hasText: reportWords.rowsOf(place.exercise.title, 3) });
  await expect(table.locator('tbody tr')).toHaveCount(rows.length);
  await expect(table.locator('tbody tr').first().locator('td')).toHaveText(
    counts.slice(0, columns.length).map((count) => new RegExp(`^${count}( |$)`)),
  );
  const [file] = await Promise.all([report.waitForEvent('download'), press(report, reportWords.saveCsv)]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toMatch(new RegExp(`^box,.*,${rows[0]?.ask},${columns[0]},${counts[0]},`, 'm'));
  await Promise.all([teacher, ...phones.map((phone) => phone.context())].map((context) => context.close()));
});
