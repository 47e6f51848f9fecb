import { expect, test } from '@playwright/test';
import { contrast, tonesOf } from '#deck/look.ts';
import { paletteOf } from '#exports/share/palette.ts';

const green = { paper: '#f4f8ef', ink: '#14261c' };
const night = { paper: '#0d1a13', ink: '#e6f2ea' };

test('black on white stands as far apart as can be, and grey on itself not at all', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#808080', '#808080')).toBe(1);
});

test('what is paler than the ink can still be read on the paper', () => {
  // The last is as pale as a deck may be.
  for (const [ground, theme] of [
    [green, 'light'],
    [night, 'dark'],
    [{ paper: '#ffffff', ink: '#757575' }, 'light'],
  ] as const) {
    const { muted = '', line = '', paper = '', rule = '' } = tonesOf(ground, theme);
    expect(contrast(muted, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(rule, paper)).toBeLessThan(contrast(line, paper));
  }
});

test('files have the deck’s paper and ink, dark ones only where it says so, and else the site’s', () => {
  const tones = (look: typeof green & { dark?: typeof night }, theme: 'light' | 'dark') => {
    const palette = paletteOf({ sides: [], look }, theme);
    return [palette('paper'), palette('ink')];
  };
  expect(tones(green, 'light')).toEqual([green.paper, green.ink]);
  expect(tones({ ...green, dark: night }, 'dark')).toEqual([night.paper, night.ink]);
  const usual = paletteOf({ sides: [], look: undefined }, 'dark');
  expect(tones(green, 'dark')).toEqual([usual('paper'), usual('ink')]);
});
