import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** Sizes stand in `styles/tokens.css` and nowhere else, so that a scale stays a scale. */

/** Sheets whose sizes are their own, and why. */
const own = {
  'src/styles/tokens.css': 'it is the scale',
  'src/blocks/tiles.css': 'a drawing, whose words are set in its own units, as those of `figures/type.ts` are',
} as const;

/** Single sizes outside the scale, and why. */
const argued = new Map([
  [
    'max(16px, min(2.1875vw, 3.889vh))',
    'the dialog is as large as the window, and all in it in proportion to its words',
  ],
  ['500 min(calc(186vw / var(--signs)), 74vh) / 0.95 var(--display)', 'one number fills the window'],
  ['var(--sheet-gap-4) 15.7mm 0', 'the poster stands in the middle of the paper'],
  ['56px 72px', 'a page has the margins of a slide, and knows no scale'],
  ['360px', 'the actions of a tool stand there'],
  ['2.9px', 'words of a form that is drawn in millimetres'],
  ['-0.25mm', 'half of a line, so that the lines of two cards are one'],
  ['5em', 'the button that closes stands there'],
  ['-0.03em', 'a large letter stands a little in; its stem meets the margin'],
  ['var(--stage-gap-5) 0 0 -6px', 'the same'],
]);

/** Lines are no space: what makes room for one, or hides one under another, is as wide as it is. */
const isOfLines = (value: string) => /^(-?[124]px|0| )+$/.test(value);

const sheets = globSync('src/**/*.css').filter((sheet) => !Object.hasOwn(own, sheet));

/** `property: value` of every declaration of a sheet, without comments. */
const declarationsIn = (sheet: string) =>
  [
    ...readFileSync(sheet, 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/([\w-]+)\s*:\s*([^;{}]+)[;}]/g),
  ].map(([, property = '', value = '']) => ({ property, value: value.trim().replaceAll(/\s+/g, ' ') }));

/** Nothing but what the scale, the parent or the browser says; a number that multiplies one of these is none of its own. */
const isOfTheScale = (value: string) =>
  argued.has(value) ||
  isOfLines(value) ||
  !/\d(px|r?em|pt|mm|ch|v[wh]|%)/.test(value.replaceAll(/var\(--[\w-]+(, ?\w+)?\)/g, ''));

test('a size of words is one of the scale', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const raw = sheets.flatMap((sheet) =>
    declarationsIn(sheet)
      .filter(({ property, value }) => /^font(-size)?$/.test(property) && !isOfTheScale(value))
      .map(({ property, value }) => `${sheet}  ${property}: ${value}`),
  );
  expect(raw).toEqual([]);
});

test('a space is one of the scale', () => {
  const raw = sheets.flatMap((sheet) =>
    declarationsIn(sheet)
      .filter(({ property }) => /^((margin|padding)(-|$)|((row|column)-)?gap$)/.test(property))
      .filter(({ value }) => !isOfTheScale(value))
      .map(({ property, value }) => `${sheet}  ${property}: ${value}`),
  );
  expect(raw).toEqual([]);
});

/** Where a page changes: a phone, a column of text, two columns, a margin beside the text. */
const steps = ['40rem', '50rem', '60rem', '68.75rem'];

/** Widths of a single place, and why. */
const arguedWidths = new Map([
  ['19rem', 'words set twice as large on a phone'],
  ['72rem', 'phones and notes stand side by side'],
  ['73.75rem', 'a tablet on its side, where fingers press marks'],
  ['96rem', 'a rail of chapters stands outside the page'],
]);

test('a page changes at one of four widths, where it is no sheet of paper', () => {
  const found = sheets.flatMap((sheet) =>
    [...readFileSync(sheet, 'utf8').matchAll(/@media ([^{]*\bwidth\b[^{]*)\{/g)].flatMap(([, query = '']) =>
      [...query.matchAll(/(?:min-|max-)?\bwidth\b[^)]*|[\w.]+ <=? width/g)].flatMap(([part]) =>
        [...part.matchAll(/[\d.]+(?:r?em|px)/g)].map(([width]) => ({ sheet, width })),
      ),
    ),
  );
  expect(found.length).toBeGreaterThan(20);
  const other = found.filter(
    ({ sheet, width }) => !sheet.startsWith('src/views/print/') && !steps.includes(width) && !arguedWidths.has(width),
  );
  expect(other).toEqual([]);
});

test('no selector lets what is in a part decide about everything in it', () => {
  // A browser would look at all of a page anew for each part that comes: of the article's, many come while it is read.
  const wide = sheets
    .filter((sheet) => !sheet.startsWith('src/views/') || sheet.startsWith('src/views/read/'))
    .flatMap((sheet) =>
      [...readFileSync(sheet, 'utf8').matchAll(/:has\([^{}]*\)[^{},()]*[ >]\*(?=\s*[,{])/g)].map(
        ([found]) => `${sheet}  ${found}`,
      ),
    );
  expect(wide).toEqual([]);
});
