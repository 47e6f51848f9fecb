import type { GameByHands } from '#core/schema/model-kind.ts';
import {
  type Both,
  type Game,
  type Habit,
  habits,
  type Mode,
  type Move,
  modes,
  type Player,
  play,
  type Round,
} from './rules.ts';
import type { CardsModel } from './schema.ts';

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

/** Data of a card game for the code of its page: its rules, and the words that its sentences need. */
export interface CardsSettings {
  id: string;
  games: Readonly<Record<string, Game>>;
  players: Both<string>;
  moves: Readonly<Record<Move, string>>;
  /** What each habit is called. */
  habits: Readonly<Record<Habit, string>>;
}

/** Data that the page hands to the code that plays it. */
export const settingsOf = (model: CardsModel & { id: string }, players: Both<string>): CardsSettings => ({
  id: model.id,
  games: gamesOf(model),
  players,
  moves: model.moves,
  habits: {
    'always-holds': model.habits['always-holds'].name,
    'always-eases': model.habits['always-eases'].name,
    'does-as-you-did': model.habits['does-as-you-did'].name,
    'forgives-one-slip': model.habits['forgives-one-slip'].name,
  },
});

/** The game of each setting, by its id. */
export const gamesOf = ({ settings, points }: Pick<CardsModel, 'settings' | 'points'>): Record<string, Game> =>
  Object.fromEntries(settings.map(({ id, rounds, lateOneIn, gone }) => [id, { rounds, lateOneIn, gone, points }]));

interface Preset {
  setting: string;
  mode: Mode;
  you: 0 | 1;
  habits: Both<Habit>;
  seed: number;
  round?: number | undefined;
  moves?: Both<string>;
}

const movesOf = (text: string): Move[] => [...text].map((letter) => (letter === 'e' ? 'ease' : 'hold'));

/** A preset as a state; without a round its run is shown whole. */
export const stateOf = (
  { setting, mode, you, habits, seed, round, moves = ['', ''] }: Preset,
  games: Readonly<Record<string, Game>>,
): CardsState => ({
  setting,
  mode,
  you,
  habits,
  seed,
  round: round ?? games[setting]?.rounds ?? 0,
  moves: [movesOf(moves[0]), movesOf(moves[1])],
});

/** Rounds in which both have eased, whatever arrived. */
export const bothEased = (rounds: readonly Round[]): number =>
  rounds.filter(({ chosen }) => chosen.every((move) => move === 'ease')).length;

/** The name of the one round in which a class plays with its hands: A and B for the left side, C and D for the right one. */
export const voteRound = 'hands';

/** The game in which a class decides with its hands, if any step asks it to. */
export function gameByHands({ steps, players, moves }: CardsModel): GameByHands | undefined {
  if (!steps.some(({ hands }) => hands)) return undefined;
  const [left, right] = players;
  return { round: voteRound, sides: [left.side, right.side], moves };
}
