import { z } from 'zod';
import { refer } from '#core/schema/refer.ts';
import { text } from '#core/schema/values.ts';

/** A sentence with the claims it rests on. Without any it is ours, and is shown as such. */
export const noted = z.strictObject({ says: text, claims: z.array(refer('claim')).default([]) });
export type Noted = z.output<typeof noted>;

/** What every model says of itself, whatever its kind. */
export const common = {
  title: text,
  ask: text.describe('The question that play answers.'),
  lead: noted,
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

/** The numbers that a guess offers, each once. */
export const guessed = z
  .array(z.int())
  .min(2)
  .refine((options) => new Set(options).size === options.length, 'a guess offers each number once');
