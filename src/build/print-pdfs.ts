import { mkdir } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright';
import { needChromium } from './browser.ts';
import { type PdfFile, pdfFiles } from './pdf-files.ts';

/**
 * Prints the site's own print pages, served at `home`, to tagged PDFs in `dist/pdf/`. Returns the files written.
 * With `lesson` the slides and the handout of that lesson alone are written.
 */
export async function printPdfs(home: string, lesson?: number): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: needChromium() });
  try {
    await mkdir('dist/pdf', { recursive: true });
    const files = pdfFiles(lesson);
    for (const file of files) await printPdf(browser, home, file);
    return files.map(({ file }) => `dist/pdf/${file}`);
  } finally {
    await browser.close();
  }
}

async function printPdf(browser: Browser, home: string, { page: path, file, paper, lesson }: PdfFile): Promise<void> {
  const page = await browser.newPage();
  const answer = await page.goto(`${home}${path}${lesson ? `?lesson=${lesson}` : ''}`);
  if (!answer?.ok()) throw new Error(`${file} cannot be printed: there is no page /${path}`);
  // Set once the fonts are there; without them labels would be measured and embedded wrong.
  await page.waitForSelector(`html[data-ready]${lesson ? `[data-lesson="${lesson}"]` : ''}`);
  await page.pdf({
    path: `dist/pdf/${file}`,
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
    ...(paper && { format: paper }),
  });
  await page.close();
}
