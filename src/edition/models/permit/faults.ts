import type { Fault } from '#core/schema/checks.ts';
import { coursesOf, worstDay } from './rules.ts';
import type { PermitModel } from './schema.ts';
import { choicesOf, permitOf, stateOf } from './state.ts';

/** Every preset is one that the model can be set to, and every guess has the run’s own number among its options. */
export function permitFaults(model: PermitModel): Fault[] {
  const choices = choicesOf(model);
  const users = model.stocks[0]?.days.length ?? 0;
  const faults: Fault[] = model.stocks.flatMap(({ id, days }, index) =>
    days.length === users
      ? []
      : {
          path: ['stocks', index, 'days'],
          message: `The stock "${id}" is that of ${days.length} users.`,
          context: `The first stock is that of ${users}.`,
          fix: 'Give each stock as many days as there are users.',
        },
  );
  const presets = [
    ...model.steps.map((preset, index) => ({ preset, path: ['steps', index] })),
    ...model.guesses.map((preset, index) => ({ preset, path: ['guesses', index] })),
  ];
  for (const { preset, path } of presets) {
    if (!choices.hands.includes(preset.hand))
      faults.push({
        path: [...path, 'hand'],
        message: `Nobody here has the hand "${preset.hand}".`,
        context: `Known hands: ${choices.hands.join(', ')}.`,
        fix: 'Correct it, or add it to hands.',
      });
    if (!Object.hasOwn(choices.stocks, preset.stock))
      faults.push({
        path: [...path, 'stock'],
        message: `Unknown stock "${preset.stock}".`,
        context: `Known stocks: ${Object.keys(choices.stocks).join(', ')}.`,
        fix: 'Correct it, or add it to stocks.',
      });
  }
  for (const [index, { day }] of model.steps.entries())
    if (day !== undefined && day > choices.horizon)
      faults.push({
        path: ['steps', index, 'day'],
        message: `This step shows the day ${day}.`,
        context: `With this limit and delivery a run ends on the day ${choices.horizon}.`,
        fix: 'Take an earlier day, or leave day: out, which plays the run to its end.',
      });
  const dials = [
    ...presets.map(({ preset: { dial }, path }) => ({ dial, path: [...path, 'dial'] })),
    ...model.dials.map((dial, index) => ({ dial, path: ['dials', index] })),
  ];
  for (const { dial, path } of dials)
    if (dial > model.limit)
      faults.push({
        path,
        message: `The dial stands at ${dial}.`,
        context: `Its limit is ${model.limit}.`,
        fix: 'Lower it, or raise limit:.',
      });
  if (faults.length > 0) return faults;
  return model.guesses.flatMap((guess, index) => {
    const { stopped } = worstDay(coursesOf(permitOf(stateOf(guess, model), choices)));
    return guess.options.includes(stopped)
      ? []
      : {
          path: ['guesses', index, 'options'],
          message: `No option of this guess is what the model does.`,
          context: `At worst ${stopped} stand still at once.`,
          fix: `Add ${stopped} to the options.`,
        };
  });
}
