import { z } from 'zod';
import { refer } from '../../deck/schema/refer.ts';
import { text } from '../../deck/schema/values.ts';

/** A sentence with the claims it rests on. Without any it is ours, and is shown as such. */
export const noted = z.strictObject({ says: text, claims: z.array(refer('claim')).default([]) });
export type Noted = z.output<typeof noted>;

/** What every model says of itself, whatever its kind. */
export const common = {
  title: text,
  /** The question that play answers. */
  ask: text,
  lead: noted,
  /** That it is a model, whose it is and whose numbers they are. */
  frame: text,
  /** The only words and numbers in it that come from a source. */
  rests: noted,
  /** What it shows, for a reader who cannot see the picture. */
  description: text,
  /** After play: what there is to notice. */
  notice: z.array(noted).min(1),
  leftOut: z.array(text).min(1),
  /** For a room without screens. */
  paper: z.strictObject({
    minutes: z.int().positive(),
    /** What a pupil does, step by step. */
    say: z.array(text).min(1),
    /** How a teacher runs it; stands with the answers. */
    teacher: text,
    /** `lines` to write on below each. */
    questions: z.array(z.strictObject({ ask: text, good: text, lines: z.int().min(1).max(8).default(4) })).min(1),
  }),
};
