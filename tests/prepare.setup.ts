import { test } from '@playwright/test';
import { needChromium } from '#publish/browser.ts';
import { writeOneFile } from '#publish/one-file/one-file.ts';
import { buildAndPrint } from '#publish/pdf/print-pdfs.ts';

/** What the tests in a browser look at. Unit tests do without it. */
test('the site, its PDFs and its one-file deck are built', async () => {
  // On a bare machine a browser is downloaded first.
  test.setTimeout(900_000);
  needChromium();
  await buildAndPrint(['whole', 45]);
  await writeOneFile();
});
