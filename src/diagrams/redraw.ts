import { readdir, readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { DiagramError, drawDiagrams, type Source, toolsHash } from './draw.ts';
import { isStale } from './drawing.ts';
import type { Side } from './model.ts';

/** What a redraw did: the files written, how many sources there are, and the first source that could not be drawn. */
export interface Redrawn {
  written: string[];
  sources: number;
  failed?: DiagramError;
}

/**
 * Draws the diagrams of the deck in `root` whose source, font or drawing code has changed; with `all`, every one.
 * `chromium` is asked for a browser's path only when there is something to draw.
 */
export async function redraw(root: string, chromium: () => string, all = false): Promise<Redrawn> {
  const folder = `${root}/diagrams`;
  const sides = await sidesOf(root);
  const tools = toolsHash(sides);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.mmd')).sort();
  const sources = await Promise.all(
    names.map(
      async (name): Promise<Source> => ({
        file: `${folder}/${name}`,
        text: await readFile(`${folder}/${name}`, 'utf8'),
      }),
    ),
  );
  const stale: Source[] = [];
  for (const source of sources) {
    const drawn = await readFile(source.file.replace(/\.mmd$/, '.svg'), 'utf8').catch(() => '');
    if (all || isStale(source.text, drawn, tools)) stale.push(source);
  }
  const done: Redrawn = { written: [], sources: sources.length };
  if (stale.length === 0) return done;
  try {
    for (const { file, svg } of await drawDiagrams(stale, chromium(), sides)) {
      await writeFile(file, svg);
      done.written.push(file);
    }
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    done.failed = error;
  }
  return done;
}

async function sidesOf(root: string): Promise<Side[]> {
  const { sides } = parse(await readFile(`${root}/deck.yaml`, 'utf8')) as { sides: Side[] };
  return sides.map(({ id, pattern }) => ({ id, pattern }));
}
