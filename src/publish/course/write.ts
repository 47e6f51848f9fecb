import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { builtFolder } from '#core/node/editions.ts';
import { type Deck, sectionsToRead } from '#deck/deck.ts';
import { scormPackage } from '#exports/course/package.ts';
import { courseFile } from '#exports/files.ts';

/** Writes the course for learning platforms from the file of the one-file deck. */
export async function writeCourse(deck: Deck, oneFile: string): Promise<void> {
  await writeFile(`${builtFolder()}/export/${courseFile(deck)}`, await courseOf(deck, await readFile(oneFile)));
}

/** The course as one package. */
export async function courseOf(deck: Deck, oneFile: Uint8Array): Promise<Uint8Array> {
  const { id, title, language } = deck.settings;
  const last = sectionsToRead(deck.slides).at(-1)?.id ?? '';
  return scormPackage({ id, title, language, last }, oneFile, await code());
}

/** What speaks with the platform, as one classic script. */
async function code(): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: join(import.meta.dirname, 'run.ts'), output: { format: 'iife' } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The code of the course could not be made');
  return chunk.code;
}
