import { z } from 'zod';
import { common, guess, noted } from '#core/schema/model-kind.ts';
import { id, refer, shortText, stepTitle, text } from '#core/schema/values.ts';

/** What the permit is for on one side’s desk, and who waits for it. */
const hand = z.strictObject({
  side: refer('side'),
  name: shortText(22).describe('The permit, as a button says it.'),
  by: text.describe('Whose desk it is, inside a sentence: `the harbour’s desk`.'),
  many: shortText(24).describe('Who applies: `factories`.'),
  rests: noted,
});

/** What can be set; days are working days. */
const settings = {
  hand: id.describe('The side of one of the hands.'),
  dial: z.int().positive(),
  desk: z.int().positive(),
  stock: id,
};

export const permitModel = z.strictObject({
  ...common,
  kind: z.literal('permit'),
  hands: z.tuple([hand, hand]),
  limit: z.int().positive().max(90).describe('The longest time to which the dial can be set.'),
  delivery: z.int().nonnegative().max(20).describe('Days from the answer to the delivery.'),
  stocks: z
    .array(z.strictObject({ id, name: text, days: z.array(z.int().nonnegative()).min(2).max(16) }))
    .min(1)
    .describe('How many days each user can go on without the permit, in the order of their applications.'),
  dials: z
    .array(z.int().positive())
    .min(2)
    .max(4)
    .describe('Settings of the dial that have a button on the stage and a form on paper.'),
  steps: z
    .array(z.strictObject({ title: stepTitle, ...settings, day: z.int().nonnegative().optional() }))
    .min(1)
    .describe('What a class sees step by step; without a day the run is played to its end.'),
  guesses: z
    .array(z.strictObject({ ...guess, ...settings }))
    .min(1)
    .describe('How many stand still at worst, to be guess before the run is seen.'),
});

export type PermitModel = z.output<typeof permitModel>;
