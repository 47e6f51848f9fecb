import { expect, test } from '@playwright/test';
import { isMessage, type StageState } from '#classroom/sync/messages.ts';

const state: StageState = {
  stage: 'a',
  opened: 1,
  moved: 2,
  path: ['one', 'two'],
  slide: 'one',
  step: 0,
  steps: 3,
  black: false,
  votes: [{ exercise: 'who', round: 'before', title: 'Who?', options: 3 }],
  clock: { elapsed: 5, since: null, at: 'one', used: { one: 5 } },
  fresh: false,
};

const good = [
  { kind: 'hello' },
  { kind: 'cleared' },
  { kind: 'state', state },
  { kind: 'state', state: { ...state, lesson: 45 } },
  { kind: 'claim', stage: 'a', window: 'w' },
  { kind: 'closed', stage: 'a' },
  { kind: 'order', stage: 'a', order: { does: 'next' } },
  { kind: 'order', stage: 'a', order: { does: 'go', slide: 'one', step: 1 } },
  { kind: 'order', stage: 'a', order: { does: 'tally', exercise: 'who', round: 'before', counts: [1, 2] } },
  { kind: 'order', stage: 'a', order: { does: 'clock', to: 'halt' } },
  { kind: 'order', stage: 'a', order: { does: 'new-class', stage: 'b' } },
];

const bad = [
  undefined,
  null,
  7,
  'hello',
  [],
  {},
  { kind: 'shout' },
  { kind: 'state' },
  { kind: 'state', state: { ...state, path: 'one' } },
  { kind: 'state', state: { ...state, step: Number.NaN } },
  { kind: 'state', state: { ...state, votes: [{ exercise: 'who' }] } },
  { kind: 'state', state: { ...state, lesson: '45' } },
  { kind: 'order', stage: 'a', order: { does: 'dance' } },
  { kind: 'order', stage: 'a', order: { does: 'go', slide: 'one' } },
  { kind: 'order', stage: 'a', order: { does: 'countdown', minutes: '3' } },
  { kind: 'order', stage: 'a', order: { does: 'clock', to: 'melt' } },
  { kind: 'order', stage: 'a', order: { does: 'restore', kept: { path: ['one'] } } },
  { kind: 'order', order: { does: 'next' } },
  Object.create({ kind: 'hello' }),
];

test('every message of ours is understood', () => {
  for (const message of good) expect(isMessage(message), JSON.stringify(message)).toBe(true);
});

test('a letter of another shape is no message', () => {
  for (const message of bad) expect(isMessage(message), JSON.stringify(message)).toBe(false);
});
