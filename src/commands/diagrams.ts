// `npm run diagrams -- <id>` writes a diagram's SVG, to look at while writing it. The site needs no such file.
import './choose-deck.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { environment } from '#core/node/environment.ts';
import { UserError } from '#core/node/user-error.ts';
import { buildDeck } from '#deck/build-deck.ts';
import { listKnown } from '#deck/problem.ts';
import { paint } from '#drawing/diagrams/paint/paint.ts';
import { openMeasure } from '#drawing/measure.ts';
import { edition } from '#edition/edition.ts';
import { readDeckFiles } from '#site/deck-files.ts';
import { command } from './command.ts';

/** Not among the drawings that builds keep, of which the old ones are swept away. */
const folder = 'node_modules/.cache/diagrams';

async function drawDiagram() {
  const [id = ''] = parseArgs({ allowPositionals: true }).positionals;
  const { diagrams, settings } = buildDeck(await readDeckFiles(), environment.slidesDir, edition, await openMeasure());
  const diagram = diagrams.get(id);
  if (!diagram)
    throw new UserError(
      `There is no diagram "${id}". ${listKnown('diagrams', diagrams.keys(), id)} Name one: npm run diagrams -- <id>.`,
    );
  const { title, description, wide, tall } = diagram;
  await mkdir(folder, { recursive: true });
  for (const [name, scene] of [[id, wide] as const, [`${id}.tall`, tall] as const]) {
    if (!scene) continue;
    await writeFile(`${folder}/${name}.svg`, paint(scene, { sides: settings.sides, prefix: id, title, description }));
    console.log(`${folder}/${name}.svg`);
  }
}

await command(drawDiagram);
