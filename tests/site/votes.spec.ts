import { blocksNamed } from '#deck/body.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { inArticle, press, votes } from './exercise-rooms.ts';
import { expect, open, openStage, test, turnTo } from './site.ts';
import { lesson, twoWindows } from './two-windows.ts';

test('a reader alone chooses before and after, and is told what moved', async ({ page }) => {
  const [first, second] = votes;
  if (first?.exercise.kind !== 'vote' || !second) throw new Error('The deck has no vote');
  const { id, options } = first.exercise;
  await open(page, 'read/');
  const before = await inArticle(page, first.slide, id);
  await press(before.getByRole('button', { name: options[0]?.text ?? '', exact: true }));
  await page.reload();
  await expect((await inArticle(page, first.slide, id)).locator('.said')).toContainText(options[0]?.text ?? '?');
  const after = await inArticle(page, second.slide, id);
  await expect(after.locator('.said')).toContainText(`At the start you chose: ${options[0]?.text}`);
  await press(after.getByRole('button', { name: options[2]?.text ?? '', exact: true }));
  await expect(after.locator('.said')).toContainText(`from: ${options[0]?.text}, to: ${options[2]?.text}`);
});

test('a class counts hands on two slides, and its shift shows; another window is told', async ({ page }) => {
  const [first, second] = votes;
  if (first?.exercise.kind !== 'vote' || !second) throw new Error('The deck has no vote');
  const { id, options, rounds } = first.exercise;
  const dialog = page.locator(`dialog#exercise-${id}`);
  const slope = page.locator('section.present .vote-slope');
  for (const [place, counts] of [
    [first, [6, 2]],
    [second, [2, 6]],
  ] as const) {
    await openStage(page, place.slide);
    await page.reload();
    await expect(slope).toBeHidden();
    await press(page.locator(`section.present [data-exercise="${id}"]`));
    for (const [index, count] of counts.entries()) await dialog.locator('.hands').nth(index).fill(String(count));
    await page.keyboard.press('Escape');
  }
  await press(page.locator(`section.present [data-exercise="${id}"]`));
  await expect(dialog.locator('.said')).toContainText('8 votes');
  await expect(dialog.locator('.vote-moved').first()).toHaveText('4 fewer');
  // Two that moved alike are both named.
  await expect(dialog.locator('.said')).toContainText(`${options[0]?.text}, 4 fewer; ${options[1]?.text}, 4 more.`);
  // What it comes to is read without scrolling, above the bar that stays, but for the air under its last line.
  const [said, bar] = await Promise.all(['.said', '.exercise-bar'].map((part) => dialog.locator(part).boundingBox()));
  expect((said?.y ?? 999) + (said?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 2);
  const kept = await page.evaluate(
    (key) => Object.entries(localStorage).find(([name]) => name.endsWith(key))?.[1],
    `vote/${id}/${rounds[1]?.id}`,
  );
  expect(JSON.parse(kept ?? '')).toEqual({ counts: [2, 6, ...options.slice(2).map(() => 0)] });
  await page.evaluate((detail) => document.dispatchEvent(new CustomEvent('tally', { detail })), {
    exercise: id,
    round: rounds[1]?.id ?? '',
    counts: [4, 4, 0, 0],
  });
  await expect(dialog.locator('.vote-moved').first()).toHaveText('2 fewer');
  // On the slide both rounds stand as one drawing, until its next step.
  await page.keyboard.press('Escape');
  // From each dot, where others may be, a line leads to its number.
  const leads = await slope.locator('g').evaluateAll((options) =>
    options.map((option) => {
      const [lead, dot, number] = ['.slope-lead:nth-child(2)', 'circle:nth-of-type(2)', 'text:nth-of-type(2)'].map(
        (part) => option.querySelector(part)?.getBoundingClientRect() ?? new DOMRect(),
      ) as [DOMRect, DOMRect, DOMRect];
      const middles = [dot, number].map(({ top, bottom }) => (top + bottom) / 2);
      return [lead.top - Math.min(...middles), lead.bottom - Math.max(...middles), number.left - lead.right];
    }),
  );
  for (const [top, bottom, gap] of leads) {
    expect(Math.abs(top ?? 9)).toBeLessThan(4);
    expect(Math.abs(bottom ?? 9)).toBeLessThan(4);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(24);
  }
  await expect(slope.getByRole('img')).toHaveAccessibleName(new RegExp(`${options[0]?.text}: 6 before, 2 after`));
  await page.keyboard.press('ArrowRight');
  await expect(slope).toBeHidden();
});

test('both rounds of a vote are drawn on one scale in the article', inAll, async ({ page }) => {
  // The first stands open there, for a reader alone.
  const last = votes.at(-1);
  if (last?.exercise.kind !== 'vote') throw new Error('The deck has no vote');
  await open(page, 'read/');
  const vote = (await inArticle(page, last.slide, last.exercise.id)).locator('exercise-vote');
  await vote.evaluate((element) => element.setAttribute('data-round', 'before'));
  await press(vote.getByRole('button', { name: 'With a class' }));
  const fill = async (counts: string[]) => {
    for (const [index, count] of counts.entries()) await vote.locator('.hands').nth(index).fill(count);
  };
  await fill(['10', '12', '', '']);
  await vote.evaluate((element) => element.setAttribute('data-round', 'after'));
  await fill(['7', '9', '6', '']);
  const bars = await vote.locator('.vote-line').evaluateAll((lines) =>
    lines.map((line) => ({
      room: line.querySelector('.share-bar')?.getBoundingClientRect().width ?? 0,
      bar: Number.parseFloat(getComputedStyle(line.querySelector('.share-bar') ?? line, '::before').width),
      share: Number(/(\d+)%/.exec(line.textContent)?.[1]),
    })),
  );
  for (const { room, bar, share } of bars) {
    expect(room).toBe(bars[0]?.room);
    expect(bar / room).toBeCloseTo(share / 100, 2);
  }
});

test('the presenter offers a vote where its lesson takes it, as the stage does', async ({ page }) => {
  const { presenter, stage } = await twoWindows(page);
  const named = (slide: (typeof lesson)[number]) =>
    blocksNamed(slide.body, 'Exercise').filter(({ props }) => deck.exercises.get(props.id ?? '')?.kind === 'vote');
  const standing = lesson.filter((slide) => named(slide).length > 0);
  expect(standing.length).toBeGreaterThan(1);
  for (const slide of standing) {
    const vote = deck.exercises.get(named(slide)[0]?.props.id ?? '');
    const ask = vote?.kind === 'vote' ? vote.ask : '?';
    await turnTo(stage, slide.id);
    await expect(presenter.locator('#now-title')).toHaveText(slide.title);
    const offered = stage.locator('section.present .try:not([hidden]) button[data-kind="vote"]');
    await expect(presenter.locator('.tally-title:visible', { hasText: ask })).toHaveCount(await offered.count());
  }
});
