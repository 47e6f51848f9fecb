import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { DiagramError, drawDiagrams, toolsHash } from './draw.ts';
import { isStale } from './drawing.ts';
import type { Side } from './model.ts';

/** `npm run diagrams`: draws what has changed; `-- --all` draws everything. */

const FOLDER = 'slides/diagrams';
const DECK = 'slides/deck.yaml';
const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function readSides(): Promise<Side[]> {
  const { sides } = parse(await readFile(DECK, 'utf8')) as { sides: Side[] };
  return sides.map(({ id, pattern }) => ({ id, pattern }));
}

const sides = await readSides();
const tools = toolsHash(sides);
const all = process.argv.includes('--all');
const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.mmd')).sort();
const sources = await Promise.all(
  files.map(async (name) => {
    const file = `${FOLDER}/${name}`;
    const drawn = file.replace(/\.mmd$/, '.svg');
    const text = await readFile(file, 'utf8');
    const stale = all || !existsSync(drawn) || isStale(text, await readFile(drawn, 'utf8'), tools);
    return { file, text, stale };
  }),
);
const stale = sources.filter((source) => source.stale);
const browser = BROWSERS.find((path) => path && existsSync(path));

try {
  if (stale.length && !browser) throw new Error('No Chromium found. Set CHROMIUM to its path.');
  for (const { file, svg } of await drawDiagrams(stale, browser ?? '', sides)) {
    await writeFile(file, svg);
    console.log(`${file}  drawn`);
  }
  console.log(`${stale.length} of ${sources.length} drawings drawn, the others are up to date.`);
} catch (error) {
  if (!(error instanceof DiagramError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
