import { expect, test } from '@playwright/test';
import { isStageState, type StageState } from '#classroom/sync/class-state.ts';
import { isCommand } from '#classroom/sync/commands.ts';
import { isMessage } from '#classroom/sync/messages.ts';

const state: StageState = {
  stage: 'a',
  language: 'en',
  opened: 1,
  moved: 2,
  path: ['one', 'two'],
  slide: 'one',
  step: 0,
  steps: 3,
  black: false,
  votes: [{ exercise: 'who', round: 'before' }],
  clock: { elapsed: 5, since: null, at: 'one', used: { one: 5 } },
  hasNoHistory: false,
};

const states = {
  good: [state, { ...state, lesson: 45 }],
  bad: [
    undefined,
    { ...state, path: 'one' },
    { ...state, step: Number.NaN },
    { ...state, votes: [{ exercise: 'who' }] },
    { ...state, lesson: '45' },
  ],
};

const commands = {
  good: [
    { type: 'next' },
    { type: 'go-to', slide: 'one', step: 1 },
    { type: 'set-counts', exercise: 'who', round: 'before', counts: [1, 2] },
    { type: 'set-clock', to: 'halt' },
    { type: 'start-class', stage: 'b' },
    { type: 'show-room', room: null },
  ],
  bad: [
    'next',
    {},
    { type: 'dance' },
    { type: 'toString' },
    { type: 'go-to', slide: 'one' },
    { type: 'start-countdown', minutes: '3' },
    { type: 'set-clock', to: 'melt' },
    { type: 'restore', known: { path: ['one'] } },
    Object.create({ type: 'next' }),
  ],
};

const messages = {
  good: [
    { kind: 'hello' },
    { kind: 'cleared' },
    { kind: 'state', state },
    { kind: 'claim', stage: 'a', window: 'w' },
    { kind: 'closed', stage: 'a' },
    { kind: 'command', stage: 'a', command: { type: 'next' } },
  ],
  bad: [
    undefined,
    null,
    7,
    'hello',
    [],
    {},
    { kind: 'shout' },
    { kind: 'state' },
    { kind: 'command', command: { type: 'next' } },
    Object.create({ kind: 'hello' }),
  ],
};

for (const [name, guard, { good, bad }] of [
  ['state', isStageState, states],
  ['command', isCommand, commands],
  ['message', isMessage, messages],
] as const)
  test(`a ${name} of ours is understood, one of another shape is not`, () => {
    for (const one of good) expect(guard(one), JSON.stringify(one)).toBe(true);
    for (const one of bad) expect(guard(one), JSON.stringify(one)).toBe(false);
  });
