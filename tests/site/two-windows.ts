import type { Page } from '@playwright/test';
import { pathOf } from '#deck/lesson.ts';
import { deck } from './deck.ts';
import { expect, open } from './site.ts';

export const lengths = deck.settings.lessons.map(({ minutes }) => minutes);
/** The lesson that the tests teach: the one of middle length. */
export const [, middle = 0] = lengths;
export const lesson = pathOf(deck.slides, middle);

export const place = (stage: Page) => stage.locator('section.present .slide-place');
export const heading = (stage: Page) => stage.locator('section.present h2');

export interface TwoWindows {
  presenter: Page;
  stage: Page;
  /** What went wrong in the class's window. */
  wrong: string[];
}

/** Opens the class's screen from a presenter, as a teacher does: by its link. */
export async function openClassScreen(presenter: Page): Promise<Omit<TwoWindows, 'presenter'>> {
  const wrong: string[] = [];
  const opening = presenter.context().waitForEvent('page');
  await presenter.getByRole('link', { name: 'Open the class’s screen' }).click();
  const stage = await opening;
  stage.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  stage.on('pageerror', (error) => wrong.push(error.message));
  await stage.locator('html[data-ready]').waitFor();
  await expect(presenter.locator('.no-stage')).toBeHidden();
  return { stage, wrong };
}

/** Opens a presenter, and from it the class's screen. */
export async function twoWindows(page: Page, path = `presenter/?lesson=${middle}`): Promise<TwoWindows> {
  await open(page, path);
  return { presenter: page, ...(await openClassScreen(page)) };
}

/** Presses a button of the teacher’s Room menu. */
export async function pressInRoom(presenter: Page, name: string): Promise<void> {
  await presenter.locator('.page-menu > summary').click();
  await presenter.locator('.page-menu').getByRole('button', { name, exact: true }).click();
}

/** Opens the plan of the lesson, unless it is open. */
export async function openPlan(presenter: Page): Promise<void> {
  const tab = presenter.getByRole('tab', { name: 'Plan' });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
}

/** Takes the third slide out of the plan. */
export async function skipOne(presenter: Page): Promise<void> {
  await openPlan(presenter);
  await presenter.locator('.plan li').nth(2).getByRole('button', { name: 'Skip' }).click();
  await expect(presenter.locator('.presenter-place')).toHaveText(`1 / ${lesson.length - 1}`);
}
