// `npm run gallery`: contact sheets of everything that a person opens, to be judged by eye. Takes the last build; what
// has not been printed or packed is named as missing. The pictures of the README are made anew with them.
import { existsSync, readdirSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { command } from '#commands/command.ts';
import { UserError } from '#core/node/user-error.ts';
import { launchOptions, needChromium } from '#publish/browser.ts';
import { serveSite } from '#publish/site.ts';
import { shootFile, shootLong } from './pages.ts';
import { shootPdf } from './paper.ts';
import { shootReadme } from './readme.ts';
import { parts, type SheetLook, type Shot, writeSheet } from './sheet.ts';
import { shootSlides } from './stage.ts';

/** px of the article's windows. */
const widths = [1280, 768, 390];

await command(async () => {
  if (!existsSync('dist/index.html')) throw new UserError('Nothing is built. Run npm run build first.');
  const site = await serveSite(0);
  const browser = await chromium.launch(launchOptions(needChromium()));
  try {
    // Two at a time: as many as a small machine has processors.
    await inTurns(2, [
      ...['light', 'dark', 'contrast'].map((theme) => () => slides(browser, site.home, theme)),
      async () => console.log((await shootReadme(browser)).join('\n')),
      ...widths.map(
        (width) => async () =>
          write(browser, `article-${width}`, await shootLong(browser, `${site.home}read/`, width, 1600), 6),
      ),
      ...files('dist/pdf', '.pdf').map(
        (file) => async () => write(browser, file.slice(0, -4), await shootPdf(browser, file, `dist/pdf/${file}`), 8),
      ),
      ...files('dist/offline', '.html').map(
        (file) => async () => write(browser, 'one-file', await shootFile(browser, `dist/offline/${file}`), 4),
      ),
    ]);
  } finally {
    await browser.close();
    await site.stop();
  }
});

function files(folder: string, ending: string): string[] {
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  if (found.length === 0) console.log(`${folder} holds no *${ending}: not shown.`);
  return found;
}

async function slides(browser: Browser, home: string, theme: string): Promise<void> {
  const shots = await shootSlides(browser, home, theme);
  await write(browser, `slides-${theme}`, shots, 6);
  if (theme !== 'light') return;
  // A copier sees the light theme without its colours.
  await write(browser, 'slides-grey', shots, 6, true);
  const ends = shots.filter((_, index) => index % 3 === 2).map(({ picture }) => ({ name: '', picture }));
  console.log(await writeSheet(browser, 'contact-sheet', ends, { columns: 8, width: 1920 }, 'tests/gallery'));
}

/** Writes a list of pictures as sheets that are no longer than a screen or two. */
async function write(
  browser: Browser,
  name: string,
  shots: readonly Shot[],
  columns: number,
  grey = false,
): Promise<void> {
  const look: SheetLook = { columns, width: 1920, grey };
  for (const [index, some] of parts(shots, columns * 8).entries())
    console.log(await writeSheet(browser, shots.length > columns * 8 ? `${name}-${index + 1}` : name, some, look));
}

async function inTurns(hands: number, work: (() => Promise<unknown>)[]): Promise<void> {
  const waiting = [...work];
  const take = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: hands }, take));
}
