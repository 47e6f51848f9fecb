import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { environment } from '#core/node/environment.ts';
import { UserError } from '#core/node/user-error.ts';
import { localDay } from '#core/text/local-day.ts';
import type { Deck } from '#deck/deck.ts';
import { lessonsOf, type Paper, pagesOf, pdfName, type SitePage } from '#frame/page/catalogue.ts';
import { readTheDeck } from '#site/deck-files.ts';
import { notePrinted } from '#site/printed.ts';
import { launchOptions, needChromium } from '../browser.ts';
import { writeServiceWorker } from '../service-worker.ts';
import { buildSite, serveSite } from '../site.ts';
import { finishPdf } from './finish-pdf/finish-pdf.ts';

/** A PDF, and the page it is printed from. */
interface PdfFile {
  file: string;
  page: string;
  /** Slides and the poster bring their own page size. */
  paper?: Exclude<Paper, '16:9' | 'A3'> | undefined;
  lesson?: number | undefined;
}

const filesOf = ({ id, path, papers = [] }: SitePage, lesson?: number): PdfFile[] =>
  papers.map((paper) => ({
    file: pdfName(id, paper, lesson),
    page: path,
    paper: paper === '16:9' || paper === 'A3' ? undefined : paper,
    lesson,
  }));

/** Everything `npm run pdf` writes to `dist/pdf/`: what is the same in every lesson, and what each lesson has of its own. */
export const pdfFiles = (deck: Deck): PdfFile[] =>
  pagesOf(deck).flatMap((page) =>
    page.lessons === 'each' ? lessonsOf(deck, page).flatMap((minutes) => filesOf(page, minutes)) : filesOf(page),
  );

/** The slides and handouts of one lesson. Throws where the deck has no lesson of this length. */
export function filesOfLesson(deck: Deck, lesson: number): PdfFile[] {
  const lengths = deck.settings.lessons.map(({ minutes }) => minutes);
  if (!lengths.includes(lesson))
    throw new UserError(`There is no lesson of ${lesson} minutes. Known lengths: ${lengths.join(', ')}.`);
  return pagesOf(deck)
    .filter(({ lessons }) => lessons === 'if-asked')
    .flatMap((page) => filesOf(page, lesson));
}

/** So many tabs print at once: a browser lays one page out while another is being written. */
const atOnce = 3;

/**
 * Prints the site's own print pages, served at `home`, to tagged PDFs in `dist/pdf/`. Returns the files written: those of
 * the whole deck, and the slides and handout of each given lesson. A visitor's browser keeps them for later with the site.
 */
export async function printPdfs(home: string, lessons: readonly number[] = []): Promise<string[]> {
  const deck = await readTheDeck();
  const files = [...pdfFiles(deck), ...lessons.flatMap((lesson) => filesOfLesson(deck, lesson))];
  const written = await printFiles(home, files, 'dist/pdf');
  notePrinted(
    files.map(({ file }) => file),
    localDay(),
  );
  await writeServiceWorker('dist');
  return written;
}

/** Prints some pages of the site served at `home` to PDFs in a folder, whose paths it returns. */
export async function printFiles(home: string, files: readonly PdfFile[], folder: string): Promise<string[]> {
  const browser = await chromium.launch(launchOptions(needChromium()));
  try {
    await mkdir(folder, { recursive: true });
    // One visitor, to whom fonts and styles come once, and who does not take the whole site home with every page.
    const visitor = await browser.newContext({ serviceWorkers: 'block' });
    // A page is opened once for all its papers.
    const waiting = Object.values(Object.groupBy(files, ({ page, lesson }) => `${page} ${lesson}`));
    const printNext = async (): Promise<void> => {
      const page = await visitor.newPage();
      // On a screen, what is far down a long page is laid out later, and its words could not be read off it.
      await page.emulateMedia({ media: 'print' });
      for (let next = waiting.shift(); next; next = waiting.shift()) await printPapers(page, home, next, folder);
    };
    await Promise.all(Array.from({ length: atOnce }, printNext));
    return files.map(({ file }) => `${folder}/${file}`);
  } finally {
    await browser.close();
  }
}

/** Prints one page, or one lesson of it, on each of its papers. */
async function printPapers(page: Page, home: string, files: readonly PdfFile[], folder: string): Promise<void> {
  const [first] = files;
  if (!first) return;
  const { page: path, file, lesson } = first;
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
  for (const { file, paper } of files) {
    const printed = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      ...(paper && { format: paper }),
    });
    try {
      await writeFile(`${folder}/${file}`, await finishPdf(printed, { ...facts, links, headlines }));
    } catch (error) {
      throw new Error(`${file} cannot be finished after printing`, { cause: error });
    }
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

/** Builds the site with links to its PDFs, and prints them, those of lessons besides. Returns the paths of the files. */
export async function buildAndPrint(lessons: readonly number[] = [], { withExports = false } = {}): Promise<string[]> {
  await buildSite({ withPdfs: true, withExports });
  const site = await serveSite(0);
  try {
    return await printPdfs(site.home, lessons);
  } finally {
    await site.stop();
  }
}
