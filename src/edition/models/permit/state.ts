import { horizonOf, type Permit } from './rules.ts';
import type { PermitModel } from './schema.ts';

/** Settings of a reader, and the day that is shown. */
export interface PermitState {
  /** Whose permit it is: an id of the model's hands. */
  hand: string;
  dial: number;
  desk: number;
  /** An id of the model's stocks. */
  stock: string;
  day: number;
}

/** Settings that a model offers its reader. */
export interface PermitChoices {
  hands: readonly string[];
  /** The longest that the dial can be set to. */
  limit: number;
  delivery: number;
  /** Days of stock of each user, by the id of the stock. */
  stocks: Readonly<Record<string, readonly number[]>>;
  horizon: number;
}

/** The settings of a run. */
export const permitOf = ({ dial, desk, stock }: PermitState, { stocks, delivery }: PermitChoices): Permit => ({
  dial,
  desk,
  stocks: stocks[stock] ?? [],
  delivery,
});

/** A state as the part of an address: `norland.20.3.middle.31`. */
export const writePermit = ({ hand, dial, desk, stock, day }: PermitState): string =>
  [hand, dial, desk, stock, day].join('.');

/** Reads a state back. What the model does not know is taken from `otherwise`; a number is brought within its bounds. */
export function readPermit(text: string, choices: PermitChoices, otherwise: PermitState): PermitState {
  const [hand = '', dial, desk, stock = '', day] = text.split('.');
  const users = choices.stocks[otherwise.stock]?.length ?? 1;
  return {
    hand: choices.hands.includes(hand) ? hand : otherwise.hand,
    dial: within(dial, 1, choices.limit, otherwise.dial),
    desk: within(desk, 1, users, otherwise.desk),
    stock: Object.hasOwn(choices.stocks, stock) ? stock : otherwise.stock,
    day: within(day, 0, choices.horizon, otherwise.day),
  };
}

/** A whole number as typed or linked, between two bounds. */
export function within(text: string | undefined, least: number, most: number, otherwise: number): number {
  const number = text?.trim() ? Math.round(Number(text)) : Number.NaN;
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : otherwise;
}

/** Data of a permit model for the code of its page: its numbers, and the words that its sentences need. */
export interface PermitSettings extends PermitChoices {
  id: string;
  /** By hand: who applies, and what the permit is for. */
  users: Readonly<Record<string, { many: string; by: string }>>;
}

/** Data that the page hands to the code that plays it. */
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
