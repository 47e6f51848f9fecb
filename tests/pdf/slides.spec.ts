import { expect, test } from '@playwright/test';
import { askingOf } from '#deck/asking.ts';
import { blocksNamed } from '#deck/body.ts';
import { known, type Slide, titleOf } from '#deck/deck.ts';
import { labelOf } from '#drawing/diagrams/model.ts';
import { deck } from '../site/deck.ts';
import { type Pdf, readPdf } from './read-pdf.ts';

let pdf: Pdf;
test.beforeAll(async () => {
  pdf = await readPdf('dist/pdf/slides.pdf');
});

/** A line break inside a headline is not a space in the file. */
const plain = (text: string) => text.replace(/\s/g, '');

const claimsOnFace = ({ onFace }: Slide) => onFace.flatMap((id) => deck.claims.get(id) ?? []);
const slidePages = () => pdf.pages.slice(0, deck.slides.length);

test('one 16:9 page a slide, tagged, with title and language', () => {
  for (const { width, height } of pdf.pages) expect([Math.round(width), Math.round(height)]).toEqual([960, 540]);
  expect(pdf.tagged).toBe(true);
  expect(pdf.title).toBe(`Slides · ${deck.settings.title}`);
  expect(pdf.language).toBe(deck.settings.language);
});

test('every headline stands on its page, in the tags and, word for word, in the outline', () => {
  // A space that keeps two words together is one like others there.
  const titles = deck.slides.map(({ title }) => title.replace(/\s/g, ' '));
  expect(slidePages().map(({ headings }) => plain(headings.at(-1) ?? ''))).toEqual(titles.map(plain));
  expect(pdf.outline).toEqual(expect.arrayContaining(titles));
  // Drawn to its last step a slide asks no more.
  for (const [index, slide] of deck.slides.entries()) {
    const asked = askingOf(deck, slide)?.asks;
    if (asked) expect(plain(pdf.pages[index]?.text ?? ''), slide.id).not.toContain(plain(asked));
  }
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

test('at their end every source stands behind the marks that rest on it, and a mark in a sentence leads there', () => {
  const ends = pdf.pages.slice(deck.slides.length);
  expect(ends[0]?.headings).toEqual(['Sources']);
  const text = plain(ends.map((page) => page.text).join(' '));
  const links = ends.flatMap((page) => page.links);
  for (const { label, outside, sources } of deck.slides.flatMap(claimsOnFace)) {
    expect(text).toContain(label);
    for (const id of outside ? sources : []) {
      const source = known(deck.sources, id);
      expect(text, label).toContain(plain(`${source.publisher}, ${titleOf(source)}`));
      if (source.url) expect(links).toContain(source.url);
    }
  }
  const inside = slidePages().flatMap((page) => page.links);
  expect(inside.length).toBeGreaterThan(0);
  for (const link of inside) expect(pdf.places).toContain(link);
});
