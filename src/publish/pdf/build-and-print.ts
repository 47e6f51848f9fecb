import { buildSite, serveSite } from '../site.ts';
import { printPdfs } from './print-pdfs.ts';

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
