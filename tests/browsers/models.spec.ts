import { blocksNamed } from '#deck/body.ts';
import { wholeModel } from '#edition/models/kinds.ts';
import { deck } from '../site/deck.ts';
import { expect, open, openStage, takeSteps, test, until } from './browsers.ts';

const slideOf = (id: string) =>
  deck.slides.find(({ body }) => blocksNamed(body, 'Model').some(({ props }) => props.id === id))?.id;
const models = [...deck.models.values()].map((model) => ({
  slide: slideOf(model.id),
  at: `[data-model="${model.id}"]`,
  ...wholeModel(model),
}));
const said = (at: string) => document.querySelector(`${at} .model-said`)?.textContent ?? '';
const isOn = (at: string) => document.querySelector(`${at}[data-on]`)?.checkVisibility() ?? false;

for (const { slide, at, kind, id } of models) {
  test(`${id} is played on its page, a guess is answered, and its address brings the state back`, async ({
    window,
    home,
  }) => {
    await open(window, `${home}play/${id}/`);
    await until(window, (at) => document.querySelector(at) !== null, at, true);
    await window.look(at, (model) => model.scrollIntoView());
    await until(window, isOn, at, true);
    const before = await window.run(said, at);
    if (kind === 'cards') for (const _ of [1, 2]) await window.click(`${at} [data-chooses]:not([hidden]) button`);
    else await window.click(`${at} [data-does="end"]`);
    await expect.poll(() => window.run(said, at)).not.toBe(before);
    await window.click(`${at} [data-guess] button`);
    await until(
      window,
      (at) => document.querySelector(at)?.textContent !== '',
      `${at} [data-guess] [role="status"]`,
      true,
    );
    const after = await window.run(said, at);
    // The address of another page, which knows nothing but what it says.
    await open(
      window,
      await window.run((at) => document.querySelector<HTMLAnchorElement>(at)?.href ?? '', `${at} .model-link`),
    );
    await until(window, (at) => document.querySelector(at) !== null, at, true);
    await window.look(at, (model) => model.scrollIntoView());
    await expect.poll(() => window.run(said, at)).toBe(after);
  });

  if (slide === undefined) continue;
  test(`${id} goes through its steps on the stage`, async ({ window, home }) => {
    await openStage(window, home, slide);
    await until(window, isOn, `section.present ${at}`, true);
    const before = await window.run(said, `section.present ${at}`);
    await takeSteps(window);
    await expect.poll(() => window.run(said, `section.present ${at}`)).not.toBe(before);
  });
}
