import { expect, test } from '@playwright/test';
import { type ClassRecord, reportOf } from '#classroom/session/class-report.ts';
import { halt, moveTo, run, zeroClock } from '#classroom/session/clock.ts';
import type { Stop } from '#deck/lesson.ts';
import { csvOf } from '#views/report/csv.ts';
import { csvWords } from '#words/index.ts';

// What a class leaves: told from a clock, a path and counts alone.

const stop = (id: string, minutes: number, lessons: number[]): Stop => ({ id, title: `The ${id}`, minutes, lessons });
const stops = [
  stop('a', 2, [20, 45]),
  { ...stop('b', 3, [45]), minutesIn: { 45: 5 } },
  stop('c', 4, [90]),
  stop('d', 3, [20, 45]),
  stop('e', 2, [45]),
];
const asked = [
  {
    exercise: 'who',
    title: 'Who?',
    options: ['=1+1', 'Both, "equally"'],
    rounds: [
      { id: 'before', name: 'Before' },
      { id: 'after', name: 'After' },
    ],
  },
];

const lines = [
  {
    exercise: 'how-far',
    title: 'How far?',
    name: 'Boats a month',
    step: 100,
    points: [
      { name: 'May', value: 1238 },
      { name: 'June', value: 3188 },
    ],
  },
];

const boards = [
  {
    exercise: 'where',
    title: 'Where?',
    columns: ['letter', 'diary'],
    rows: [
      { name: 'Rain', answer: [true, false] },
      { name: 'Snow', answer: [true, true] },
    ],
  },
];

let clock = run(moveTo(zeroClock, 'a', 0), 0);
clock = moveTo(clock, 'c', 90_000);
clock = halt(clock, 120_000);
clock = moveTo(clock, 'd', 500_000);

const record: ClassRecord = {
  session: { id: 'x', began: Date.UTC(2026, 10, 25, 9), seen: 0, lesson: 45, ended: Date.UTC(2026, 10, 25, 9, 44) },
  path: ['a', 'c', 'd', 'e'],
  clock,
  counted: [
    { exercise: 'who', round: 'before', counts: [10, 10] },
    { exercise: 'who', round: 'after', counts: [5, 15] },
    { exercise: 'gone', round: 'b', counts: [1, 0, 2] },
  ],
  // The last was drawn when the exercise had another point.
  drawn: [
    {
      exercise: 'how-far',
      lines: [
        [40, 30],
        [10, 20],
        [35, 25],
        [1, 2, 3],
      ],
    },
    // The last was filled in when there was another row.
    {
      exercise: 'where',
      lines: [
        [1, 3],
        [3, 0],
        [1, 1, 1],
      ],
    },
  ],
  moved: [{ exercise: 'who', moves: [5, 3, 0, 4] }],
};
const report = reportOf(record, { stops, asked, lines, boards });

test('every slide of the lesson is told, and what was shown besides, with minutes of this lesson and seconds', () => {
  const told = report.slides.map(({ number, planned, used, state }) => [number, planned, used, state]);
  expect(told).toEqual([
    [1, 2, 90, 'shown'],
    [2, 5, 0, 'skipped'],
    [undefined, 0, 30, 'added'],
    [3, 3, 0, 'shown'],
    [4, 2, 0, 'unreached'],
  ]);
  expect(report).toMatchObject({ planned: 45, used: 120 });
});

test('votes stand side by side with their shift; one that the deck no longer asks keeps its numbers', () => {
  const [vote, gone] = report.votes;
  expect(vote?.rounds.map(({ name, counts, shares, tellsShares }) => [name, counts, shares, tellsShares])).toEqual([
    ['Before', [10, 10], [50, 50], true],
    ['After', [5, 15], [25, 75], true],
  ]);
  expect(vote?.moved).toEqual({ by: [-25, 25], inPoints: true });
  expect(vote?.ways).toEqual({ all: 12, stayed: 9, ways: [{ from: 0, to: 1, count: 3 }] });
  expect(gone).toMatchObject({ title: 'gone', options: ['A', 'B', 'C'], moved: undefined });
});

test('few votes are told without per cents, how they came is, and so is what nobody chose in the end', () => {
  const counted = [
    { exercise: 'who', round: 'before', counts: [4, 3], phones: 7 },
    { exercise: 'who', round: 'after', counts: [0, 8], phones: 6 },
  ];
  const [vote] = reportOf({ ...record, counted }, { stops, asked, lines, boards }).votes;
  expect(vote?.rounds.map(({ by, tellsShares }) => [by, tellsShares])).toEqual([
    ['phones', false],
    ['both', false],
  ]);
  expect(vote?.moved).toEqual({ by: [-4, 5], inPoints: false });
  expect(vote?.unsaid).toEqual(['=1+1']);
  // Asked once, it has no end yet.
  const first = [{ exercise: 'who', round: 'before', counts: [0, 7], phones: 7 }];
  const once = reportOf({ ...record, counted: first }, { stops, lines, boards, asked });
  expect(once.votes.map(({ unsaid }) => unsaid)).toEqual([[]]);
});

test('where each half of a class decides for itself, its own hands are the whole', () => {
  const halves = { exercise: 'game', title: 'Which card?', options: ['a', 'b', 'c', 'd'], voters: 2 };
  const counted = [{ exercise: 'game', round: 'hands', counts: [8, 6, 5, 9] }];
  const { votes } = reportOf(
    { ...record, counted },
    { stops, lines, boards, asked: [{ ...halves, rounds: [{ id: 'hands', name: '' }] }] },
  );
  expect(votes[0]?.rounds[0]).toMatchObject({ shares: [57, 43, 36, 64], tellsShares: false });
});

test('what a class drew stands as its middle beside what it was, nobody named', () => {
  expect(report.drawn).toEqual([
    {
      title: 'How far?',
      name: 'Boats a month',
      lines: 3,
      points: [
        { name: 'May', middle: 3500, value: 1238 },
        { name: 'June', middle: 2500, value: 3188 },
      ],
    },
  ]);
});

test('what a class filled in stands as how many ticked each box, nobody named', () => {
  expect(report.filled).toEqual([
    {
      title: 'Where?',
      columns: ['letter', 'diary'],
      phones: 2,
      rows: [
        { name: 'Rain', answer: [true, false], counts: [2, 1], answered: 2, missed: 1 },
        { name: 'Snow', answer: [true, true], counts: [1, 1], answered: 1, missed: 0 },
      ],
    },
  ]);
});

/** Reads RFC 4180 to the letter: every record ends with CRLF, and a quote within a quoted field is doubled. */
function parse(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new Error(`no field at ${at}: ${text.slice(at, at + 20)}`);
    records.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

test('the table of values can be read back, and no field of it is a formula', () => {
  const notes = '=HYPERLINK("http://x")\nsecond, line';
  const rows = parse(csvOf(report, notes));
  const heads = Object.values(csvWords.columns);
  expect(rows[0]).toEqual(heads);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([heads.length]));
  const column = (name: keyof typeof csvWords.columns) => rows.map((row) => row[heads.indexOf(csvWords.columns[name])]);
  expect(column('title').slice(2, 7)).toEqual(['The a', 'The b', 'The c', 'The d', 'The e']);
  expect(column('spent').slice(1, 7)).toEqual(['2', '1.5', '0', '0.5', '0', '0']);
  expect(column('answer')).toEqual(expect.arrayContaining(["'=1+1", 'Both, "equally"']));
  expect(column('hands').slice(1).filter(Boolean)).toEqual([
    '10',
    '10',
    '5',
    '15',
    '1',
    '0',
    '2',
    '3',
    '3',
    '3',
    '2',
    '1',
    '1',
    '1',
  ]);
  expect([column('middle'), column('value')].map((each) => each.slice(1).filter(Boolean))).toEqual([
    ['3500', '2500'],
    ['1238', '3188', '1', '0', '1', '1'],
  ]);
  expect(column('text').at(-1)).toBe(`'${notes}`);
  for (const value of rows.flat()) expect(value).not.toMatch(/^[=+\-@\t\r]/);
});
