import { stat } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { handoutFiles, pdfFiles } from '#publish/pdf/print-pdfs.ts';
import { printedFiles, sourcesHash } from '#site/printed.ts';
import { deck } from '../site/deck.ts';
import { inAll } from '../tags.ts';
import { fontsIn, poppler, shippedFont } from './poppler.ts';
import { readPdf } from './read-pdf.ts';

const millimetre = 72 / 25.4;
/** What of the page each printer and each paper shows: neither reaches the outermost 8 mm, and Letter is lower than A4. */
const printed = 8 * millimetre;
const lower = ((297 - 279.4) / 2) * millimetre;

const poster = 'poster.pdf';

/** What must be told apart in a sheet, by a part of its address. */
const tagsOf: [string, string[]][] = [
  ['slides', ['Figure']],
  ['answers', ['L', 'LI', 'Table', 'TH', 'TD']],
  ['handout', ['Figure', 'L', 'LI']],
  ['worksheet', ['Figure', 'L', 'LI', 'Table', 'TH', 'TD']],
  ['one-sheet', ['Figure', 'L', 'LI', 'Table', 'TH']],
  ['models', ['Figure', 'L', 'LI', 'Table', 'TH', 'TD']],
  ['vocabulary', ['Table', 'TH', 'TD']],
  ['plan', ['L', 'LI', 'Table', 'TH', 'TD']],
  ['cards', ['L', 'LI']],
  ['poster', ['Figure']],
  ['poll', ['H1', 'L', 'LI']],
  ['substitute', ['H1', 'H2', 'L', 'LI']],
];

test('the poster is one sheet on its side, with the picture and what to ask of it', async () => {
  const { pages, tagged, raw } = await readPdf(`dist/pdf/${poster}`);
  const [{ width, height, text, figures } = { width: 0, height: 0, text: '', figures: [] }, ...more] = pages;
  expect(more).toEqual([]);
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  expect(tagged).toBe(true);
  expect(figures).toHaveLength(1);
  expect(text).toContain(deck.slides.find(({ id }) => id === deck.settings.poster)?.title);
  expect(text).toMatch(/\?/);
  expect(raw).not.toMatch(/\/Subtype\s*\/(Type3|Image)/);
});

const files = [...pdfFiles(deck), ...handoutFiles(deck, ['whole', 45])];

test('nothing is packed as printed of this deck but its own files', () => {
  const asked = ['whole' as const, ...deck.settings.lessons.map(({ minutes }) => minutes)];
  const known = [...pdfFiles(deck), ...handoutFiles(deck, asked)];
  const packed = Object.entries(printedFiles()).filter(([, { of }]) => of === sourcesHash());
  expect(packed.length).toBeGreaterThanOrEqual(files.length);
  for (const [file] of packed) expect(known.map((each) => each.file)).toContain(file);
});

for (const { file, isSheet, page } of files) {
  test(`${file} is what a reader, a screen reader and a printer need`, async () => {
    const path = `dist/pdf/${file}`;
    const pdf = await readPdf(path);
    expect(pdf.tagged).toBe(true);
    expect(pdf.language).toBe(deck.settings.language);
    expect(pdf.title).toContain(deck.settings.title);
    expect(pdf.outline.length).toBeGreaterThanOrEqual(Math.min(2, pdf.pages.length));
    for (const [index, { width, height, text, margins, overprinted }] of pdf.pages.entries()) {
      const isUpright = file !== poster;
      const size = isSheet ? (isUpright ? [595, 842] : [842, 595]) : [960, 540];
      expect([Math.round(width), Math.round(height)], `page ${index + 1}`).toEqual(size);
      expect(text.length, `text of page ${index + 1}`).toBeGreaterThan(20);
      // On either paper the whole of a sheet is seen, with its size kept.
      const [left = 0, low = 0, right = 0, high = 0] = margins;
      const cut = isSheet ? lower : 0;
      const across = printed + (isUpright ? 0 : cut);
      const along = printed + (isUpright ? cut : 0);
      expect(Math.min(left, right), `text at the sides of page ${index + 1}`).toBeGreaterThanOrEqual(across);
      expect(Math.min(low, high), `text at the ends of page ${index + 1}`).toBeGreaterThanOrEqual(along);
      expect(overprinted, `words over words on page ${index + 1}`).toEqual([]);
      expect(text).not.toMatch(/-->|flowchart/);
    }
    expect(
      /\/Subtype\s*\/(Type3|Image)/.exec(pdf.raw)?.[0],
      'a font drawn stroke by stroke, or a picture',
    ).toBeUndefined();
    expect((await stat(path)).size).toBeLessThan(5e6);
    const tags = new Set(pdf.pages.flatMap(({ tags }) => tags));
    // The handout of a lesson may have no list.
    const has = /handout-\d/.test(file) ? ['Figure'] : tagsOf.find(([name]) => page.includes(name))?.[1];
    for (const tag of has ?? []) expect(tags, tag).toContain(tag);
    for (const alt of pdf.pages.flatMap(({ figures }) => figures)) expect(alt).not.toBe('');
    for (const link of pdf.pages.flatMap(({ links }) => links)) {
      if (/^https?:/.test(link)) expect(link, 'a link to this machine').not.toContain('localhost');
      else expect(pdf.places, 'a place inside the file').toContain(link);
    }
  });
}

test('poppler finds every font embedded', () => {
  test.skip(poppler('pdffonts', '-v') === undefined, 'poppler is not installed');
  for (const { file } of pdfFiles(deck)) {
    const fonts = fontsIn(`dist/pdf/${file}`);
    expect(fonts.length, file).toBeGreaterThan(0);
    for (const font of fonts) expect(font, `${file}: faces that the site ships`).toMatch(shippedFont);
  }
});

for (const file of ['slides.pdf', 'handout.pdf'])
  test(`poppler finds every headline of ${file} among the tags, in order`, inAll, () => {
    test.skip(poppler('pdfinfo', '-v') === undefined, 'poppler is not installed');
    const text = poppler('pdfinfo', '-struct-text', `dist/pdf/${file}`)?.replace(/\s/g, '') ?? '';
    const places = deck.slides.map(({ title }) => text.indexOf(`"${title.replace(/\s/g, '')}"`));
    const found = places.filter((place) => place >= 0);
    expect(found.length, file).toBeGreaterThan(deck.slides.length * 0.5);
    expect(found, `order in ${file}`).toEqual([...found].sort((a, b) => a - b));
  });
