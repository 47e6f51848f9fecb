import assert from 'node:assert/strict';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Game, habits, hasEased, type Move, type Player, play, scoreOf } from '#edition/models/cards/rules.ts';
import { type CardsState, readCards, roundsOf, writeCards } from '#edition/models/cards/state.ts';

const points = { bothEase: 3, bothHold: 1, easesAlone: 0, holdsAlone: 5 };
const ten: Game = { rounds: 10, lateOneIn: 0, gone: false, points };
const games: Record<string, Game> = {
  one: { ...ten, rounds: 1 },
  ten,
  late: { ...ten, lateOneIn: 10 },
  gone: { ...ten, gone: true },
};
const rounds = Object.fromEntries(Object.entries(games).map(([id, game]) => [id, game.rounds]));

const game = fc.constantFrom(...Object.values(games));
const seed = fc.integer({ min: 0, max: 999_999 });
const move = fc.constantFrom<Move>('ease', 'hold');
const moves = fc.array(move, { maxLength: 10 });
const habit = fc.constantFrom(...habits);
const player: fc.Arbitrary<Player> = fc.oneof(habit, moves);
/** Plain assertions: the runner's own would keep a record of each of a million comparisons. */
const always = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 10_000 });

test('the points of a game are the sum of its rounds, and each round gives one of the four results', () => {
  always(
    fc.property(game, player, player, seed, (game, left, right, seed) => {
      const played = play(game, [left, right], seed);
      const results = played.map(({ points }) => points.join('-'));
      for (const result of results) assert.ok(['3-3', '1-1', '0-5', '5-0'].includes(result));
      const sum = (side: number) => results.reduce((total, result) => total + Number(result.split('-')[side]), 0);
      assert.deepEqual(scoreOf(played), [sum(0), sum(1)]);
    }),
  );
});

test('the same seed gives the same run, and playing on does not change what was played', () => {
  always(
    fc.property(game, player, player, seed, fc.nat(10), (game, left, right, seed, upTo) => {
      const whole = play(game, [left, right], seed);
      assert.deepEqual(play(game, [left, right], seed), whole);
      assert.deepEqual(play(game, [left, right], seed, upTo), whole.slice(0, upTo));
    }),
  );
});

test('neither side is favoured: changing places changes the points', () => {
  always(
    fc.property(fc.constantFrom(games.one, ten, games.gone), player, player, seed, (game, left, right, seed) => {
      if (!game) throw new Error('no game');
      const [a, b] = scoreOf(play(game, [left, right], seed));
      assert.deepEqual(scoreOf(play(game, [right, left], seed)), [b, a]);
    }),
  );
});

test('a card is late in one round of ten for each player, and then looks like hold', () => {
  always(
    fc.property(seed, (seed) => {
      const played = play(games.late ?? ten, ['always-eases', 'always-eases'], seed);
      for (const side of [0, 1] as const) assert.equal(played.filter(({ late }) => late[side]).length, 1);
      for (const { chosen, seen, late } of played)
        for (const side of [0, 1] as const) assert.equal(seen[side], late[side] ? 'hold' : chosen[side]);
    }),
  );
});

test('a card that does not come back is never held again', () => {
  always(
    fc.property(player, player, seed, (left, right, seed) => {
      const played = play(games.gone ?? ten, [left, right], seed);
      for (const side of [0, 1] as const) {
        const first = played.findIndex(({ chosen }) => chosen[side] === 'ease');
        if (first < 0) continue;
        assert.equal(hasEased(played.slice(0, first), side), false);
        assert.deepEqual(new Set(played.slice(first).map(({ chosen }) => chosen[side])), new Set(['ease']));
      }
    }),
  );
});

const start: CardsState = {
  setting: 'one',
  mode: 'habit',
  you: 0,
  habits: ['does-as-you-did', 'does-as-you-did'],
  seed: 7,
  round: 0,
  moves: [[], []],
};
const states: fc.Arbitrary<CardsState> = fc
  .record(
    {
      setting: fc.constantFrom('ten', 'late', 'gone'),
      mode: fc.constantFrom('habit', 'pair', 'watch'),
      you: fc.constantFrom(0, 1),
      habits: fc.tuple(habit, habit),
      seed,
      round: fc.nat(10),
      moves: fc.tuple(moves, moves),
    },
    { noNullPrototype: true },
  )
  .map((state) => state as CardsState);

test('a run made from its link equals the run that made the link', () => {
  always(
    fc.property(states, (state) => {
      const read = readCards(writeCards(state), rounds, start);
      assert.deepEqual(read, state);
      const game = games[state.setting] ?? ten;
      assert.deepEqual(roundsOf(read, game), roundsOf(state, game));
    }),
  );
});

test('a link that nobody wrote still opens something', () => {
  always(
    fc.property(fc.string(), (text) => {
      const state = readCards(text, rounds, start);
      assert.ok(roundsOf(state, games[state.setting] ?? ten).length <= state.round);
    }),
  );
});

test('one round rewards holding, whatever the other does', () => {
  const against = (own: Move, other: Move) => scoreOf(play(games.one ?? ten, [[own], [other]], 0))[0];
  for (const other of ['ease', 'hold'] as const) expect(against('hold', other)).toBeGreaterThan(against('ease', other));
});

test('a late card starts a spiral between two who answer in kind, and forgiving once ends it', () => {
  const holds = (left: Player, right: Player) =>
    play(games.late ?? ten, [left, right], 7).filter(({ chosen }) => chosen.includes('hold')).length;
  expect(holds('does-as-you-did', 'does-as-you-did')).toBeGreaterThan(2);
  expect(holds('forgives-one-slip', 'forgives-one-slip')).toBe(0);
});

test('whoever eases first loses all to one who holds, where the card does not come back', () => {
  expect(scoreOf(play(games.gone ?? ten, ['does-as-you-did', 'always-holds'], 0))).toEqual([0, 50]);
  expect(scoreOf(play(ten, ['does-as-you-did', 'always-holds'], 0))).toEqual([9, 14]);
});
