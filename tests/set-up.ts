import { writeOneFile } from '../src/build/one-file/write.ts';
import { printPdfs } from '../src/build/print-pdfs.ts';
import { buildSite, serveSite } from '../src/build/site.ts';

/** Builds the site, its PDFs and its one-file deck once, and serves them on a free port until the last test has run. */
export default async function setUp(): Promise<() => Promise<void>> {
  await buildSite({ withPdfs: true });
  const site = await serveSite(0);
  await printPdfs(site.home, [45]);
  await writeOneFile();
  process.env.SITE_HOME = site.home;
  return site.stop;
}
