import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { builtFolder } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { UserError } from '#core/node/user-error.ts';
import { localDay } from '#core/text/local-day.ts';
import type { Deck } from '#deck/deck.ts';
import { pagesOf, pdfName, type SitePage } from '#frame/page/catalogue.ts';
import { readTheDeck } from '#site/deck-files.ts';
import { notePrinted } from '#site/printed.ts';
import { launchOptions, needChromium } from '../browser.ts';
import { renewServiceWorker } from '../service-worker.ts';
import { buildSite, serveSite } from '../site.ts';
import { finishPdf } from './finish-pdf/finish-pdf.ts';

/** A PDF, and the page it is printed from. */
interface PdfFile {
  file: string;
  page: string;
  /** A sheet takes the paper that is in the printer; slides and the poster bring their own page size. */
  isSheet: boolean;
  lesson?: number | undefined;
}

const fileOf = ({ id, path, prints }: SitePage, lesson?: number): PdfFile[] =>
  prints ? [{ file: pdfName(id, lesson), page: path, isSheet: prints === 'sheet', lesson }] : [];

const filesOf = (deck: Deck, isAmong: (page: SitePage) => boolean): PdfFile[] =>
  pagesOf(deck)
    .filter(isAmong)
    .flatMap((page) => [
      ...(page.lessons === 'each' ? [] : fileOf(page)),
      ...(page.lessons ? deck.settings.lessons.flatMap(({ minutes }) => fileOf(page, minutes)) : []),
    ]);

/** Everything `npm run pdf` writes to `dist/pdf/`: what is the same in every lesson, and what each lesson has of its own. */
export const pdfFiles = (deck: Deck): PdfFile[] => filesOf(deck, ({ ifAsked }) => !ifAsked);

/** Which handouts are asked for: that of the whole deck, or of lessons of these lengths. */
type Handouts = readonly ('whole' | number)[];

/** The handouts that are asked for. Throws where the deck has no lesson of a length. */
export function handoutFiles(deck: Deck, asked: Handouts): PdfFile[] {
  const lengths = deck.settings.lessons.map(({ minutes }) => minutes);
  const unknown = asked.find((each) => each !== 'whole' && !lengths.includes(each));
  if (unknown) throw new UserError(`There is no lesson of ${unknown} minutes. Known lengths: ${lengths.join(', ')}.`);
  return filesOf(deck, ({ ifAsked }) => ifAsked === true).filter(({ lesson }) => asked.includes(lesson ?? 'whole'));
}

/** So many tabs print at once: a browser lays one page out while another is being written. */
const atOnce = 3;

/**
 * Prints the site's own print pages, served at `home`, to tagged PDFs in `dist/pdf/`. Returns the files written: all
 * but the handouts, of which those that are asked for. A visitor's browser keeps them for later with the site.
 */
export async function printPdfs(home: string, handouts: Handouts = []): Promise<string[]> {
  const deck = await readTheDeck();
  const files = [...pdfFiles(deck), ...handoutFiles(deck, handouts)];
  const written = await printFiles(home, files, `${builtFolder()}/pdf`);
  notePrinted(
    files.map(({ file }) => file),
    localDay(),
  );
  await renewServiceWorker();
  return written;
}

/** Prints some pages of the site served at `home` to PDFs in a folder, whose paths it returns. */
export async function printFiles(home: string, files: readonly PdfFile[], folder: string): Promise<string[]> {
  const browser = await chromium.launch(launchOptions(needChromium()));
  try {
    await mkdir(folder, { recursive: true });
    // One visitor, to whom fonts and styles come once, and who does not take the whole site home with every page.
    const visitor = await browser.newContext({ serviceWorkers: 'block' });
    const waiting = [...files];
    const printNext = async (): Promise<void> => {
      const page = await visitor.newPage();
      // On a screen, what is far down a long page is laid out later, and its words could not be read off it.
      await page.emulateMedia({ media: 'print' });
      for (let next = waiting.shift(); next; next = waiting.shift()) await printFile(page, home, next, folder);
    };
    await Promise.all(Array.from({ length: atOnce }, printNext));
    return files.map(({ file }) => `${folder}/${file}`);
  } finally {
    await browser.close();
  }
}

/** What A4 and Letter have in common: what fits this fits both. */
const onBothPapers = { width: '210mm', height: '279.4mm' };

/** Prints one page, or one lesson of it. */
async function printFile(page: Page, home: string, one: PdfFile, folder: string): Promise<void> {
  const { page: path, file, isSheet, lesson } = one;
  const answer = await page.goto(`${home}${path}${lesson ? `?lesson=${lesson}` : ''}`);
  if (!answer?.ok()) throw new Error(`${file} cannot be printed: there is no page /${path}`);
  // Set once the fonts are there; without them labels would be measured and embedded wrong.
  await page.waitForSelector(`html[data-ready]${lesson ? `[data-lesson="${lesson}"]` : ''}`);
  const author = (await page.locator('meta[name="author"]').all())[0];
  const facts = {
    title: await page.title(),
    author: (await author?.getAttribute('content')) ?? undefined,
    language: (await page.locator('html').getAttribute('lang')) ?? '',
  };
  await leadToWorld(page);
  await keepEmptyCells(page);
  await keepLanguages(page);
  const links = await linksOf(page);
  const headlines = (await page.locator('h1, h2, h3, h4, h5, h6').allInnerTexts()).map(inOneLine);
  const printed = await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
    ...(isSheet && onBothPapers),
  });
  try {
    await writeFile(`${folder}/${file}`, await finishPdf(printed, { ...facts, links, headlines, isSheet }));
  } catch (error) {
    throw new Error(`${file} cannot be finished after printing`, { cause: error });
  }
}

/** Links to other pages lead to them as the world sees them; where the site has no public address they lead nowhere. */
async function leadToWorld(page: Page): Promise<void> {
  await page.locator('a[href]').evaluateAll((links, site) => {
    for (const link of links) {
      const { origin, pathname, search, hash } = new URL(link.getAttribute('href') ?? '', document.baseURI);
      if (origin !== location.origin || pathname === location.pathname) continue;
      if (site) link.setAttribute('href', new URL(pathname + search + hash, site).href);
      else link.removeAttribute('href');
    }
  }, environment.site);
}

/** Chromium writes no tag for a cell that holds no letter: its row would seem to have fewer columns. Takes no room. */
async function keepEmptyCells(page: Page): Promise<void> {
  await page.locator('td, th').evaluateAll((cells) => {
    for (const cell of cells) {
      if (cell.textContent?.trim() || cell.querySelector('img, svg')) continue;
      const space = document.createElement('span');
      space.style.position = 'absolute';
      space.textContent = '\u00a0';
      cell.prepend(space);
    }
  });
}

/** Chromium tells the language of nothing that has no tag of its own, and a part of a sentence has one only with a role. */
async function keepLanguages(page: Page): Promise<void> {
  await page.locator('body span[lang]:not([role])').evaluateAll((spans) => {
    for (const span of spans) span.setAttribute('role', 'term');
  });
}

const inOneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

/** What the links of a page are called, by their address or, within the page, by the place that they lead to. */
async function linksOf(page: Page): Promise<Map<string, string>> {
  const links = await page.locator('a[href]').evaluateAll((links) =>
    links.map((link): [string, string] => {
      const to = new URL(link.getAttribute('href') ?? '', document.baseURI);
      const isHere = to.hash && to.pathname === location.pathname;
      return [isHere ? to.hash.slice(1) : to.href, link.getAttribute('aria-label') ?? link.textContent ?? ''];
    }),
  );
  return new Map(links.map(([to, called]) => [to, inOneLine(called)] as const).filter(([, called]) => called));
}

/** Builds the site with links to its PDFs, and prints them, the handouts asked for besides. Returns the paths of the files. */
export async function buildAndPrint(
  handouts: Handouts = [],
  { withOneFile = false, sheetsApart = false, alone = false } = {},
): Promise<string[]> {
  await buildSite({ withPdfs: !sheetsApart, withOneFile, sheetsApart, alone });
  const site = await serveSite(0);
  try {
    return await printPdfs(site.home, handouts);
  } finally {
    await site.stop();
  }
}
