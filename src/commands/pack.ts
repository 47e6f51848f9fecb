// `npm run pack`: everything a teacher needs in one zip, made anew, and nothing twice: one-file deck, the sheets of each lesson
// in a folder, site, a letter, checksums.
import './choose-deck.ts';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import { builtFolder, editionFolders } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { makeLinksRelative, sayOnDisk } from '#publish/relative-links.ts';
import { builtEditionsIn, writeServiceWorker } from '#publish/service-worker.ts';
import { buildState } from '#site/build-state.ts';
import { command } from './command.ts';

/** As Unix keeps it in a zip: a regular file that everybody may run. */
const executable = { os: 3, attrs: 0o100755 << 16 };

await command(async () => {
  parseArgs();
  const [{ buildAndPrint }, { writeOneFile }, { writeCourse }, { sheetsByLesson }] = await Promise.all([
    import('#publish/pdf/print-pdfs.ts'),
    import('#publish/one-file/one-file.ts'),
    import('#publish/course/write.ts'),
    import('#publish/pack-sheets.ts'),
  ]);
  await buildAndPrint([], { withOneFile: true, sheetsApart: true, alone: environment.edition !== undefined });
  const { file: deck } = await writeOneFile();
  if (!buildState.deck) throw new Error('the build has left no deck');
  await writeCourse(buildState.deck, deck);

  const files = new Map<string, Uint8Array>();
  const name = basename(deck, '.html');
  files.set(basename(deck), await readFile(deck));
  for (const [path, bytes] of await packedSite(basename(deck))) files.set(`site/${path}`, bytes);
  for (const [path, from] of sheetsByLesson(buildState.deck)) files.set(path, await readFile(from));
  const { classStarters } = await import('#publish/class-starter/starters.ts');
  const starters = await classStarters();
  for (const { path, text } of starters) files.set(path, new TextEncoder().encode(text));
  files.set('README.txt', await letter(basename(deck), [...files.keys()]));
  const paths = [...files.keys()].sort();
  const sums = paths.map(
    (path) =>
      `${createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex')}  ${path}\n`,
  );
  files.set('SHA256SUMS', new TextEncoder().encode(sums.join('')));

  const started = new Set(starters.filter(({ isStarted }) => isStarted).map(({ path }) => path));
  const zip: Zippable = Object.fromEntries(
    [...files].map(([path, bytes]) => [`${name}/${path}`, started.has(path) ? [bytes, executable] : bytes]),
  );
  const packed = `${builtFolder()}/${name}.zip`;
  await writeFile(packed, zipSync(zip));
  console.log(`${packed}  ${files.size} files`);
});

/** What the pack says of itself: the story's own words, else what is true of any. `names` are the files in it. */
async function letter(file: string, names: readonly string[]): Promise<Uint8Array> {
  const own = `${environment.slidesDir}/teach/read-me.txt`;
  if (existsSync(own)) return readFile(own);
  if (!buildState.deck) throw new Error('the build has left no deck');
  const { title, subtitle, article, articleName } = buildState.deck.settings;
  const [{ packWords }, { factsUpTo }, { folderOfSheets }] = await Promise.all([
    import('#words/index.ts'),
    import('#deck/as-of.ts'),
    import('#publish/pack-sheets.ts'),
  ]);
  const has = (folder: string) => names.some((name) => name.startsWith(`${folder}/`));
  const lessons = buildState.deck.settings.lessons
    .map(({ minutes }) => minutes)
    .filter((one) => has(folderOfSheets(one)));
  const upTo = factsUpTo(buildState.deck.settings);
  const facts = { title, subtitle, article: article && articleName, upTo, file };
  return new TextEncoder().encode(
    packWords.letter({
      ...facts,
      lessons,
      hasWord: names.some((name) => name.endsWith('.docx')),
      hasQuiz: has('site/quiz'),
      hasExports: has('site/export'),
    }),
  );
}

/**
 * The site as it works in any folder of a host, with its own worker: its files by their paths. `deck` stands beside it. What a
 * host would show for an address that is none of the site's is left out: it stands at any depth, and knows no way home.
 */
async function packedSite(deck: string): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  const site = builtFolder();
  const editions = environment.edition ? [] : editionFolders();
  // Nothing that other commands made, and no sheet: those lie in the folders of the lessons.
  const isPacked = (path: string): boolean => {
    const parts = relative(site, path).split(sep);
    const [first = ''] = editions.includes(parts[0] ?? '') ? parts.slice(1) : parts;
    return !['offline', 'pdf', 'word', '404.html'].includes(first) && !first.endsWith('.zip');
  };
  try {
    await cp(site, folder, { recursive: true, filter: isPacked });
    makeLinksRelative(folder, environment.base);
    await sayOnDisk(folder, `../${deck}`);
    await writeServiceWorker(folder, folder, environment.edition ? {} : builtEditionsIn(folder));
    // Also those that begin with a dot, by which a host knows what to leave as it is.
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const paths = all.filter((path) => statSync(join(folder, path)).isFile());
    return new Map(
      await Promise.all(
        paths.map(async (path) => [path.split(sep).join('/'), await readFile(join(folder, path))] as const),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
