import { expect, test } from '@playwright/test';
import { askingOf } from '#deck/asking.ts';
import { known } from '#deck/deck.ts';
import { textOf } from '#drawing/figures/scene.ts';
import { ownDeck } from './own-deck.ts';
import { goodFiles, lazyDeck } from './read-fixture.ts';

const slide = 'slides/2-the-promise/10-two-readings.mdx';
const figure = 'slides/figures/two-promises.yaml';
const asks = 'What would Sudmark say?';

/** What a slide, without a name that with the figure, asks once its files have been changed. */
function asked(change: Readonly<Record<string, (text: string) => string>>, id = 'two-readings') {
  const files = goodFiles().map((file) => ({ ...file, text: change[file.path]?.(file.text) ?? file.text }));
  const deck = lazyDeck(() => files)();
  return askingOf(deck, known(new Map(deck.slides.map((each) => [each.id, each])), id));
}

const asking = (text: string) => text.replace('steps:', `asks: ${asks}\nsteps:`);
const onFace = (text: string) =>
  text.replace('<Figure id="two-promises" />\n\n', '').replace(/<Sides>.*<\/Sides>/s, '<Figure id="two-promises" />');

test.describe('the headline comes last', () => {
  test('where a drawing on the stage asks and a later step answers', () => {
    expect(asked({ [slide]: onFace, [figure]: asking })).toEqual({
      title: 'Two readings of one promise',
      asks,
      isDrawn: true,
    });
  });

  test('where a model asks and its runs answer', () => {
    const found = (text: string) =>
      text.replace(/^title: .*$/m, 'title: In this model ships wait where repairs are late');
    const file = 'slides/2-the-promise/12-slow-repair.mdx';
    expect(asked({ [file]: found }, 'slow-repair')).toMatchObject({ title: 'The slow repair', isDrawn: false });
  });

  const first: [why: string, change: Parameters<typeof asked>[0]][] = [
    ['the drawing asks nothing', { [slide]: onFace }],
    ['the drawing stands in the article only', { [figure]: asking }],
    [
      'there is no step that could answer',
      {
        [slide]: onFace,
        [figure]: (text) =>
          asking(text)
            .replace(/ +- \{ id: south.*\n/, '')
            .replace('step: south', 'step: north'),
      },
    ],
    [
      'the headline asks itself',
      { [slide]: (text) => onFace(text).replace(/^title: .*$/m, 'title: Who kept the promise?'), [figure]: asking },
    ],
  ];
  for (const [why, change] of first) test(`and not where ${why}`, () => expect(asked(change)).toBeUndefined());
});

test('what a call saved is asked until the last voice has answered', () => {
  const { asks, steps, wide } = known(ownDeck().figures, 'the-call');
  const question = (wide[1] ?? wide[2])?.words.find((words) => textOf(words) === asks);
  expect(question).toMatchObject({ hidesAtStep: true, at: steps.length });
});
