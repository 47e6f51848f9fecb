import { expect, test } from '@playwright/test';
import { daysIn, digitsIn, holdDate, monthsIn, numbersIn } from '#deck/numbers.ts';

test('numbers are found in digits and in words, and not in names', () => {
  expect(numbersIn('5,090 tonnes, 4.5 billion, forty-five days, H20 and one more')).toEqual([5090, 4.5, 45]);
  expect(digitsIn('seven of 17')).toEqual([17]);
  expect(numbersIn('twenty-one or Twelve')).toEqual([21, 12]);
  expect(numbersIn('three thousand, two hundred and a hundred')).toEqual([3000, 200, 100]);
});

test('days are found before their month, each of several', () => {
  const days = (text: string, language: string) => daysIn(text, language).map(({ said }) => said);
  expect(days('from 23–28 May, 2025 May, and 5 and 6 June', 'en')).toEqual(['23 May', '28 May', '5 June', '6 June']);
  expect(days('Am 12. März 2031', 'de')).toEqual(['12 März']);
});

test('months are found with a day and without, and not in other words', () => {
  expect(monthsIn('In late May, by 5 June 2031, somebody may march in Mayfair', 'en')).toEqual([5, 6]);
  expect(monthsIn('Ab März', 'de')).toEqual([3]);
});

test('a day is held by a claim of that date, or by its words', () => {
  const claim = {
    says: 'On 12 May both cut.',
    kind: 'fact',
    speaker: 'x',
    paragraphs: [],
    sources: [],
    confidence: 'A',
    restored: false,
  } as const;
  const entry = { ...claim, paragraphs: [], sources: [] };
  expect(holdDate([entry], '2031-05-12', 'en')).toBe(true);
  expect(holdDate([entry], '2031-05-13', 'en')).toBe(false);
  expect(holdDate([{ ...entry, date: '2031-06-01' }], '2031-06', 'en')).toBe(true);
  const saying = (says: string) => [{ ...entry, says }];
  expect(holdDate(saying('On 12 May 2031 both cut.'), '1999-05-12', 'en'), 'another year').toBe(false);
  expect(holdDate(saying('In May it sold 12 chips.'), '2031-05-12', 'en'), 'another number').toBe(false);
  for (const day of ['09', '10'])
    expect(holdDate(saying('They met on 9 and 10 June.'), `2031-06-${day}`, 'en')).toBe(true);
  expect(holdDate(saying('They met June 9 to 10.'), '2031-06-10', 'en')).toBe(true);
});
