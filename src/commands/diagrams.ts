// `npm run diagrams -- <id>` writes a diagram's SVG, to look at while writing it. The site needs no such file.
import { mkdir, writeFile } from 'node:fs/promises';
import { readDeckFiles } from '../build/deck/deck-files.ts';
import { environment } from '../build/environment.ts';
import { buildDeck } from '../deck/build-deck.ts';
import { DeckError, listKnown } from '../deck/problem.ts';
import { paint } from '../diagrams/paint/paint.ts';
import { openMeasure } from '../drawing/measure.ts';

const folder = 'node_modules/.cache/drawings';
const [, , id = ''] = process.argv;

try {
  const { diagrams, settings } = buildDeck(await readDeckFiles(), environment.slidesDir, await openMeasure());
  const diagram = diagrams.get(id);
  if (!diagram)
    throw new DeckError([
      {
        file: `${environment.slidesDir}/diagrams/${id}.mmd`,
        line: 1,
        wrong: `There is no diagram "${id}".`,
        known: listKnown('diagrams', diagrams.keys(), id),
        mend: 'Name one: npm run diagrams -- <id>.',
      },
    ]);
  const { title, description, wide, tall } = diagram;
  await mkdir(folder, { recursive: true });
  for (const [name, scene] of [[id, wide] as const, [`${id}.tall`, tall] as const]) {
    if (!scene) continue;
    await writeFile(`${folder}/${name}.svg`, paint(scene, { sides: settings.sides, prefix: id, title, description }));
    console.log(`${folder}/${name}.svg`);
  }
} catch (error) {
  if (!(error instanceof DeckError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
