import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { step } from '#drawing/figures/kind.ts';
import { voice } from '../schema.ts';

const steps = z.int().min(1).max(6);

/** A course of steps, drawn and not measured: a number of days down, one rise, then so many on and so many back. */
export const schema = z.strictObject({
  ...voice,
  kind: z.literal('voice-stairs'),
  before: cited.extend({ days: z.int().min(2).max(14), step }),
  rise: cited.extend({ name: z.string(), step }).describe('The rise: what it is, and the word for it.'),
  ahead: cited.extend({ on: steps, back: steps, step }),
  setbacks: cited.extend({ step }).describe('What the steps back are.'),
  scope: z.string(),
});

export type Stairs = z.output<typeof schema>;
