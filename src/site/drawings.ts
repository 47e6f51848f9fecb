import { parseDocument } from 'yaml';
import { z } from 'zod';
import { cached, cachedNow, keysOf } from '#core/node/cache.ts';
import { deckLanguage } from '#core/node/language.ts';
import { nameOf } from '#deck/data-files.ts';
import type { KeepScene } from '#deck/figures.ts';
import { chartFiles, liftFences, showCharts } from '#deck/mermaid-fences.ts';
import { titleFromName } from '#deck/read-diagrams.ts';
import type { DeckFile } from '#deck/read-yaml.ts';
import { type DrawResult, shapeOf } from '#drawing/diagrams/model.ts';
import type { Quantities } from '#drawing/diagrams/read/quantities.ts';
import type { FigureScene } from '#drawing/figures/scene.ts';
import { deckFontsHash } from '#drawing/other-fonts.ts';

/** What shapes a drawing besides its source: our code, the few words of its own, the grammar, the layout and the fonts. */
const keyOfDiagram = keysOf('drawings', {
  code: ['src/drawing', 'src/core/text', 'src/words'],
  packages: [
    'mermaid',
    'yaml',
    'dompurify',
    'd3-dsv',
    'elkjs',
    'd3-scale',
    'harfbuzzjs',
    'subset-font',
    '@fontsource-variable/public-sans',
    '@fontsource/noto-sans-math',
  ],
});

/**
 * Adds to each mermaid source, one in a slide's fence among them, what it draws, or why it cannot be drawn; `sides` are those of its deck. What has been drawn
 * before is not drawn again.
 */
export async function withDrawings(files: readonly DeckFile[], sides = sidesIn(files)): Promise<DeckFile[]> {
  const ofDeck = [deckFontsHash(), deckLanguage(), JSON.stringify(sides ?? null)];
  const charts = new Set<string>();
  const drawn = await Promise.all(
    liftFences(files).map(async (file) => {
      const { path, text } = file;
      if (!path.endsWith('.mmd')) return file;
      const kept = await cached(keyOfDiagram([...ofDeck, shapeOf(path), text]), () => drawnAsJson(file, sides));
      const drawn = JSON.parse(kept.toString()) as DrawResult | Quantities;
      if (!('chart' in drawn)) return { ...file, drawn };
      charts.add(nameOf(path));
      return chartFiles(file, drawn.chart, drawn.table);
    }),
  );
  return showCharts(drawn.flat(), charts);
}

const withSides = z.object({ sides: z.array(z.object({ id: z.string() })).default([]) });

/** The sides of a deck, or none where it cannot be read: then any class may be one. What is wrong in it is told elsewhere. */
export function sidesIn(files: readonly DeckFile[]): string[] | undefined {
  const deck = files.find(({ path }) => path.endsWith('/deck.yaml'));
  const document = deck && parseDocument(deck.text);
  if (!document || document.errors.length > 0) return undefined;
  return withSides.safeParse(document.toJS()).data?.sides.map(({ id }) => id);
}

async function drawnAsJson({ path, text }: DeckFile, sides: readonly string[] | undefined): Promise<string> {
  // Loaded only now: a build that draws nothing needs neither mermaid nor the widths of letters.
  const [{ drawDiagram: draw }, { holdsQuantities, readQuantities }, { openMeasure }] = await Promise.all([
    import('#drawing/diagrams/draw-diagram.ts'),
    import('#drawing/diagrams/read/quantities.ts'),
    import('#drawing/measure.ts'),
  ]);
  if (holdsQuantities(text)) {
    const read = await readQuantities(text, titleFromName(nameOf(path)));
    return JSON.stringify(Array.isArray(read) ? { problems: read } : read);
  }
  return JSON.stringify(await draw(text, shapeOf(path), await openMeasure(), sides));
}

/** What shapes a figure besides its data and what it takes from the deck: our code, the earth, the scales and the fonts. */
const keyOfFigure = keysOf('plates', {
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
    cachedNow(keyOfFigure([deckFontsHash(), deckLanguage(), JSON.stringify(shapedBy)]), () =>
      JSON.stringify(draw()),
    ).toString(),
  ) as FigureScene;
