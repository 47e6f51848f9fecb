import { expect, test } from '@playwright/test';
import { zeroClock } from '#classroom/session/clock.ts';
import { slideTime } from '#classroom/session/pace.ts';
import { rowSeen, startRows } from '#classroom/session/rows.ts';
import { rowsTimed } from '#deck/lesson.ts';
import { lessonWords } from '#words/index.ts';
import { deck } from '../site/deck.ts';

const [plan] = deck.teach.plans.filter(({ rows }) => rows.some(({ task }) => task === 'ticket')).slice(-1);
const ticket = plan?.rows.find(({ task }) => task === 'ticket');
const slide = ticket?.slide ?? '';
const rows = plan ? rowsTimed(slide, plan) : [];

test('on one slide each row of a plan begins with its own task or exercise, what follows the ticket with the steps', () => {
  expect(rows).toHaveLength(3);
  expect(rowSeen(rows, { step: 0 })).toBe(0);
  expect(rowSeen(rows, { step: 0, exercise: rows[0]?.exercise })).toBe(0);
  expect(rowSeen(rows, { step: 0, task: rows[1]?.task })).toBe(1);
  expect(rowSeen(rows, { step: 1 })).toBe(2);
});

test('a row counts from its own beginning, does not go back, and begins anew with the clock', () => {
  const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
  const stop = { id: slide, title: '', minutes, lessons: [] };
  const says = (used: number, starts: number[]) =>
    slideTime(stop, { ...zeroClock, used: { [slide]: used } }, rows, starts);
  const first = startRows([], 1, 200);
  expect(says(230, first)).toBe(lessonWords.slideTime(rows[1]?.minutes ?? 0, '0:30'));
  expect(startRows(first, 0, 230)).toEqual([200]);
  expect(says(300, startRows(first, 2, 290))).toBe(lessonWords.slideTime(rows[2]?.minutes ?? 0, '0:10'));
  expect(startRows(first, 0, 0)).toEqual([]);
});
