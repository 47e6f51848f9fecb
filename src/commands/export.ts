// `npm run export`: builds the site with links to its files for other programs, and writes these to dist/export/. The course
// for learning platforms holds the one-file deck, which is written too. `--steps` makes a slide of each step in PowerPoint.
import './choose-deck.ts';
import { readdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtFolder } from '#core/node/editions.ts';
import { buildSite } from '#publish/site.ts';
import { buildState } from '#site/build-state.ts';
import { command } from './command.ts';

await command(async () => {
  const { values } = parseArgs({ options: { steps: { type: 'boolean' } } });
  buildState.stepsAsSlides = values.steps ?? false;
  await buildSite({ withOneFile: true });
  if (!buildState.deck) throw new Error('the build has left no deck');
  const { writeOneFile } = await import('#publish/one-file/one-file.ts');
  const { file } = await writeOneFile();
  const { writeCourse } = await import('#publish/course/write.ts');
  await writeCourse(buildState.deck, file);
  const folder = `${builtFolder()}/export`;
  for (const name of readdirSync(folder))
    console.log(`${folder}/${name}  ${(statSync(`${folder}/${name}`).size / 1e6).toFixed(2)} MB`);
});
