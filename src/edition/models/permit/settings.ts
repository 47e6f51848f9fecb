import type { PermitChoices, PermitState } from './link.ts';
import { horizonOf } from './rules.ts';
import type { PermitModel } from './schema.ts';

/** What the code of a page knows of a permit model: its numbers, and the words that its sentences need. */
export interface PermitSettings extends PermitChoices {
  id: string;
  /** By hand: who applies, and what the permit is for. */
  users: Readonly<Record<string, { many: string; by: string }>>;
}

/** What the page tells the code that plays it. */
export const settingsOf = (model: PermitModel & { id: string }): PermitSettings => ({
  ...choicesOf(model),
  id: model.id,
  users: Object.fromEntries(model.hands.map(({ side, many, by }) => [side, { many, by }])),
});

/** What can be chosen: whose desk, the dial, the stocks. */
export const choicesOf = ({ hands, limit, delivery, stocks }: PermitModel): PermitChoices => ({
  hands: hands.map(({ side }) => side),
  limit,
  delivery,
  stocks: Object.fromEntries(stocks.map(({ id, days }) => [id, days])),
  horizon: horizonOf(limit, delivery),
});

/** A preset as a state; without a day its run is played to the end. */
export const stateOf = (
  { hand, dial, desk, stock, day }: Omit<PermitState, 'day'> & { day?: number | undefined },
  { limit, delivery }: Pick<PermitModel, 'limit' | 'delivery'>,
): PermitState => ({ hand, dial, desk, stock, day: day ?? horizonOf(limit, delivery) });

/** The stock and the desk of the form on paper: those of the first step. */
export function paperPreset({ steps }: PermitModel): { stock: string; desk: number } {
  const [first] = steps;
  if (!first) throw new Error('A model of a permit passed its schema without a step');
  return first;
}
