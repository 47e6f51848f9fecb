import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** Sizes stand in `styles/tokens.css` and nowhere else, so that a scale stays a scale. */

/** Sheets whose sizes are their own, and why. */
const own = {
  'src/styles/tokens.css': 'it is the scale',
  'src/styles/tiles.css': 'a drawing, whose words are set in its own units, as those of `figures/type.ts` are',
} as const;

/** Single sizes outside the scale, and why. */
const argued = new Set([
  // The dialog is as large as the window, and all in it in proportion to what the stage’s words would be there.
  'max(16px, min(2.1875vw, 3.889vh))',
]);

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
  argued.has(value) || !/\d(px|r?em|pt|mm|ch|v[wh]|%)/.test(value.replaceAll(/var\(--[\w-]+(, ?\w+)?\)/g, ''));

test('a size of words is one of the scale', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const raw = sheets.flatMap((sheet) =>
    declarationsIn(sheet)
      .filter(({ property, value }) => /^font(-size)?$/.test(property) && !isOfTheScale(value))
      .map(({ property, value }) => `${sheet}  ${property}: ${value}`),
  );
  expect(raw).toEqual([]);
});
