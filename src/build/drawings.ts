import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { DeckFile } from '../deck/read-yaml.ts';
import { type Drawn, shapeOf } from '../diagrams/model.ts';

/** Drawings are kept here from build to build, by a hash of all that shapes them. */
const cache = 'node_modules/.cache/drawings';

/** What shapes a drawing besides its source: our code, the few words of its own, the grammar, the layout and the fonts. */
const code = ['src/diagrams', 'src/drawing'];
const packages = ['mermaid', 'elkjs', 'harfbuzzjs', 'subset-font', '@fontsource-variable/public-sans'];

/** Adds to each mermaid source what it draws, or why it cannot be drawn. What has been drawn before is not drawn again. */
export async function withDrawings(files: readonly DeckFile[]): Promise<DeckFile[]> {
  const sources = files.filter(({ path }) => path.endsWith('.mmd'));
  if (sources.length === 0) return [...files];
  const tools = await toolsHash();
  await mkdir(cache, { recursive: true });
  const drawn = new Map<string, Drawn>();
  for (const { path, text } of sources) {
    const kept = `${cache}/${hashOf(tools, shapeOf(path), text)}.json`;
    drawn.set(path, (await readKept(kept)) ?? (await drawAndKeep(path, text, kept)));
  }
  return files.map((file) => ({ ...file, drawn: drawn.get(file.path) }));
}

async function drawAndKeep(path: string, text: string, kept: string): Promise<Drawn> {
  // Loaded only now: a build that draws nothing needs neither mermaid nor the widths of letters.
  const [{ draw }, { openMeasure }] = await Promise.all([
    import('../diagrams/draw.ts'),
    import('../drawing/measure.ts'),
  ]);
  const drawn = await draw(text, shapeOf(path), await openMeasure());
  await writeFile(kept, JSON.stringify(drawn));
  return drawn;
}

/** A file that an interrupted build left half-written counts for nothing. */
async function readKept(file: string): Promise<Drawn | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Drawn;
  } catch {
    return undefined;
  }
}

async function toolsHash(): Promise<string> {
  const own = await Promise.all(
    code.map(async (folder) =>
      (await readdir(folder, { recursive: true }))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`),
    ),
  );
  const manifests = packages.map((name) => `node_modules/${name}/package.json`);
  const others = ['src/words/en/figure.ts', 'src/build/fonts.ts', ...manifests];
  const texts = [...own.flat().sort(), ...others].map((file) => readFile(file, 'utf8'));
  return hashOf(...(await Promise.all(texts)));
}

const hashOf = (...texts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32);
