import { writeFile } from 'node:fs/promises';
import { readPdf } from '../pdf/read-pdf.ts';
import { deck } from '../site/deck.ts';
import { expect, open, test } from './browsers.ts';

/** What stands on which printed page; the number of pages is that of the PDF that the project prints itself. */
const sheets = [
  { path: 'print/handout/', pdf: 'handout-a4' },
  { path: 'print/worksheet/', pdf: 'worksheet-a4' },
  { path: 'print/slides/', pdf: 'slides' },
];

/** Words that may not be parted may be printed with another space. */
const spaced = (text: string) => text.replaceAll('\u00A0', ' ');

for (const { path, pdf } of sheets)
  test(`/${path} is printed as the PDF is, with nothing blank`, async ({ window, home }, info) => {
    await open(window, home + path);
    const printed = await window.print();
    test.skip(!printed, 'this browser’s driver cannot print');
    if (!printed) return;
    const file = info.outputPath('printed.pdf');
    await writeFile(file, printed);
    const { pages } = await readPdf(file);
    const ours = await readPdf(`dist/pdf/${pdf}.pdf`);
    expect(pages.filter(({ text }) => text.trim().length < 30)).toEqual([]);
    expect(Math.abs(pages.length - ours.pages.length)).toBeLessThanOrEqual(Math.ceil(ours.pages.length / 10));
    for (const { title } of path === 'print/worksheet/' ? [] : deck.slides)
      expect(
        pages.some(({ text }) => spaced(text).includes(spaced(title))),
        title,
      ).toBe(true);
  });
