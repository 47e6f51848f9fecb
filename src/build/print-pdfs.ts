import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Lessons } from '../deck/lesson.ts';
import { needChromium } from './browser.ts';
import { finishPdf } from './finish-pdf.ts';
import { BuildMistake } from './mistake.ts';
import { type PdfFile, pdfFiles } from './pdf-files.ts';
import { notePrinted } from './printed.ts';
import { writeServiceWorker } from './service-worker.ts';

/**
 * Prints the site's own print pages, served at `home`, to tagged PDFs in `dist/pdf/`. Returns the files written: those of
 * the whole deck, and the slides and handout of each given lesson. A visitor's browser keeps them for later with the site.
 */
export async function printPdfs(home: string, lessons: readonly number[] = []): Promise<string[]> {
  return printFiles(home, [undefined, ...lessons].flatMap(pdfFiles));
}

/** Prints some pages of the site served at `home`; a deck without a worksheet, say, has no page of it to print. */
export async function printFiles(home: string, wanted: readonly PdfFile[]): Promise<string[]> {
  const files = wanted.filter(({ page }) => existsSync(`dist/${page}index.html`));
  const browser = await chromium.launch({ executablePath: needChromium() });
  try {
    await mkdir('dist/pdf', { recursive: true });
    for (const file of files) await printPdf(browser, home, file);
    notePrinted(files.map(({ file }) => file));
    await writeServiceWorker('dist');
    return files.map(({ file }) => `dist/pdf/${file}`);
  } finally {
    await browser.close();
  }
}

async function printPdf(browser: Browser, home: string, { page: path, file, paper, lesson }: PdfFile): Promise<void> {
  const page = await browser.newPage();
  const answer = await page.goto(`${home}${path}${lesson ? `?lesson=${lesson}` : ''}`);
  if (!answer?.ok()) throw new Error(`${file} cannot be printed: there is no page /${path}`);
  if (lesson !== undefined) await needLesson(page, lesson);
  // Set once the fonts are there; without them labels would be measured and embedded wrong.
  await page.waitForSelector(`html[data-ready]${lesson ? `[data-lesson="${lesson}"]` : ''}`);
  const printed = await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
    ...(paper && { format: paper }),
  });
  const facts = { title: await page.title(), language: (await page.locator('html').getAttribute('lang')) ?? '' };
  await writeFile(`dist/pdf/${file}`, await finishPdf(printed, { ...facts, links: await linksOf(page) }));
  await page.close();
}

/** What the links of a page are called, by their address or, within the page, by the place that they lead to. */
async function linksOf(page: Page): Promise<Map<string, string>> {
  return new Map(
    await page.locator('a[href]').evaluateAll((links) =>
      links.flatMap((link): [string, string][] => {
        const called = link.getAttribute('aria-label') ?? link.textContent?.trim().replace(/\s+/g, ' ');
        const to = new URL(link.getAttribute('href') ?? '', document.baseURI);
        const isHere = to.hash && to.pathname === location.pathname;
        return called ? [[isHere ? to.hash.slice(1) : to.href, called]] : [];
      }),
    ),
  );
}

/** Throws where the page knows no lesson of this length. */
async function needLesson(page: Page, lesson: number): Promise<void> {
  const { lengths }: Lessons = JSON.parse((await page.locator('#page-data').textContent()) ?? '');
  if (!lengths.includes(lesson))
    throw new BuildMistake(`There is no lesson of ${lesson} minutes. Known lengths: ${lengths.join(', ')}.`);
}
