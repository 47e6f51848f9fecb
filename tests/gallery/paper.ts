import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import type { Shot } from './sheet.ts';

const library = 'node_modules/pdfjs-dist/build/';
const home = 'http://paper.invalid/';

/** Every page of a PDF, as its own library draws it. */
export async function shootPdf(browser: Browser, name: string, file: string): Promise<Shot[]> {
  const page = await browser.newPage();
  await page.route(`${home}**`, async (route) => {
    const asked = new URL(route.request().url()).pathname.slice(1);
    if (asked === '') await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    else if (asked === 'file.pdf') await route.fulfill({ contentType: 'application/pdf', body: await readFile(file) });
    else await route.fulfill({ contentType: 'text/javascript', body: await readFile(library + asked) });
  });
  await page.goto(home);
  const pictures = await page.evaluate(async (at) => {
    const pdf: typeof import('pdfjs-dist') = await import(`${at}pdf.min.mjs`);
    pdf.GlobalWorkerOptions.workerSrc = `${at}pdf.worker.min.mjs`;
    const document = await pdf.getDocument({ url: `${at}file.pdf` }).promise;
    const drawn: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const sheet = await document.getPage(number);
      const full = sheet.getViewport({ scale: 1 });
      const viewport = sheet.getViewport({ scale: 480 / full.width });
      const canvas = globalThis.document.createElement('canvas');
      [canvas.width, canvas.height] = [viewport.width, viewport.height];
      await sheet.render({ canvas, viewport }).promise;
      drawn.push(canvas.toDataURL('image/jpeg', 0.8));
    }
    return drawn;
  }, home);
  await page.close();
  return pictures.map((data, index) => ({
    name: `${name}, ${index + 1}`,
    picture: Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'),
  }));
}
