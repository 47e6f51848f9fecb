import { pathOf } from '#deck/lesson.ts';
import { deck } from '../site/deck.ts';
import { expect, nothingWrong, open, reload, slideOn, test, until } from './browsers.ts';

const minutes = deck.settings.lessons[1]?.minutes ?? 0;
const lesson = pathOf(deck.slides, minutes).map(({ id }) => id);
const place = () => document.querySelector('.presenter-place')?.textContent;
const onStage = () => document.querySelector('section.present')?.id;
const at = (slide: number) => `${slide} / ${lesson.length}`;

test('presenter and class’s screen lead each other, the clock runs, and a reload loses neither', async ({
  window,
  home,
}) => {
  await open(window, `${home}presenter/?lesson=${minutes}`);
  await until(window, place, undefined, at(1));
  const stage = await window.opened(() => window.click('.open-stage'));
  await until(stage, onStage, undefined, lesson[0]);
  await window.click('[data-press="next"]');
  await until(stage, onStage, undefined, lesson[1]);
  await until(window, place, undefined, at(2));
  await stage.press('End');
  await until(window, place, undefined, at(lesson.length));
  await stage.press('Home');
  await until(window, place, undefined, at(1));
  for (let press = 0; press < 15 && (await slideOn(stage)) !== lesson[2]; press++) await window.press('PageDown');
  await until(stage, onStage, undefined, lesson[2]);
  await expect.poll(() => window.look('.presenter .clock', (clock) => clock.textContent)).toMatch(/^0:0[1-9]/);
  await window.click('.page-menu > summary');
  await window.click('[data-press="toggle-black"]');
  await until(stage, () => document.querySelector('.reveal')?.classList.contains('paused'), undefined, true);
  await window.click('[data-press="toggle-black"]');
  for (const each of [window, stage]) await reload(each);
  await until(stage, onStage, undefined, lesson[2]);
  await until(window, place, undefined, at(3));
  await window.press('PageUp');
  await window.press('PageUp');
  await expect.poll(() => slideOn(stage)).not.toBe(lesson[2]);
  await expect.poll(() => window.look('.presenter .clock', (clock) => clock.textContent)).not.toMatch(/^0:00/);
  await nothingWrong(stage);
  await stage.close();
});
