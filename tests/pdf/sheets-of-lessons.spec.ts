import { expect, test } from '@playwright/test';
import { ticketQuestions } from '#deck/lesson.ts';
import type { HandOut } from '#deck/schema/teach.ts';
import { type PageId, pages, pdfName } from '#frame/page/catalogue.ts';
import { oneSheetWords } from '#words/index.ts';
import { deck } from '../site/deck.ts';
import { readPdf } from './read-pdf.ts';

/** A class that has to get by with this much paper in a lesson of 45 minutes. */
const pupils = 30;
const sheetsOfPaper = 60;

const plain = (text: string) => text.replace(/\s/g, '');
const fileOf = (sheet: PageId, lesson = 45) =>
  `dist/pdf/${pdfName(sheet, pages.find(({ id }) => id === sheet)?.lessons === 'each' ? lesson : undefined)}`;
const textsOf = async (file: string) => (await readPdf(file)).pages.map(({ text }) => plain(text));
const times = (text: string, words: string) => text.split(plain(words)).length - 1;

for (const sheet of ['handout', 'plain-handout'] as const)
  test(`the ${sheet} is 30 pages at most, none of them but the last half empty, each chapter with its head`, async () => {
    const { pages } = await readPdf(fileOf(sheet));
    expect(pages.length).toBeLessThanOrEqual(30);
    for (const [index, { reach }] of pages.slice(0, -1).entries())
      expect(reach, `how far page ${index + 1} reaches`).toBeGreaterThan(0.5);
    const headings = pages.flatMap(({ headings }) => headings).map(plain);
    const heads = deck.sections.map(({ number, title }) => plain(`${number} ${title}`));
    expect(headings.filter((heading) => heads.includes(heading))).toEqual(heads);
  });

test('the handout, the worksheet and the memo are one sheet each', async () => {
  for (const sheet of ['one-sheet', 'worksheet', 'position-memo'] as const)
    expect((await textsOf(fileOf(sheet))).length, sheet).toBe(2);
});

test('both sides of the half sheets are cut at one height, below the last word of the upper and above the lower', async () => {
  const { pages } = await readPdf(fileOf('one-sheet'));
  const cuts = pages.map(({ runs }) => runs.find(({ text }) => text === oneSheetWords.cut));
  expect(cuts).not.toContain(undefined);
  // The line runs through the middle of these words.
  const heights = cuts.map((cut) => (cut ? cut.y + cut.size * 0.3 : 0));
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0)), 'points between the two').toBeLessThan(1);
  for (const [index, { runs }] of pages.entries()) {
    const at = heights[index] ?? 0;
    const near = runs.filter(({ text, y, size }) => text !== oneSheetWords.cut && y - size < at && y + size > at);
    expect(near.map(({ text }) => text)).toEqual([]);
  }
  const { lengths } = deck.teach.oneSheet ?? {};
  for (const { lines } of lengths?.sides ?? [])
    for (const { says } of lines)
      expect(plain(pages[0]?.text ?? ''), 'no length goes on overleaf').toContain(plain(says));
  if (lengths) expect(plain(pages[0]?.text ?? '')).toContain(plain(lengths.say));
});

test('cards are four a page and tickets two, each whole', async () => {
  const { controversies, debate } = deck.teach;
  const pages = await textsOf(fileOf('controversy-cards'));
  expect(pages).toHaveLength(controversies.length);
  for (const [index, { agree, cases }] of controversies.entries()) {
    expect(times(pages[index] ?? '', agree)).toBe(4);
    for (const { lines } of cases) for (const { says } of lines) expect(times(pages[index] ?? '', says), says).toBe(2);
  }
  const roles = await textsOf(fileOf('role-cards'));
  expect(roles).toHaveLength(Math.ceil(((debate?.roles.length ?? 0) + 2) / 4));
  for (const [index, { asks }] of debate?.roles.entries() ?? [])
    expect(times(roles[Math.floor(index / 4)] ?? '', asks), asks).toBe(1);
  for (const plan of deck.teach.plans) {
    const { minutes, homework = '' } = plan;
    const [tickets = '', ...more] = await textsOf(fileOf('tickets', minutes));
    expect(more).toEqual([]);
    const asked = deck.worksheet ? ticketQuestions(deck.worksheet, plan) : [];
    for (const { ask } of deck.worksheet?.exit.questions ?? [])
      expect(times(tickets, ask)).toBe(asked.some((one) => one.ask === ask) ? 2 : 0);
    expect(times(tickets, homework), 'the homework at the foot of each').toBe(2);
  }
});

test('what the lesson of 45 minutes hands out is little', async () => {
  const plan = deck.teach.plans.find(({ minutes }) => minutes === 45);
  const handed = Object.entries(plan?.handsOut ?? {}) as [HandOut, number][];
  expect(handed.length).toBeGreaterThan(0);
  const needed = await Promise.all(
    handed.map(async ([sheet, share]) => {
      const sides = (await textsOf(fileOf(sheet))).length;
      return Math.ceil(pupils / share) * Math.ceil(sides / 2);
    }),
  );
  expect(needed.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(sheetsOfPaper);
});

test('the cards to vote with and the sheet for a substitute are one side each', async () => {
  for (const sheet of ['poll', 'substitute'] as const) expect((await textsOf(fileOf(sheet))).length, sheet).toBe(1);
});

test('the plan and the notes of a lesson are of that lesson alone', async () => {
  for (const { minutes, rows, goal } of deck.teach.plans.map((plan) => ({
    ...plan,
    goal: deck.settings.lessons.find((lesson) => lesson.minutes === plan.minutes)?.goal ?? '?',
  }))) {
    const plan = (await textsOf(fileOf('plan', minutes))).join('');
    expect(times(plan, goal)).toBe(1);
    expect((await textsOf(fileOf('plan', minutes))).length, 'sides of the plan').toBe(2);
    const [front = ''] = await textsOf(fileOf('plan', minutes));
    for (const { does, gives = '' } of rows) {
      expect(front).toContain(plain(does));
      expect(front).toContain(plain(gives));
    }
    const notes = (await textsOf(fileOf('notes', minutes))).join('');
    for (const { title, lessons } of deck.slides)
      expect(notes.includes(plain(title)), `${minutes}: ${title}`).toBe(lessons.includes(minutes));
  }
});
