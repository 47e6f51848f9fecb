import { type Both, type Game, type Habit, habits, type Move, type Player, play, type Round } from './rules.ts';

/** Who chooses the cards. */
export const modes = ['habit', 'pair', 'watch'] as const;
/** Against a partner with a habit, two people at one screen, or two habits that meet. */
export type Mode = (typeof modes)[number];
/** Whether a word of an address names a mode. */
export const isMode = (name: string): name is Mode => modes.some((known) => known === name);

/** Everything that a run is made of. */
export interface CardsState {
  /** An id of the model's settings. */
  setting: string;
  mode: Mode;
  /** The side that is played against a habit. */
  you: 0 | 1;
  habits: Both<Habit>;
  seed: number;
  /** Rounds shown. */
  round: number;
  /** What people have chosen; empty where a habit plays. */
  moves: Both<readonly Move[]>;
}

/** The state before the first round: a person against the habit that answers in kind. */
export const unplayed = (setting: string): CardsState => ({
  setting,
  mode: 'habit',
  you: 0,
  habits: ['does-as-you-did', 'does-as-you-did'],
  seed: 1,
  round: 0,
  moves: [[], []],
});

/** The rounds that a state shows. */
export function roundsOf({ mode, you, habits: [left, right], moves, seed, round }: CardsState, game: Game): Round[] {
  const players: Both<Player> =
    mode === 'watch' ? [left, right] : mode === 'pair' ? moves : you === 0 ? [moves[0], right] : [left, moves[1]];
  return play(game, players, seed, round);
}

const letters = { ease: 'e', hold: 'h' } as const;

/** A state as the part of an address: `ten.habit.0.does-as-you-did.always-holds.7.3.ehe.`. */
export const writeCards = ({ setting, mode, you, habits, seed, round, moves }: CardsState): string =>
  [setting, mode, you, ...habits, seed, round, ...moves.map((list) => list.map((move) => letters[move]).join(''))].join(
    '.',
  );

/** Reads a state back; `rounds` tells how long each known setting is. What is not known is taken from `otherwise`. */
export function readCards(text: string, rounds: Readonly<Record<string, number>>, otherwise: CardsState): CardsState {
  const [setting = '', mode, you, left, right, seed, round, ...moves] = text.split('.');
  const known = Object.hasOwn(rounds, setting) ? setting : otherwise.setting;
  const most = rounds[known] ?? 0;
  const habit = (name: string | undefined, side: 0 | 1) =>
    habits.find((known) => known === name) ?? otherwise.habits[side];
  const movesOf = (side: 0 | 1) =>
    [...(moves[side] ?? '')]
      .slice(0, most)
      .flatMap((letter): Move[] => (letter === letters.ease ? ['ease'] : letter === letters.hold ? ['hold'] : []));
  return {
    setting: known,
    mode: modes.find((known) => known === mode) ?? otherwise.mode,
    you: you === '0' ? 0 : you === '1' ? 1 : otherwise.you,
    habits: [habit(left, 0), habit(right, 1)],
    seed: whole(seed) ?? otherwise.seed,
    round: Math.min(most, whole(round) ?? 0),
    moves: [movesOf(0), movesOf(1)],
  };
}

const whole = (text: string | undefined): number | undefined =>
  text && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
