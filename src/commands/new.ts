// `npm run new -- <folder> [language]`: a small story that builds at once, to be replaced line by line.
import { parseArgs } from 'node:util';
import { toRun } from '#core/node/project.ts';
import { UserError } from '#core/node/user-error.ts';
import { command } from './command.ts';
import { writeStory } from './new-story.ts';

/** A path as every shell reads it: as it is, or in quotation marks. */
const inShell = (path: string) => (/^[\w./\\:-]+$/.test(path) ? path : `"${path}"`);

await command(async () => {
  const [folder, language, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (folder === undefined || more.length > 0)
    throw new UserError(
      `Name one folder for the story: ${toRun('new', 'my-story')}, or ${toRun('new', 'my-story', 'zh')}`,
    );
  const written = writeStory(folder, language);
  console.log(
    written === 'story'
      ? `${folder}  a small story. See it while you write: ${toRun('dev', inShell(folder))}`
      : `${folder}  has a deck; its schemas for editors are new.`,
  );
});
