import { z } from 'zod';
import { common, guess, noted } from '#core/schema/model-kind.ts';
import { id, refer, stepTitle, text } from '#core/schema/values.ts';
import { habits, modes } from './rules.ts';

const points = z.int().nonnegative();
const moves = z.string().regex(/^[eh]*$/, 'moves are written e for ease and h for hold, as in ehe');

/** A run to be shown: who plays, and how many rounds are seen. */
const run = {
  setting: id,
  mode: z.enum(modes),
  you: z
    .union([z.literal(0), z.literal(1)])
    .default(0)
    .describe('The side that a person plays against a habit: the left one is 0.'),
  habits: z.tuple([z.enum(habits), z.enum(habits)]),
  seed: z.int().nonnegative().default(1),
};

export const cardsModel = z.strictObject({
  ...common,
  kind: z.literal('cards'),
  players: z
    .tuple([
      z.strictObject({ side: refer('side'), card: text, rests: noted }),
      z.strictObject({ side: refer('side'), card: text, rests: noted }),
    ])
    .describe('The left player, then the right one: what each has in its hand.'),
  moves: z.strictObject({ ease: text, hold: text }),
  points: z.strictObject({ bothEase: points, bothHold: points, easesAlone: points, holdsAlone: points }),
  settings: z
    .array(
      z.strictObject({
        id,
        name: text,
        says: text,
        rounds: z.int().positive().max(12),
        lateOneIn: z.int().nonnegative().default(0),
        gone: z.boolean().default(false),
      }),
    )
    .min(1)
    .describe('Each changes one thing of the one before it.'),
  habits: z.record(z.enum(habits), z.strictObject({ name: text, says: text })),
  steps: z
    .array(
      z.strictObject({
        title: stepTitle,
        ...run,
        round: z.int().nonnegative().optional(),
        moves: z.tuple([moves, moves]).default(['', '']),
        hands: z.boolean().default(false).describe('The class chooses by a show of hands.'),
        still: z
          .boolean()
          .default(false)
          .describe('This is what stands where nothing moves; otherwise the last step is.'),
      }),
    )
    .min(1)
    .describe('What a class sees step by step; without moves of people the run is shown whole.'),
  guesses: z
    .array(z.strictObject({ ...guess, ...run }))
    .min(1)
    .describe('In how many rounds both ease, to be guess before the run is seen.'),
});

export type CardsModel = z.output<typeof cardsModel>;
