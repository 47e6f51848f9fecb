import type { Locator, Page } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { isQuiz, placeIn } from '#deck/exercise.ts';
import { deck } from './deck.ts';

/** Every exercise and the slide it stands on; a vote comes once a round, at both ends of its slides. */
export const standing = deck.slides.flatMap((slide) =>
  blocksNamed(slide.body, 'Exercise').flatMap(({ props }) => {
    const exercise = deck.exercises.get(props.id ?? '');
    return exercise && placeIn(exercise, deck.slides, slide.id) === slide.id ? [{ slide: slide.id, exercise }] : [];
  }),
);
export const quizzes = standing.flatMap(({ slide, exercise }) => (isQuiz(exercise) ? [{ slide, quiz: exercise }] : []));
/** What waits in a fold of the article, and not open in its place. */
export const folded = standing.filter(({ exercise }) => exercise.kind !== 'draw');
export const votes = standing.filter(({ exercise }) => exercise.kind === 'vote');

/** Unfolds an exercise of the article and waits for its code. */
export async function inArticle(page: Page, slide: string, id: string): Promise<Locator> {
  const room = page.locator(`#${slide}-${id}`);
  // What is there to look up waits behind the article’s end.
  const behind = page.locator(`details:not([open]):has(> * #${slide}, > #${slide}) > summary`);
  if ((await behind.count()) > 0) await behind.click();
  const fold = page.locator(`#${slide} details.try-it`, { hasText: deck.exercises.get(id)?.title ?? '?' });
  if (!(await room.isVisible())) await fold.locator('> summary').click();
  await room.scrollIntoViewIfNeeded();
  await room.locator('[data-on]').waitFor();
  return room;
}

/** Presses a button with the keyboard alone. */
export async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}
