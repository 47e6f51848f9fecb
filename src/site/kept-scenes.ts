import { cachedNow, keysOf } from '#core/node/cache.ts';
import { deckLanguage } from '#core/node/language.ts';
import type { KeepScene } from '#deck/figures.ts';
import type { FigureScene } from '#drawing/figures/scene.ts';
import { deckFontsHash } from '#drawing/other-fonts.ts';

/** What shapes a figure besides its data and what it takes from the deck: our code, the earth, the scales and the fonts. */
const keyOf = keysOf('plates', {
  code: [
    ...['src/edition/figures', 'src/drawing', 'src/words', 'src/core/schema', 'src/core/text', 'src/deck/schema'],
    ...['src/deck/figures.ts', 'src/deck/source-marks.ts'],
  ],
  packages: [
    ...[
      'd3-geo',
      'd3-scale',
      'topojson-client',
      'world-atlas',
      'simplify-js',
      'harfbuzzjs',
      'subset-font',
      'yaml',
      'zod',
    ],
    ...['@fontsource-variable/newsreader', '@fontsource-variable/public-sans', '@fontsource/noto-sans-math'],
  ],
});

/** Gives a figure as it was drawn before, where nothing that shapes it has changed. */
export const keepScene: KeepScene = (shapedBy, draw) =>
  JSON.parse(
    cachedNow(keyOf([deckFontsHash(), deckLanguage(), JSON.stringify(shapedBy)]), () =>
      JSON.stringify(draw()),
    ).toString(),
  ) as FigureScene;
