import { type Both, hasEased, type Round, scoreOf } from '#edition/models/cards/rules.ts';
import { type CardsSettings, type CardsState, roundsOf } from '#edition/models/cards/state.ts';
import { cardsWords } from '#words/index.ts';

/** A state in rounds and words, the same when it is built as when it is played. */
interface GameSummary {
  rounds: readonly Round[];
  score: Both<number>;
  /** The most that one player can have in this setting, for bars of one scale. */
  most: number;
  /** The last event, in one sentence. */
  says: string;
}

/** A state of the game in words. */
export function summariseGame(state: CardsState, { games, players, moves }: CardsSettings): GameSummary {
  const game = games[state.setting];
  if (!game) throw new Error(`The game has no setting "${state.setting}"`);
  const rounds = roundsOf(state, game);
  const score = scoreOf(rounds);
  const last = rounds.at(-1);
  const played = ([0, 1] as const).map((side) => ({
    player: players[side],
    move: moves[last?.chosen[side] ?? 'hold'],
    late: last?.late[side] ?? false,
    gone: game.gone && hasEased(rounds.slice(0, -1), side),
    points: last?.points[side] ?? 0,
    score: score[side],
  }));
  return {
    rounds,
    score,
    most: game.rounds * game.points.holdsAlone,
    says: last ? cardsWords.told(rounds.length, game.rounds, played) : cardsWords.nothing,
  };
}

/** The door that stands for a move, within a card of 60 x 84: open where a side eases, shut where it holds. */
export const doors = { ease: 'M18 50V28l24-6v50l-24-6z', hold: 'M18 22h24v42H18zm18 19v6' } as const;
