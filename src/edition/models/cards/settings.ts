import type { GameByHands } from '#core/schema/model-kind.ts';
import type { CardsState, Mode } from './link.ts';
import type { Both, Game, Habit, Move, Round } from './rules.ts';
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

/** The name of the one round in which a class plays with its hands: A and B for the left side, C and D for the right one. */
export const voteRound = 'hands';

/** The game in which a class decides with its hands, if any step asks it to. */
export function gameByHands({ steps, players, moves }: CardsModel): GameByHands | undefined {
  if (!steps.some(({ hands }) => hands)) return undefined;
  const [left, right] = players;
  return { round: voteRound, sides: [left.side, right.side], moves };
}
