import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { needChromium } from './browser.ts';

const documents = [{ page: 'print/slides/', file: 'slides.pdf' }];

/** Prints the site's own print pages, served at `home`, to tagged PDFs in `dist/pdf/`. Returns the files written. */
export async function printPdfs(home: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: needChromium() });
  try {
    await mkdir('dist/pdf', { recursive: true });
    const page = await browser.newPage();
    for (const { page: path, file } of documents) {
      await page.goto(home + path);
      // Set once the fonts are there; without them labels would be measured and embedded wrong.
      await page.waitForSelector('html[data-ready]');
      await page.pdf({
        path: `dist/pdf/${file}`,
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        printBackground: true,
      });
    }
    return documents.map(({ file }) => `dist/pdf/${file}`);
  } finally {
    await browser.close();
  }
}
