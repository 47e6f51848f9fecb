import type { Quiz } from '#deck/exercise.ts';
import { quizzes, votes } from '../site/exercise-rooms.ts';
import { expect, open, openStage, reload, test, until } from './browsers.ts';
import type { Window } from './drive/window.ts';

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const isThere = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false;

/** Goes to an exercise of the article by its address, and waits for its code. Gives the selector of its room. */
async function unfold(window: Window, slide: string, id: string): Promise<string> {
  const room = `#${slide}-${id}`;
  await window.run((hash) => {
    location.hash = hash;
  }, room);
  await until(window, isThere, `${room} [data-on]`, true);
  return room;
}

/** Chooses the first option of every question and goes on to the end. */
async function drive(window: Window, room: string, { id, form, questions }: Quiz): Promise<void> {
  const step = async (question: Quiz['questions'][number]) => {
    const item = `${room} [data-question="${question.id}"]`;
    await window.click(`${item} button.option-text`);
    if (form === 'board') return;
    await until(window, isThere, `${item} details.answer[open] p`, true);
    expect(await window.run(textOf, `${item} .said`), id).not.toBe('');
    if (questions.length > 1) await window.click(`${room} [data-turn="1"]`);
  };
  for (const question of questions) await step(question);
  if (form === 'board') await window.click(`${room} .exercise-bar button`);
  if (questions.length > 1)
    expect(await window.run(textOf, `${room} .exercise-end`), id).toContain(String(questions.length));
}

test('every exercise opens over its slide with nothing cut off, and is answered to its end', async ({
  window,
  home,
}) => {
  for (const { slide, quiz } of quizzes) {
    await openStage(window, home, slide);
    await window.click(`section.present [data-exercise="${quiz.id}"]`);
    const dialog = `dialog#exercise-${quiz.id}`;
    await until(window, isThere, `${dialog}[open] [data-on]`, true);
    const cut = await window.look(dialog, (box) => [
      box.getBoundingClientRect().width > innerWidth,
      box.getBoundingClientRect().bottom > innerHeight + 1,
      box.scrollWidth > box.clientWidth + 1,
    ]);
    expect(cut, quiz.id).toEqual([false, false, false]);
    await drive(window, dialog, quiz);
  }
});

test('the address of an exercise unfolds it in the article, and what was chosen is kept', async ({ window, home }) => {
  const [first] = quizzes;
  await open(window, `${home}read/`);
  for (const { slide, quiz } of quizzes) await unfold(window, slide, quiz.id);
  if (first) await drive(window, await unfold(window, first.slide, first.quiz.id), first.quiz);
  await reload(window);
  const room = await unfold(window, first?.slide ?? '', first?.quiz.id ?? '');
  await until(window, (at) => document.querySelectorAll(`${at} [aria-pressed="true"]`).length > 0, room, true);
});

test('a vote takes a reader’s choice, and over its slide the hands of a class', async ({ window, home }) => {
  const [vote] = votes;
  await open(window, `${home}read/`);
  const room = await unfold(window, vote?.slide ?? '', vote?.exercise.id ?? '');
  await window.click(`${room} button.option-text`);
  await until(window, (at) => document.querySelector(at)?.textContent !== '', `${room} .said`, true);
  await openStage(window, home, vote?.slide);
  await window.click(`section.present [data-exercise="${vote?.exercise.id}"]`);
  const dialog = `dialog#exercise-${vote?.exercise.id}`;
  await until(window, isThere, `${dialog}[open] .hands`, true);
  await window.click(`${dialog} .hands`);
  for (const digit of ['1', '2']) await window.press(digit);
  await until(window, (at) => document.querySelector(at)?.textContent?.includes('12'), `${dialog} .said`, true);
  await window.press('Escape');
  await until(window, isThere, `${dialog}[open]`, false);
});
