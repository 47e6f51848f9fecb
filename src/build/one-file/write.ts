import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { oneFile } from './one-file.ts';

/** A stick is small, and a mail is smaller. */
const largest = 3e6;

/** Writes `dist/offline/<name of the project>.html` from the built site. */
export async function writeOneFile(): Promise<{ file: string; bytes: number }> {
  const { name } = JSON.parse(await readFile('package.json', 'utf8')) as { name: string };
  const base = (process.env.BASE_PATH ?? '/').replace(/\/*$/, '/');
  const html = await oneFile('dist', base);
  const bytes = Buffer.byteLength(html);
  if (bytes > largest) throw new Error(`The one-file deck has ${bytes} bytes; at most ${largest} are wanted.`);
  const file = `dist/offline/${name}.html`;
  await mkdir('dist/offline', { recursive: true });
  await writeFile(file, html);
  return { file, bytes };
}
