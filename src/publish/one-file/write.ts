import { mkdir, writeFile } from 'node:fs/promises';
import { environment } from '#core/node/environment.ts';
import { UserError } from '#core/node/user-error.ts';
import { oneFile, tooHeavy } from './one-file.ts';

/** A mail box takes 10 MB, of which the mail's own way of writing files takes a third. */
const largest = 6e6;

/** Writes `dist/offline/<id of the deck>.html` from the built site. */
export async function writeOneFile(): Promise<{ file: string; bytes: number }> {
  const { deck, html, weight } = await oneFile('dist', environment.base);
  const complaint = tooHeavy(weight, largest);
  if (complaint) throw new UserError(complaint);
  const file = `dist/offline/${deck}.html`;
  await mkdir('dist/offline', { recursive: true });
  await writeFile(file, html);
  return { file, bytes: weight.whole };
}
