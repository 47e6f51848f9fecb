import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '#core/node/cache.ts';
import { environment } from '#core/node/environment.ts';
import { toRun } from '#core/node/project.ts';
import { UserError } from '#core/node/user-error.ts';
import { buildDeck } from '#deck/build-deck.ts';
import { nameOf } from '#deck/data-files.ts';
import { known } from '#deck/deck.ts';
import { DeckError, listKnown } from '#deck/problem.ts';
import { meaningToFill } from '#deck/read-diagrams.ts';
import type { DeckFile } from '#deck/read-yaml.ts';
import { paintDiagram } from '#drawing/diagrams/paint/paint-diagram.ts';
import { openMeasure } from '#drawing/measure.ts';
import { edition } from '#edition/edition.ts';
import { readDeckFiles } from '#site/deck-files.ts';

/** Not among the drawings that builds keep, of which the old ones are swept away. */
const folder = `${cacheFolder}/diagrams`;

/** Writes the pictures of the diagram that the command names, wide and tall, and its meaning where there is none. */
export async function writeDiagram(): Promise<void> {
  const [id = ''] = parseArgs({ allowPositionals: true }).positionals;
  const files = await readDeckFiles();
  const sources = new Map(
    files.filter(({ path }) => path.endsWith('.mmd')).map((file) => [nameOf(file.path), file] as const),
  );
  const source = sources.get(id);
  if (!source)
    throw new UserError(
      `There is no diagram "${id}". ${listKnown('diagrams', sources.keys(), id)} Name one: ${toRun('diagrams', '<id>')}.`,
    );
  await writeMeaning(id, source, files);
  const { diagrams, settings } = buildDeck(files, environment.slidesDir, edition, await openMeasure());
  const { title, description, wide, tall } = known(diagrams, id);
  await mkdir(folder, { recursive: true });
  for (const [name, scene] of [[id, wide] as const, [`${id}.tall`, tall] as const]) {
    if (!scene) continue;
    await writeFile(
      `${folder}/${name}.svg`,
      paintDiagram(scene, { sides: settings.sides, prefix: id, title, description }),
    );
    console.log(`${folder}/${name}.svg`);
  }
}

/** Where nothing says what a drawing means: a file with all its parts, to be filled in. What an author has written stays. */
async function writeMeaning(id: string, { path, drawn }: DeckFile, files: readonly DeckFile[]): Promise<void> {
  const file = `${dirname(path)}/${id}.yaml`;
  if (!drawn || files.some((each) => each.path === file)) return;
  if ('problems' in drawn) throw new DeckError(drawn.problems.map((problem) => ({ file: path, ...problem })));
  await writeFile(file, meaningToFill(id, drawn));
  console.log(`${file}  Every part is listed: say what each means, and add its claims.`);
}
