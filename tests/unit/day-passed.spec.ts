import { expect, test } from '@playwright/test';
import { dayPassed } from '#deck/day-passed.ts';

test('a day has passed on the next, and neither on itself nor before', () => {
  expect(['2026-11-09', '2026-11-10', '2026-11-11', '2027-01-01'].map((on) => dayPassed('2026-11-10', on))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
