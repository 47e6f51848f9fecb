import { writeFile } from 'node:fs/promises';
import { type Pdf, readPdf } from '../pdf/read-pdf.ts';
import { deck } from '../site/deck.ts';
import { expect, open, test } from './browsers.ts';

/** What stands on which printed page; the number of pages is that of the PDF that the project prints itself. */
const sheets = [
  { path: 'print/handout/', pdf: 'handout' },
  { path: 'print/worksheet/', pdf: 'worksheet' },
  { path: 'print/slides/', pdf: 'slides' },
  { path: 'print/one-sheet/', pdf: 'one-sheet' },
];

/** Words that may not be parted may be printed with another space. */
const spaced = (text: string) => text.replaceAll('\u00A0', ' ');

/** The headlines of slides that stand on a sheet. */
const headlines = ({ pages }: Pdf) =>
  deck.slides
    .map(({ title }) => spaced(title))
    .filter((title) => pages.some(({ text }) => spaced(text).includes(title)));

for (const { path, pdf } of sheets)
  test(`/${path} is printed as the PDF is, with nothing blank`, async ({ window, home }, info) => {
    await open(window, home + path);
    const printed = await window.print();
    test.skip(!printed, 'this browser’s driver cannot print');
    if (!printed) return;
    const file = info.outputPath('printed.pdf');
    await writeFile(file, printed);
    const theirs = await readPdf(file);
    const { pages } = theirs;
    const ours = await readPdf(`dist/pdf/${pdf}.pdf`);
    expect(pages.filter(({ text }) => text.trim().length < 30)).toEqual([]);
    // A joined or special form of a letter without its name is seen, but found by no search.
    expect(pages.flatMap(({ text }) => text.split(' ').filter((word) => word.includes('\uFFFD')))).toEqual([]);
    expect(Math.abs(pages.length - ours.pages.length)).toBeLessThanOrEqual(Math.floor(ours.pages.length / 10));
    expect(headlines(theirs)).toEqual(headlines(ours));
  });

/** The headline of a section stands on a page with what it is about, whatever the window was before. */
test('the article is printed with no headline alone at the foot of a page, once and again', async ({
  window,
  home,
}, info) => {
  const plain = (text: string) => text.replace(/\s/g, '');
  const heads = [
    ...deck.sections.flatMap(({ title, question = '' }) => [title, question]),
    ...deck.slides.map(({ title }) => title),
  ]
    .map(plain)
    .filter(Boolean);
  await open(window, `${home}read/`);
  const lengths: number[] = [];
  for (const width of [1280, 1280, 480]) {
    await window.resize(width, 720);
    const printed = await window.print();
    test.skip(!printed, 'this browser’s driver cannot print');
    if (!printed) return;
    const file = info.outputPath('printed.pdf');
    await writeFile(file, printed);
    const { pages } = await readPdf(file);
    const alone = pages.flatMap(({ last }, index) =>
      last.length > 5 && heads.some((head) => head.endsWith(plain(last))) ? [`page ${index + 1}: ${last}`] : [],
    );
    expect(alone, `printed from a window of ${width} px`).toEqual([]);
    lengths.push(plain(pages.map(({ text }) => text).join('')).length);
  }
  // Nothing is left out the second time, nor after the window was narrow.
  for (const length of lengths) expect(Math.abs(length - (lengths[0] ?? 0))).toBeLessThan(200);
});
