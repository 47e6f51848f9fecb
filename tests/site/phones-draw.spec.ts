import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { middleOf } from '#classroom/tally/lines-and-rows.ts';
import { drawWords, numberIn, presenterWords, reportWords, screenWords } from '#words/index.ts';
import { at, openClass, openPhone, press, serveEachTest, showAnswers } from './class-room.ts';
import { deck } from './deck.ts';
import { standing } from './exercise-rooms.ts';
import { turnTo } from './site.ts';

serveEachTest();

const place = standing.find(({ exercise }) => exercise.kind === 'draw');
const draw = place?.exercise;
if (draw?.kind !== 'draw') throw new Error('The deck has no line to be drawn');
const { points, axis } = draw;
const number = (value: number) => numberIn(deck.settings.language, value);

/** Types a line and sends it. */
async function send(phone: Page, line: readonly number[]): Promise<void> {
  await phone.locator('.draw-fields > summary').click();
  for (const [at, value] of line.entries()) {
    const field = phone.getByRole('spinbutton', { name: points[at]?.name ?? '', exact: true });
    await field.fill(String(value * axis.step));
    await field.press('Tab');
  }
  await press(phone, drawWords.send);
  await expect(phone.locator('.join-help')).toHaveText('Answer sent.');
}

test('phones draw a line each; the class sees them all and their middle once they are shown, and so does the report', async ({
  browser,
}) => {
  const teacher = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const { desk, stage, room } = await openClass(teacher, '');
  const first = await openPhone(await browser.newContext(), room);
  const phones = [first, await openPhone(await browser.newContext(), room)];
  const lines = [points.map((_, at) => 40 - at), points.map((_, at) => 20 + at)];
  await turnTo(stage, place?.slide ?? '');
  await expect(desk.locator('#now-title')).toHaveText(deck.slides.find(({ id }) => id === place?.slide)?.title ?? '?');
  await press(desk, 'Ask');
  const dialog = stage.locator(`dialog[open]#exercise-${draw.id}`);
  await expect(dialog).toBeVisible();
  for (const [index, phone] of phones.entries()) {
    await expect(phone.locator('#join-ask')).toHaveText(draw.ask);
    await expect(phone.getByText(draw.ask).filter({ visible: true })).toHaveCount(1);
    // Nothing stands over what is to come: it would read as a value.
    await expect(phone.locator('.join-line .draw-bars rect:not(pattern *):not([data-truth])')).toHaveCount(
      draw.known.flatMap(({ at }) => at).length,
    );
    await expect(phone.locator('.join-options button')).toHaveCount(0);
    await send(phone, lines[index] ?? []);
    // Nobody sees another's line, nor what happened.
    await expect(phone.getByRole('button', { name: drawWords.reveal })).toBeHidden();
  }
  await expect(desk.locator('.phones-in')).toHaveText('2 of 2 have answered.');
  await expect(dialog.locator('.draw-other')).toHaveCount(0);
  await showAnswers(desk);
  await expect(dialog.locator('.draw-other')).toHaveCount(2);
  await expect(dialog.locator('polyline.draw-middle')).toHaveCount(1);
  await expect(dialog.locator('.said')).toHaveText(drawWords.lines(2));
  await expect(dialog.locator('.draw-middle-name')).toBeVisible();
  const hero = points.findIndex((point) => point.hero);
  const middle = middleOf(lines);
  // A phone tells nothing before the bars grow for the class.
  await expect(first.locator('.join-line polyline.draw-middle')).toHaveCount(1);
  await expect(first.getByRole('button', { name: drawWords.reveal })).toBeHidden();
  await desk.locator('.shown-controls').getByRole('button', { name: drawWords.reveal }).click();
  await expect(first.locator('.join-line .ask')).toHaveText(draw.ask);
  await expect(dialog.getByRole('button', { name: drawWords.bars })).toContainText(number(points[hero]?.value ?? 0));
  await expect(desk.locator('.shown-controls').getByRole('button', { name: drawWords.bars })).toBeVisible();
  // The next press grows the bars, and does not leave the exercise; what it does is said before.
  await expect(desk.locator('.next-step')).toHaveText(presenterWords.nextWithin(drawWords.bars));
  await desk.getByRole('button', { name: 'Next', exact: true }).last().click();
  await expect(dialog.locator('.ask')).toHaveText(
    drawWords.classSaid(
      number((middle[hero] ?? 0) * axis.step),
      points[hero]?.name ?? '',
      number(points[hero]?.value ?? 0),
    ),
  );
  await expect(desk.locator('.next-step')).toHaveText(presenterWords.nextWithin(screenWords.back));
  await expect(first.locator('.join-line .ask')).toHaveText(/^You said/);
  await expect(first.locator('.join-line .ask')).toBeVisible();
  await expect(first.locator('.join-line polyline.draw-middle')).toHaveCount(1);
  expect(await first.evaluate(() => JSON.stringify(localStorage))).not.toContain('line');

  const report = await teacher.newPage();
  await report.goto(at('teach/report/'));
  const table = report.locator('table', { hasText: draw.ask });
  await expect(table).toContainText(reportWords.middleOf(2));
  await expect(table.locator('tbody tr').nth(hero)).toContainText(number((middle[hero] ?? 0) * axis.step));
  await expect(table.locator('tbody tr').nth(hero)).toContainText(number(points[hero]?.value ?? 0));
  const [file] = await Promise.all([report.waitForEvent('download'), press(report, reportWords.saveCsv)]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toMatch(
    new RegExp(`^line,.*,${points[hero]?.name},2,${(middle[hero] ?? 0) * axis.step},${points[hero]?.value},`, 'm'),
  );
  await Promise.all([teacher, ...phones.map((phone) => phone.context())].map((context) => context.close()));
});
