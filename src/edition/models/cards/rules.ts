/**
 * A game of two players who, in each round, unseen by the other, either ease or hold. Its points are those of a
 * prisoner's dilemma: holding pays more whatever the other does, and both easing pays both more than both holding.
 */

/** One for each player, the left one first. */
export type Both<T> = readonly [T, T];

interface Points {
  bothEase: number;
  bothHold: number;
  /** To the one who eases while the other holds. */
  easesAlone: number;
  /** To the one who holds while the other eases. */
  holdsAlone: number;
}

export interface Game {
  rounds: number;
  /** One card of each player in so many is late; 0 where none is. */
  lateOneIn: number;
  /** Who has eased once eases in all later rounds. */
  gone: boolean;
  points: Points;
}

/** The chooser of the cards. */
export const modes = ['habit', 'pair', 'watch'] as const;
/** Against a partner with a habit, two people at one screen, or two habits that meet. */
export type Mode = (typeof modes)[number];
/** Whether a word of an address names a mode. */
export const isMode = (name: string): name is Mode => modes.some((known) => known === name);

/** A habit, or the moves that a person has chosen so far. */
export type Player = Habit | readonly Move[];

export interface Round {
  chosen: Both<Move>;
  /** The card arrived after the round was counted. */
  late: Both<boolean>;
  /** What the other saw, and what counted: a late card looks like *hold*. */
  seen: Both<Move>;
  points: Both<number>;
}

/** Points of each player for what was seen. */
function pointsFor([left, right]: Both<Move>, points: Points): Both<number> {
  if (left === right) {
    const each = left === 'ease' ? points.bothEase : points.bothHold;
    return [each, each];
  }
  return left === 'ease' ? [points.easesAlone, points.holdsAlone] : [points.holdsAlone, points.easesAlone];
}

/** Plays the game as far as both players have chosen; the same seed makes the same cards late. */
export function play(game: Game, players: Both<Player>, seed: number, upTo = game.rounds): Round[] {
  const late = [lateRounds(game, 2 * seed), lateRounds(game, 2 * seed + 1)] as const;
  const rounds: Round[] = [];
  for (let at = 0; at < Math.min(game.rounds, upTo); at++) {
    const choose = (side: 0 | 1): Move | undefined => {
      const player = players[side];
      const move = typeof player === 'string' ? moveOf(player, seenOf(rounds, side === 0 ? 1 : 0)) : player[at];
      return game.gone && move && hasEased(rounds, side) ? 'ease' : move;
    };
    const [left, right] = [choose(0), choose(1)];
    if (!left || !right) break;
    const isLate = [left === 'ease' && late[0].has(at), right === 'ease' && late[1].has(at)] as const;
    const seen = [isLate[0] ? 'hold' : left, isLate[1] ? 'hold' : right] as const;
    rounds.push({ chosen: [left, right], late: isLate, seen, points: pointsFor(seen, game.points) });
  }
  return rounds;
}

/** The sum of the rounds. */
export const scoreOf = (rounds: readonly Round[]): Both<number> => [
  rounds.reduce((sum, { points }) => sum + points[0], 0),
  rounds.reduce((sum, { points }) => sum + points[1], 0),
];

/** Whether a player has given the card away. */
export const hasEased = (rounds: readonly Round[], side: 0 | 1): boolean =>
  rounds.some(({ chosen }) => chosen[side] === 'ease');

const seenOf = (rounds: readonly Round[], side: 0 | 1): Move[] => rounds.map(({ seen }) => seen[side]);

/** Rounds, counted from 0, in which a player's card would be late: one in each so many. */
function lateRounds({ rounds, lateOneIn }: Game, seed: number): ReadonlySet<number> {
  const late = new Set<number>();
  if (lateOneIn < 1) return late;
  const next = seeded(seed);
  for (let from = 0; from < rounds; from += lateOneIn) late.add(from + Math.floor(next() * lateOneIn));
  return late;
}

/** A player's move in a round. */
export type Move = 'ease' | 'hold';

/** Moves of a player who always follows one rule. The names are the author's to translate. */
export const habits = ['always-holds', 'always-eases', 'does-as-you-did', 'forgives-one-slip'] as const;
export type Habit = (typeof habits)[number];
/** Whether a word of an address or a file names a habit. */
export const isHabit = (name: string): name is Habit => habits.some((known) => known === name);

/** The next move of a habit, from what it saw the other do, oldest first. */
function moveOf(habit: Habit, seen: readonly Move[]): Move {
  switch (habit) {
    case 'always-holds':
      return 'hold';
    case 'always-eases':
      return 'ease';
    case 'does-as-you-did':
      return seen.at(-1) ?? 'ease';
    // One hold may be a slip; two in a row are answered.
    case 'forgives-one-slip':
      return seen.at(-1) === 'hold' && seen.at(-2) === 'hold' ? 'hold' : 'ease';
  }
}

/**
 * Numbers from 0 up to 1 that look random and are the same for the same seed, on every machine (mulberry32).
 * A class sees the run that its teacher has seen.
 */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
