import type { Habit, Move } from './habits.ts';
import type { CardsState, Mode } from './link.ts';
import type { Both, Game, Round } from './rules.ts';
import type { CardsModel } from './schema.ts';

/** What the code of a page knows of a card game: its rules, and the words that its sentences need. */
export interface CardsSettings {
  id: string;
  games: Readonly<Record<string, Game>>;
  players: Both<string>;
  moves: Readonly<Record<Move, string>>;
  /** What each habit is called. */
  habits: Readonly<Record<Habit, string>>;
}

/** What the page tells the code that plays it. */
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
