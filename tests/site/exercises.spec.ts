import type { Locator } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { isQuiz, type Quiz } from '#deck/exercise.ts';
import { exerciseWords } from '#words/index.ts';
import { inAll, restInAll } from '../tags.ts';
import { deck } from './deck.ts';
import { folded, inArticle, press, quizzes, standing } from './exercise-rooms.ts';
import { at, each, expect, open, openStage, parsed, test } from './site.ts';

/** Chooses the first option of every question and goes on to the end. */
async function drive(room: Locator, quiz: Quiz): Promise<void> {
  const judged = quiz.kind === 'pairs' ? exerciseWords.judgedByUs : exerciseWords.judged;
  for (const [index, question] of quiz.questions.entries()) {
    const item = room.locator(`[data-question="${question.id}"]`);
    await expect(item).toBeVisible();
    await press(item.locator('button.option-text').first());
    if (quiz.form === 'board') continue;
    const same = question.answer.includes(question.options[0]?.id ?? '');
    await expect(item.locator('.said')).toContainText(same ? judged.same : judged.other);
    await expect(item.locator('.answer')).toContainText(question.why);
    const last = index === quiz.questions.length - 1;
    if (quiz.questions.length > 1) {
      await press(room.getByRole('button', { name: last ? 'Look back' : 'Next', exact: true }));
      const next = quiz.questions[index + 1];
      await expect(
        next ? room.locator(`[data-question="${next.id}"] .ask`) : room.locator('.exercise-end'),
      ).toBeFocused();
    }
  }
  if (quiz.form === 'board') {
    await press(room.getByRole('button', { name: 'Compare with the sources' }));
    for (const { id, found } of quiz.questions)
      await expect(room.locator(`[data-question="${id}"] .answer`)).toContainText(found);
  }
  if (quiz.questions.length > 1)
    await expect(room.locator('.exercise-end')).toContainText(
      `answered ${quiz.questions.length} of ${quiz.questions.length}`,
    );
}

test('what was not found can be tried once more, and nothing else', inAll, async ({ page }) => {
  const first = quizzes.find(({ quiz }) => quiz.form !== 'board' && quiz.questions.length > 1);
  if (!first) throw new Error('The deck has no exercise of cards');
  await open(page, 'read/');
  const room = await inArticle(page, first.slide, first.quiz.id);
  await expect(room.getByRole('button', { name: 'Try the missed ones again' })).toBeHidden();
  await drive(room, first.quiz);
  const isFound = ({ answer, options }: Quiz['questions'][number]) => answer.includes(options[0]?.id ?? '');
  await press(room.getByRole('button', { name: 'Try the missed ones again' }));
  const missed = first.quiz.questions.filter((question) => !isFound(question));
  await expect(room.locator(`[data-question="${missed[0]?.id}"] .ask`)).toBeFocused();
  await expect(room.locator('.question.settled')).toHaveCount(first.quiz.questions.length - missed.length);
  // What was right is passed by, to the end.
  for (const { id } of missed.slice(1)) {
    await press(room.locator('[data-turn="1"]'));
    await expect(room.locator(`[data-question="${id}"] .ask`)).toBeFocused();
  }
  await press(room.locator('[data-turn="1"]'));
  await expect(room.locator('.exercise-end')).toBeFocused();
});

for (const [index, { slide, quiz }] of quizzes.entries()) {
  test(
    `${quiz.id} is driven to its end in the article by keyboard, kept over a reload, and started again`,
    restInAll(index),
    async ({ page }) => {
      await open(page, 'read/');
      await drive(await inArticle(page, slide, quiz.id), quiz);
      await page.reload();
      const room = await inArticle(page, slide, quiz.id);
      const end = quiz.questions.length > 1 ? room.locator('.exercise-end') : room.locator('.said');
      await expect(end).toContainText(/^You (answered|chose)/);
      await press(room.getByRole('button', { name: 'Start again' }));
      await expect(room.locator('[aria-pressed="true"]')).toHaveCount(0);
      await expect(room.locator('.ask').first()).toBeFocused();
    },
  );

  test(`${quiz.id} opens over its slide by keyboard, and Escape leads back`, restInAll(index), async ({ page }) => {
    await openStage(page, slide);
    const opener = page.locator(`section.present [data-exercise="${quiz.id}"]`);
    expect((await opener.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await press(opener);
    const dialog = page.locator(`dialog#exercise-${quiz.id}`);
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('heading', { name: quiz.title })).toBeFocused();
    await drive(dialog, quiz);
    expect(await dialog.evaluate(tooSmall)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });
}

test(
  'the way into an exercise stands above its slide, and is the first that Tab reaches there',
  inAll,
  async ({ page }) => {
    await openStage(page, standing[0]?.slide);
    await page.locator('section.present h2').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('section.present [data-exercise]').first()).toBeFocused();
    const late = await page.locator('section.slide:has([data-exercise])').evaluateAll((slides) =>
      slides.flatMap(({ id, children }) => {
        const reached = [...children].flatMap((part) => [
          ...part.querySelectorAll('button, summary, input, [tabindex="0"]'),
        ]);
        return reached[0]?.matches('[data-exercise]') ? [] : [id];
      }),
    );
    expect(late).toEqual([]);
  },
);

for (const height of [180, 256])
  test(
    `in a window of 320 by ${height} nothing of an exercise that has the focus is covered`,
    inAll,
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height });
      for (const form of ['cards', 'board']) {
        const place = quizzes.find(({ quiz }) => quiz.form === form);
        await openStage(page, place?.slide);
        await press(page.locator(`section.present [data-exercise="${place?.quiz.id}"]`));
        const dialog = page.locator('dialog[open]');
        await press(dialog.locator('button.option-text').first());
        for (const part of await each(dialog.locator('button, summary, a[href]').filter({ visible: true }))) {
          await part.focus();
          const covered = await part.evaluate((element) => {
            const box = element.getBoundingClientRect();
            const bar = element.closest('dialog')?.querySelector('.exercise-bar');
            const over = bar?.getBoundingClientRect();
            return !bar?.contains(element) && over && over.top < box.bottom - 1 && over.bottom > box.top + 1;
          });
          expect(covered, `${form}: ${await part.textContent()}`).toBe(false);
        }
        await page.keyboard.press('Escape');
      }
    },
  );

/** Words of a dialog that the back row could not read, on a window of 1280 x 720. */
function tooSmall(dialog: Element): string[] {
  return [...dialog.querySelectorAll<HTMLElement>('p, button, summary, strong, li, label, input')].flatMap((part) => {
    const size = Number.parseFloat(getComputedStyle(part).fontSize);
    return part.checkVisibility() && size < 23.9 ? [`${part.textContent?.slice(0, 30)} ${size}`] : [];
  });
}

test('a source mark opens inside an exercise, and Escape closes only the card', inAll, async ({ page }) => {
  const place = quizzes.find(({ quiz }) => quiz.kind === 'audit');
  await openStage(page, place?.slide);
  await page.locator(`section.present [data-exercise="${place?.quiz.id}"]`).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('a.mark').first().click();
  await expect(dialog.locator('.card')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  await expect(dialog).toBeVisible();
});

test('lines that may be false are fenced: labelled, out of search, and not on paper', async ({ page }) => {
  const audits = quizzes.filter(({ quiz }) => quiz.kind === 'audit');
  expect(audits).not.toEqual([]);
  for (const { slide, quiz } of audits) {
    await open(page, 'read/');
    const room = await inArticle(page, slide, quiz.id);
    await expect(room.locator('[data-nosnippet] [data-option]')).toHaveCount(quiz.questions[0]?.options.length ?? 0);
    for (const { text, label } of quiz.questions[0]?.options ?? []) {
      await expect(page.getByText(text)).toHaveCount(1);
      await expect(room.locator('button', { hasText: text })).toContainText(label ?? '?');
    }
    await page.emulateMedia({ media: 'print' });
    await expect(room).toBeHidden();
    await open(page, 'print/slides/');
    for (const { text } of quiz.questions[0]?.options ?? []) await expect(page.getByText(text)).toHaveCount(0);
  }
});

test('without JavaScript every question stands with its answer folded under it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('read/'), parsed);
  const ways = new Map(
    await page
      .locator('details.try-it p[id] > a')
      .evaluateAll((links) => links.map((link) => [link.parentElement?.id, (link as HTMLAnchorElement).href] as const)),
  );
  await page.locator('details.try-it > summary').first().click();
  await page.locator('details.try-it').first().getByRole('link').click();
  // One of each kind; of votes the second, since the first stands open in the article itself.
  for (const { slide, exercise } of new Map(folded.map((each) => [each.exercise.kind, each])).values()) {
    await page.goto(ways.get(`${slide}-${exercise.id}`) ?? at('read/'), parsed);
    const room = page.locator(`#${slide}-${exercise.id}`);
    await expect(room).toContainText(exercise.lead);
    await expect(room.locator('button, input')).toHaveCount(0);
    const asks = isQuiz(exercise) ? exercise.questions.map(({ ask }) => ask) : [exercise.ask];
    for (const [index, ask] of asks.entries()) await expect(room.locator('.ask').nth(index)).toHaveText(ask);
    await room.locator('.answer > summary').first().click();
    await expect(room.locator('.answer[open] a.mark').first()).toBeVisible();
    if (exercise.kind === 'sort') {
      await room.locator('.speaker > summary').first().click();
      await expect(room.locator('.speaker[open] p').first()).toHaveText(`${exercise.questions[0]?.speaker}.`);
    }
  }
  await page.goto(at('present/'), parsed);
  const onStage = deck.slides.flatMap(({ body }) => blocksNamed(body, 'Exercise'));
  await expect(page.getByRole('link', { name: /^Try it in the article/ })).toHaveCount(onStage.length);
  await context.close();
});

test('the exercises’ code comes only when one is near', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.setViewportSize({ width: 1280, height: 600 });
  await open(page, 'read/');
  expect(scripts.filter((url) => /\/elements\./.test(url))).toEqual([]);
  await inArticle(page, quizzes[0]?.slide ?? '', quizzes[0]?.quiz.id ?? '');
  expect(scripts.filter((url) => /\/elements\./.test(url))).toHaveLength(1);
});

for (const width of [320, 390]) {
  test(`exercises in use fit a screen of ${width} px`, inAll, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page, 'read/');
    for (const { slide, exercise } of folded) {
      const room = await inArticle(page, slide, exercise.id);
      // The first vote stands open for a reader alone, the second asks who votes.
      const withClass = room.getByRole('button', { name: 'With a class' });
      const asks = await withClass.isVisible();
      await (asks
        ? withClass
        : room.locator('button.option-text, [data-option] button').filter({ visible: true }).first()
      ).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), exercise.id).toBeLessThanOrEqual(width);
    }
  });
}

test(
  'the ways into exercises stand in the row above the headline, apart from its step and from each other',
  inAll,
  async ({ page }) => {
    const touching: string[] = [];
    for (const { slide } of standing) {
      await openStage(page, slide);
      await page.reload();
      await page.locator('html[data-ready]').waitFor();
      touching.push(
        ...(await page.locator('section.present').evaluate((section) => {
          const box = (part: Element) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            return (part.matches('.try') ? part : range).getBoundingClientRect();
          };
          const row = [...section.querySelectorAll<HTMLElement>('.try, .kicker, .step-line')].filter((part) =>
            part.checkVisibility(),
          );
          const middle = (part: Element) => box(part).top + box(part).height / 2;
          const kicker = section.querySelector('.slide:not(.opening) .kicker');
          const title = section.querySelector('.slide:not(.opening) h2')?.getBoundingClientRect().top ?? Infinity;
          return row.flatMap((part, index) => [
            ...row
              .slice(index + 1)
              .filter((other) => box(part).right > box(other).left && box(other).right > box(part).left)
              .map((other) => `${section.id}: ${part.className} and ${other.className}`),
            ...(middle(part) > title ? [`${section.id}: ${part.className} on the headline`] : []),
            ...(kicker && Math.abs(middle(part) - middle(kicker)) > 4
              ? [`${section.id}: ${part.className} not in the row of ${kicker.className}`]
              : []),
          ]);
        })),
      );
    }
    expect(touching).toEqual([]);
  },
);
