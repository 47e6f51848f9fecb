import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { environment } from '../environment.ts';
import { BuildMistake } from '../mistake.ts';
import { oneFile } from './one-file.ts';

/** A stick is small, and a mail is smaller. */
const largest = 3e6;

/** Writes `dist/offline/<name of the project>.html` from the built site. */
export async function writeOneFile(): Promise<{ file: string; bytes: number }> {
  const { name } = JSON.parse(await readFile('package.json', 'utf8')) as { name: string };
  const html = await oneFile('dist', environment.base);
  const bytes = Buffer.byteLength(html);
  if (bytes > largest) throw new BuildMistake(`The one-file deck has ${bytes} bytes; at most ${largest} are wanted.`);
  const file = `dist/offline/${name}.html`;
  await mkdir('dist/offline', { recursive: true });
  await writeFile(file, html);
  return { file, bytes };
}
