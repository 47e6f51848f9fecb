import { mkdir } from 'node:fs/promises';
import { offeredEditions } from '#core/node/editions.ts';
import { pdfFiles, printFiles } from '#publish/pdf/print-pdfs.ts';
import { deck } from '../site/deck.ts';
import { at, expect, served as test } from '../site/site.ts';
import { inAll } from '../tags.ts';
import { fontsIn, poppler, shippedFont } from './poppler.ts';
import { readPdf } from './read-pdf.ts';

/** A full-width sign is half white, and the letter beside it may stand in that half. */
const besideSign = /[，。、；：？！）》】”’] \| |\| [（《【“‘，。、；：？！）》”’]/u;

/** Prints some files of an edition and finds in them what a reader of its language would. */
async function readPrinted(
  { folder, language }: { folder: string; language: string },
  files: ReturnType<typeof pdfFiles>,
  into: string,
): Promise<void> {
  await mkdir(into, { recursive: true });
  await printFiles(at(`${folder}/`), files, into);
  for (const { file, isSheet } of files) {
    const { pages, outline, title, tagged, ...pdf } = await readPdf(`${into}/${file}`);
    expect(tagged, file).toBe(true);
    expect(pdf.language, file).toBe(language);
    const text = pages.map((page) => page.text).join('\n');
    expect.soft([title, ...outline].join('\n'), `${file}: names of its parts`).not.toMatch(/[a-z] [a-z]/);
    expect.soft(text.match(/.{0,20}\p{Script=Han}[,;:.?!](?=\s|$).{0,9}/gu), `${file}: signs of English`).toBeNull();
    expect.soft(text.match(/.{0,9}[\u2E80-\u2FDF].{0,9}/gu), `${file}: parts of letters for letters`).toBeNull();
    for (const [index, { overprinted }] of pages.entries())
      expect
        .soft(
          overprinted.filter((pair) => !besideSign.test(pair)),
          `${file}, page ${index + 1}: words over words`,
        )
        .toEqual([]);
    if (isSheet) {
      const own = await readPdf(`dist/pdf/${file}`);
      expect.soft(pages.length, `${file}: pages`).toBeLessThanOrEqual(own.pages.length);
    }
    for (const font of fontsIn(`${into}/${file}`))
      expect.soft(font, `${file}: faces that the site ships`).toMatch(shippedFont);
    if (poppler('pdffonts', '-v') !== undefined) expect(fontsIn(`${into}/${file}`).length, file).toBeGreaterThan(0);
  }
}

for (const edition of offeredEditions().slice(1)) {
  const files = pdfFiles(deck);
  const small = files.filter(({ file }) => file === 'answers.pdf');
  test(`a sheet in ${edition.name} is set in faces of the site, and in its own signs`, async () => {
    await readPrinted(edition, small, test.info().outputDir);
  });

  test(`all files in ${edition.name} are set in faces of the site, and in their own signs`, inAll, async () => {
    test.slow();
    await readPrinted(edition, files, test.info().outputDir);
  });
}
