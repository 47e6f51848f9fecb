import { deckFolder, readEnvironment } from './read-environment.ts';

/** The environment of this process, and the deck's folder, relative to the project's. Whatever needs it imports it first, so a mistake ends the command before any work. */
export const environment = (() => {
  try {
    return { ...readEnvironment(process.env), slidesDir: deckFolder() };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
})();

/** Names that stand for something else in Astro's pages: a variable of the same name would replace what they mean. */
const taken = ['SITE', 'BASE_URL', 'MODE', 'PROD', 'DEV', 'SSR', 'ASSETS_PREFIX'];
for (const name of taken) delete process.env[name];
