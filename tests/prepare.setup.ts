import { test } from '@playwright/test';
import { needChromium } from '../src/build/browser.ts';
import { writeOneFile } from '../src/build/one-file/write.ts';
import { printPdfs } from '../src/build/pdf/print-pdfs.ts';
import { buildSite, serveSite } from '../src/build/site.ts';

/** What the tests in a browser look at. Unit tests do without it. */
test('the site, its PDFs and its one-file deck are built', async () => {
  // On a bare machine a browser is downloaded first.
  test.setTimeout(900_000);
  needChromium();
  await buildSite({ withPdfs: true });
  const site = await serveSite(0);
  await printPdfs(site.home, [45]);
  await writeOneFile();
  await site.stop();
});
