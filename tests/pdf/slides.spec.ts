import { expect, test } from '@playwright/test';
import { blocksNamed } from '../../src/deck/piece.ts';
import { labelOf } from '../../src/diagrams/model.ts';
import { deck } from '../site/deck.ts';
import { type Pdf, readPdf } from './read-pdf.ts';

let pdf: Pdf;
test.beforeAll(async () => {
  pdf = await readPdf('dist/pdf/slides.pdf');
});

/** A line break inside a headline is not a space in the file. */
const plain = (text: string) => text.replace(/\s/g, '');

test('one 16:9 page a slide, tagged, with title and language', () => {
  expect(pdf.pages).toHaveLength(deck.slides.length);
  for (const { width, height } of pdf.pages) expect([Math.round(width), Math.round(height)]).toEqual([960, 540]);
  expect(pdf.tagged).toBe(true);
  expect(pdf.title).toBe(`Slides · ${deck.settings.title}`);
  expect(pdf.language).toBe(deck.settings.language);
});

test('every headline stands on its page, in the tags and in the outline', () => {
  const titles = deck.slides.map(({ title }) => plain(title));
  expect(pdf.pages.map(({ headings }) => plain(headings.at(-1) ?? ''))).toEqual(titles);
  expect(pdf.outline.map(plain)).toEqual(expect.arrayContaining(titles));
});

test('each diagram is one described figure, and all its labels are text on its own page', () => {
  for (const [index, slide] of deck.slides.entries()) {
    // What stands in the article only is on no slide.
    const face = slide.body.filter((piece) => piece.type !== 'block' || piece.name !== 'Read');
    for (const { props } of blocksNamed(face, 'Diagram')) {
      const diagram = deck.diagrams.get(props.id ?? '');
      const page = pdf.pages[index];
      expect(
        page?.figures.filter((alt) => alt.includes(diagram?.title ?? '?')),
        slide.id,
      ).toHaveLength(1);
      const labels = [...(diagram?.wide.nodes ?? []), ...(diagram?.wide.arrows ?? [])].map(labelOf);
      const text = page?.text.replace(/\s/g, '') ?? '';
      for (const label of labels) expect(text, `${slide.id}: ${label}`).toContain(label.replace(/\s/g, ''));
    }
  }
});

test('fonts are embedded as outlines, nothing is turned into a picture, no notes are printed', () => {
  expect(pdf.raw).not.toMatch(/\/Subtype\s*\/Type3/);
  expect(pdf.raw).toMatch(/\/Subtype\s*\/CIDFontType2/);
  expect(pdf.raw).not.toMatch(/\/Subtype\s*\/Image/);
  expect(pdf.pages.map(({ text }) => text).join()).not.toContain('Common slip');
});
