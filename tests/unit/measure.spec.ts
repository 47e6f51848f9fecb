import { expect, test } from '@playwright/test';
import { openMeasure } from '#drawing/measure.ts';

const measure = await openMeasure();

/** The widths that Chromium gives a span in our own font files, at 24 px. */
const inChromium = [
  ['newsreader-500', 'AVATAR, To', 133.265625],
  ['newsreader-500', 'office files', 105.828125],
  ['public-sans-400', 'Washington', 132.390625],
  ['public-sans-400-italic', 'office files', 113.4375],
  ['public-sans-600', 'AVATAR, To', 127.96875],
  ['public-sans-600', '3.5 to 45 days', 160.71875],
] as const;

for (const [face, text, width] of inChromium) {
  test(`"${text}" in ${face} is as wide as in a browser`, () => {
    expect(Math.abs(measure(text, face, 24) - width)).toBeLessThan(0.05);
  });
}

test('letters that our faces have not take the room that they will need in another one', () => {
  expect(measure('小溪', 'public-sans-400', 24)).toBe(48);
  expect(measure('小a溪', 'public-sans-400', 24)).toBeCloseTo(48 + measure('a', 'public-sans-400', 24));
  expect(measure('Вода', 'public-sans-400', 24)).toBeCloseTo(4 * 0.6 * 24);
});

test('letters that are set apart are not joined, as in a browser', () => {
  expect(Math.abs(measure('office files', 'newsreader-500', 24, -0.48) - 107.5)).toBeLessThan(0.05);
});

test('a width grows with the size, and with the space after each letter', () => {
  const width = measure('chips', 'public-sans-400', 24);
  expect(measure('chips', 'public-sans-400', 48)).toBeCloseTo(2 * width);
  expect(measure('chips', 'public-sans-400', 24, 1.5)).toBeCloseTo(width + 5 * 1.5);
  expect(measure('', 'public-sans-400', 24)).toBe(0);
});
