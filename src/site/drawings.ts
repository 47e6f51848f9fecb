import { cached, keysOf } from '#core/node/cache.ts';
import type { DeckFile } from '#deck/read-yaml.ts';
import { type Drawn, shapeOf } from '#drawing/diagrams/model.ts';
import { deckFontsHash } from '#drawing/other-fonts.ts';

/** What shapes a drawing besides its source: our code, the few words of its own, the grammar, the layout and the fonts. */
const keyOf = keysOf('drawings', {
  code: ['src/drawing', 'src/core/text', 'src/words/en/figure.ts'],
  packages: [
    'mermaid',
    'dompurify',
    'elkjs',
    'harfbuzzjs',
    'subset-font',
    '@fontsource-variable/public-sans',
    '@fontsource/noto-sans-math',
  ],
});

/** Adds to each mermaid source what it draws, or why it cannot be drawn. What has been drawn before is not drawn again. */
export const withDrawings = (files: readonly DeckFile[]): Promise<DeckFile[]> =>
  Promise.all(
    files.map(async (file) => {
      const { path, text } = file;
      if (!path.endsWith('.mmd')) return file;
      const drawn = await cached(keyOf([deckFontsHash(), shapeOf(path), text]), () => drawnAsJson(file));
      return { ...file, drawn: JSON.parse(drawn.toString()) as Drawn };
    }),
  );

async function drawnAsJson({ path, text }: DeckFile): Promise<string> {
  // Loaded only now: a build that draws nothing needs neither mermaid nor the widths of letters.
  const [{ draw }, { openMeasure }] = await Promise.all([
    import('#drawing/diagrams/draw.ts'),
    import('#drawing/measure.ts'),
  ]);
  return JSON.stringify(await draw(text, shapeOf(path), await openMeasure()));
}
