import { expect, test } from '@playwright/test';
import { daysIn, figuresIn, holdDate, monthsIn, numbersIn, numbersOf, quantitiesOf, saysDay } from '#deck/numbers.ts';

test('numbers are found in digits and in words, and not in names', () => {
  expect(numbersIn('5,090 tonnes, 4.5 billion, forty-five days, H20, 5G and one more', 'en')).toEqual([
    5090, 4.5e9, 45,
  ]);
  expect(figuresIn('seven of 17', 'en')).toEqual([17]);
  expect(numbersIn('twenty-one or Twelve', 'en')).toEqual([21, 12]);
  expect(numbersIn('three thousand, two hundred and a hundred', 'en')).toEqual([3000, 200, 100]);
});

test('a number is one number, however it is written', () => {
  for (const text of ['2 million', '2,000,000', '2 000 000', '2\u202f000\u202f000', 'two million', '2-million', '2mn'])
    expect(figuresIn(text, 'en'), text).toEqual([2e6]);
  for (const text of ['35 per cent', '35%', 'thirty-five per cent']) expect(numbersIn(text, 'en'), text).toEqual([35]);
  expect(numbersIn('half a million, a hundred thousand, $4.1bn', 'en')).toEqual([4.1e9, 5e5, 1e5]);
});

test('a number is read as its language writes it', () => {
  for (const [language, text] of [
    ['de', '1.238,5 und 2,5 Mio. und 3 Milliarden am 4. April'],
    ['es', '1.238,5, 2,5 millones; 3 mil millones; el 4 de abril'],
    ['fr', '1 238,5 ; 2,5 millions ; 3 Md le 4 avril'],
    ['pl', '1 238,5 oraz 2,5 mln, 3 miliardy, 4 kwietnia'],
    ['de-CH', '1’238.5 und 2.5 Millionen, 3 Milliarden, 4. April'],
  ] as const)
    expect(figuresIn(text, language), language).toEqual([1238.5, 2.5e6, 3e9, 4]);
  expect(figuresIn('3, 4 und 5 von 35.000, um 8.15 Uhr', 'de')).toEqual([3, 4, 5, 35_000, 8.15]);
});

test('a time of day, a rank, a decade and the number of a berth are no figures', () => {
  expect(
    figuresIn('Berth 4, from 08:00 to 9 a.m., on pages 3 and 4 and in No. 12, in the 2020s, as the 21st', 'en'),
  ).toEqual([]);
  expect(figuresIn('The berth took 4 ships at 08:00, 35% of them in 2020', 'en')).toEqual([4, 35, 2020]);
});

test('a claim holds a number in whatever form, and no other', () => {
  const claim = { kind: 'fact', speaker: 'x', paragraphs: [], sources: [], confidence: 'A', restored: false } as const;
  const saying = (says: string) => [{ ...claim, paragraphs: [], sources: [], says }];
  expect(numbersOf(saying('It sold 2,000,000 in the year 2030.'), 'en')).toEqual(new Set([2e6, 2030]));
  expect(numbersOf(saying('One ship came.'), 'en'), 'who cites it may write 1').toEqual(new Set([1]));
  expect(numbersOf(saying('It sold 4.5 million.'), 'en').has(4.5)).toBe(false);
  expect(quantitiesOf(saying('It sold 4.5 million.'), 'en').has(4.5), 'drawn in millions').toBe(true);
});

test('days are found before their month, each of several', () => {
  const days = (text: string, language: string) => daysIn(text, language).map(({ said }) => said);
  expect(days('from 23–28 May, 2025 May, and 5 and 6 June', 'en')).toEqual(['23 May', '28 May', '5 June', '6 June']);
  expect(days('Am 12. März 2031', 'de')).toEqual(['12 März']);
  expect(days('El 4 y 5 de abril', 'es')).toEqual(['4 abril', '5 abril']);
  expect(days('4 kwietnia', 'pl')).toEqual(['4 kwietnia']);
  for (const [text, language] of [
    ['vom 4. bis zum 6. April', 'de'],
    ['del 4 al 6 de abril', 'es'],
    ['du 4 au 6 avril', 'fr'],
    ['4月4日', 'zh-Hans'],
  ] as const) {
    expect(saysDay(text, { day: 4, month: 4 }, language), text).toBe(true);
    expect(saysDay(text, { day: 4, month: 5 }, language), text).toBe(false);
  }
  expect(saysDay('am 4. April und am 5. Mai', { day: 4, month: 5 }, 'de')).toBe(false);
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
