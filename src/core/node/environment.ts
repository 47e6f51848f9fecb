import { join } from 'node:path';
import { deckFolder, EnvironmentError, editionFile, editionsIn, readEnvironment } from './read-environment.ts';

/** The environment of this process, and the deck's folder, relative to the project's. Whatever needs it imports it first, so a mistake ends the command before any work. */
export const environment = (() => {
  try {
    const found = { ...readEnvironment(process.env), slidesDir: deckFolder() };
    needEdition(found);
    return found;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
})();

/** Names that stand for something else in Astro's pages: a variable of the same name would replace what they mean. */
const taken = ['SITE', 'BASE_URL', 'MODE', 'PROD', 'DEV', 'SSR', 'ASSETS_PREFIX'];
for (const name of taken) delete process.env[name];

/** Throws where the edition that is asked for is not there. */
function needEdition({ edition, slidesDir }: { edition: string | undefined; slidesDir: string }): void {
  if (edition === undefined) return;
  const known = editionsIn(slidesDir);
  if (known.includes(edition)) return;
  throw new EnvironmentError([
    `There is no edition "${edition}" of ${slidesDir}: ${join(slidesDir, edition, editionFile)} is missing. Known: ${known.join(', ') || 'none'}.`,
  ]);
}
