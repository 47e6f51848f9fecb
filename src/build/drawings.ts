import { readdir } from 'node:fs/promises';
import type { DeckFile } from '../deck/read-yaml.ts';
import { type Drawn, shapeOf } from '../diagrams/model.ts';
import { hashOf, hashOfTools, kept } from './keep.ts';

/** What shapes a drawing besides its source: our code, the few words of its own, the grammar, the layout and the fonts. */
const code = ['src/diagrams', 'src/drawing'];
const packages = ['mermaid', 'elkjs', 'harfbuzzjs', 'subset-font', '@fontsource-variable/public-sans'];

let tools: Promise<string> | undefined;

/** Adds to each mermaid source what it draws, or why it cannot be drawn. What has been drawn before is not drawn again. */
export async function withDrawings(files: readonly DeckFile[]): Promise<DeckFile[]> {
  if (!files.some(isSource)) return [...files];
  tools ??= toolsHash();
  const toolsAre = await tools;
  return Promise.all(
    files.map(async (file) => {
      if (!isSource(file)) return file;
      const { path, text } = file;
      const drawn = await kept(`drawings/${hashOf(toolsAre, shapeOf(path), text)}.json`, () => drawnAsJson(file));
      return { ...file, drawn: JSON.parse(drawn.toString()) as Drawn };
    }),
  );
}

const isSource = ({ path }: DeckFile) => path.endsWith('.mmd');

async function drawnAsJson({ path, text }: DeckFile): Promise<string> {
  // Loaded only now: a build that draws nothing needs neither mermaid nor the widths of letters.
  const [{ draw }, { openMeasure }] = await Promise.all([
    import('../diagrams/draw.ts'),
    import('../drawing/measure.ts'),
  ]);
  return JSON.stringify(await draw(text, shapeOf(path), await openMeasure()));
}

async function toolsHash(): Promise<string> {
  const own = await Promise.all(
    code.map(async (folder) =>
      (await readdir(folder, { recursive: true }))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`),
    ),
  );
  return hashOfTools([...own.flat().sort(), 'src/words/en/figure.ts', 'src/build/fonts.ts'], packages);
}
