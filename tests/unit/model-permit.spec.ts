import assert from 'node:assert/strict';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  answeredOn,
  coursesOf,
  horizonOf,
  type Permit,
  standingOn,
  stoppedOn,
  weekdayOf,
  weekOf,
  worstDay,
} from '#edition/models/permit/rules.ts';
import {
  type PermitChoices,
  type PermitState,
  permitOf,
  readPermit,
  writePermit,
} from '#edition/models/permit/state.ts';

const limit = 45;
const days = Array.from({ length: horizonOf(limit, 5) }, (_, index) => index + 1);
const permits: fc.Arbitrary<Permit> = fc.record({
  dial: fc.integer({ min: 1, max: limit }),
  desk: fc.integer({ min: 1, max: 12 }),
  stocks: fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 12 }),
  delivery: fc.integer({ min: 0, max: 10 }),
});
/** Plain assertions: the runner's own would keep a record of each of a million comparisons. */
const always = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 10_000 });

/** How many ever stand still. */
const everStopped = (courses: readonly { stopped: number }[]) => courses.filter(({ stopped }) => stopped > 0).length;

test('nobody is stopped before the stock ends, nor after the delivery', () => {
  always(
    fc.property(permits, fc.integer({ min: 1, max: 100 }), (permit, day) => {
      for (const course of coursesOf(permit)) {
        const stopped = standingOn(course, day) === 'stopped';
        assert.equal(stopped, day > course.stock && day <= course.delivered);
      }
    }),
  );
});

test('a shorter dial never stops more users, nor any for longer', () => {
  always(
    fc.property(permits, fc.integer({ min: 1, max: limit }), (permit, other) => {
      const shorter = coursesOf({ ...permit, dial: Math.min(permit.dial, other) });
      const longer = coursesOf({ ...permit, dial: Math.max(permit.dial, other) });
      assert.ok(everStopped(shorter) <= everStopped(longer));
      assert.ok(worstDay(shorter).stopped <= worstDay(longer).stopped);
      for (const [index, { stopped }] of shorter.entries()) assert.ok(stopped <= (longer[index]?.stopped ?? 0));
    }),
  );
});

test('the desk answers no more in a day than it can once the dial is out, and never before the dial', () => {
  always(
    fc.property(permits, (permit) => {
      const answers = coursesOf(permit).map(({ answered }) => answered);
      for (const [index, day] of answers.entries()) {
        assert.ok(day >= permit.dial);
        assert.ok(index + 1 <= day * permit.desk);
        assert.ok(day >= (answers[index - 1] ?? 0));
      }
    }),
  );
});

test('every application is answered by the limit while the queue is shorter than it', () => {
  always(
    fc.property(permits, (permit) => {
      for (const { answered } of coursesOf(permit)) assert.ok(answered <= limit);
    }),
  );
});

test('the days that a user stands still are those counted day by day', () => {
  always(
    fc.property(permits, (permit) => {
      const courses = coursesOf({ ...permit, delivery: 5 });
      for (const course of courses)
        assert.equal(days.filter((day) => standingOn(course, day) === 'stopped').length, course.stopped);
      const most = Math.max(...days.map((day) => stoppedOn(courses, day)));
      const worst = worstDay(courses);
      assert.equal(worst.stopped, most);
      if (most === 0) return;
      const first = days.findIndex((day) => stoppedOn(courses, day) === most);
      const after = days.findIndex((day, index) => index > first && stoppedOn(courses, day) < most);
      assert.deepEqual([worst.day, worst.until], [days[first], (days[after] ?? 0) - 1]);
    }),
  );
});

const choices: PermitChoices = {
  hands: ['north', 'south'],
  limit,
  delivery: 5,
  stocks: { short: [1, 2, 3], long: [20, 30, 40] },
  horizon: horizonOf(limit, 5),
};
const start: PermitState = { hand: 'north', dial: 20, desk: 3, stock: 'short', day: 0 };
const states: fc.Arbitrary<PermitState> = fc.record(
  {
    hand: fc.constantFrom('north', 'south'),
    dial: fc.integer({ min: 1, max: limit }),
    desk: fc.integer({ min: 1, max: 3 }),
    stock: fc.constantFrom('short', 'long'),
    day: fc.integer({ min: 0, max: choices.horizon }),
  },
  { noNullPrototype: true },
);

test('a run made from its link equals the run that made the link', () => {
  always(
    fc.property(states, (state) => {
      const read = readPermit(writePermit(state), choices, start);
      assert.deepEqual(read, state);
      assert.deepEqual(coursesOf(permitOf(read, choices)), coursesOf(permitOf(state, choices)));
    }),
  );
});

test('a link that nobody wrote still opens something', () => {
  always(
    fc.property(fc.string(), (text) => {
      const { hand, dial, desk, stock, day } = readPermit(text, choices, start);
      assert.ok(choices.hands.includes(hand));
      assert.ok(Object.keys(choices.stocks).includes(stock));
      assert.equal([dial, desk, day].every(Number.isInteger), true);
      assert.equal(dial >= 1 && dial <= limit && desk >= 1 && desk <= 3 && day >= 0 && day <= choices.horizon, true);
    }),
  );
});

test('working days are Monday to Friday: the forty-fifth is the Friday of the ninth week', () => {
  expect([1, 5, 6, 45, 46].map((day) => `${weekOf(day)} ${weekdayOf(day)}`)).toEqual([
    '1 Monday',
    '1 Friday',
    '2 Monday',
    '9 Friday',
    '10 Monday',
  ]);
});

test('a slow desk is felt where the dial is short, and a long dial hides it', () => {
  expect([1, 6, 12].map((place) => answeredOn(place, { dial: 2, desk: 2 }))).toEqual([2, 3, 6]);
  expect(answeredOn(12, { dial: 20, desk: 1 })).toBe(20);
});
