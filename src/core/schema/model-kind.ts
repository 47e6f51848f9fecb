import { z } from 'zod';
import type { Fault } from './checks.ts';
import { refer, text } from './values.ts';

/** A sentence with the claims it rests on. Without any it is ours, and is shown as such. */
export const noted = z.strictObject({ says: text, claims: z.array(refer('claim')).default([]) });
export type Noted = z.output<typeof noted>;

/** Fields that every model has, whatever its kind. */
export const common = {
  title: text,
  ask: text.describe('The question that play answers.'),
  lead: noted,
  inBook: text.optional().describe('In the place of the lead in a book, where nothing can be played.'),
  frame: text.describe('That it is a model, whose it is and whose numbers they are.'),
  rests: noted.describe('The only words and numbers in it that come from a source.'),
  description: text.describe('What it shows, for a reader who cannot see the picture.'),
  notice: z.array(noted).min(1).describe('After play: what there is to notice.'),
  leftOut: z.array(text).min(1),
  paper: z
    .strictObject({
      minutes: z.int().positive(),
      say: z.array(text).min(1).describe('What a pupil does, step by step.'),
      teacher: text.describe('How a teacher runs it; stands with the answers.'),
      questions: z
        .array(z.strictObject({ ask: text, good: text, lines: z.int().min(1).max(8).default(4) }))
        .min(1)
        .describe('`lines` to write on below each.'),
    })
    .describe('For a room without screens.'),
};

/** Something to be guessed before a run is seen. */
export const guess = {
  ask: text,
  options: z
    .array(z.int())
    .min(2)
    .refine((options) => new Set(options).size === options.length, 'a guess offers each number once'),
  why: text.describe('Why the run ends so; stands with the answer.'),
};

type Guess = z.output<z.ZodObject<typeof guess>>;

type Schema = z.ZodObject<typeof common & { kind: z.ZodLiteral<string> }, z.core.$strict>;
export type ModelData = z.output<Schema> & { steps: readonly { title: string }[]; guesses: readonly Guess[] };

/** A game that a class plays with its hands: A and B are the moves of the left side, C and D those of the right one. */
export interface GameByHands {
  /** Under which its counts are kept. */
  round: string;
  /** Ids of both sides. */
  sides: readonly [string, string];
  moves: { ease: string; hold: string };
}

/** Kind of model to play with, as the engine knows it. Its look is a block’s. */
export interface ModelKind {
  schema: Schema;
  /** Rules that a schema cannot say. */
  faults(data: ModelData): Fault[];
  /** Undefined where a class does not decide for both sides. */
  byHands(data: ModelData): GameByHands | undefined;
}

/** Makes a kind of its schema and its rules, which see the data as the schema reads it. */
export const modelKind = <Own extends Schema>(
  schema: Own,
  own: { faults(data: z.output<Own>): Fault[]; byHands?(data: z.output<Own>): GameByHands | undefined },
): ModelKind => ({
  schema,
  faults: (data) => own.faults(schema.parse(data)),
  byHands: (data) => own.byHands?.(schema.parse(data)),
});
