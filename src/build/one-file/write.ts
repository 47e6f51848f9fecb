import { mkdir, writeFile } from 'node:fs/promises';
import { buildDeck } from '../../deck/build-deck.ts';
import { openMeasure } from '../../drawing/measure.ts';
import { readDeckFiles } from '../deck-files.ts';
import { environment } from '../environment.ts';
import { BuildMistake } from '../mistake.ts';
import { oneFile } from './one-file.ts';

/** A stick is small, and a mail is smaller. */
const largest = 3e6;

/** Writes `dist/offline/<id of the deck>.html` from the built site. */
export async function writeOneFile(): Promise<{ file: string; bytes: number }> {
  const { id } = buildDeck(await readDeckFiles(), environment.slidesDir, await openMeasure()).settings;
  const html = await oneFile('dist', environment.base);
  const bytes = Buffer.byteLength(html);
  if (bytes > largest) throw new BuildMistake(`The one-file deck has ${bytes} bytes; at most ${largest} are wanted.`);
  const file = `dist/offline/${id}.html`;
  await mkdir('dist/offline', { recursive: true });
  await writeFile(file, html);
  return { file, bytes };
}
