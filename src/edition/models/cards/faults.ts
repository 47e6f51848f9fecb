import type { Fault } from '#core/schema/checks.ts';
import type { CardsModel } from './schema.ts';
import { bothEased, gamesOf, roundsOf, stateOf } from './state.ts';

/** Every preset names a setting, every guess has the run’s own number among its options, and the points make a dilemma. */
export function cardsFaults(model: CardsModel): Fault[] {
  const games = gamesOf(model);
  const presets = [
    ...model.steps.map(({ setting }, index) => ({ setting, path: ['steps', index, 'setting'] })),
    ...model.guesses.map(({ setting }, index) => ({ setting, path: ['guesses', index, 'setting'] })),
  ];
  const { bothEase, bothHold, easesAlone, holdsAlone } = model.points;
  const isDilemma = holdsAlone > bothEase && bothEase > bothHold && bothHold > easesAlone;
  const faults: Fault[] = isDilemma
    ? []
    : [
        {
          path: ['points'],
          message: 'These points make no dilemma.',
          context: 'holdsAlone is more than bothEase, that more than bothHold, and that more than easesAlone.',
          fix: 'Correct them.',
        },
      ];
  const [left, right] = model.players;
  if (left.side === right.side)
    faults.push({
      path: ['players', 1, 'side'],
      message: `Both players are of the side "${right.side}".`,
      fix: 'Name the other side.',
    });
  if (model.moves.ease === model.moves.hold)
    faults.push({
      path: ['moves', 'hold'],
      message: `Both moves are called "${model.moves.hold}".`,
      fix: 'Give each a word of its own.',
    });
  for (const { setting, path } of presets)
    if (!Object.hasOwn(games, setting))
      faults.push({
        path,
        message: `Unknown setting "${setting}".`,
        context: `Known settings: ${Object.keys(games).join(', ')}.`,
        fix: 'Correct it, or add it to settings.',
      });
  if (faults.length > 0) return faults;
  return model.guesses.flatMap((guess, index) => {
    const game = games[guess.setting];
    const eased = game ? bothEased(roundsOf(stateOf(guess, games), game)) : 0;
    return guess.options.includes(eased)
      ? []
      : {
          path: ['guesses', index, 'options'],
          message: 'No option of this guess is what the model does.',
          context: `Both ease in ${eased} rounds.`,
          fix: `Add ${eased} to the options.`,
        };
  });
}
