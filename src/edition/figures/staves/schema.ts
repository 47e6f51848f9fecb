import { z } from 'zod';
import { cited, date, refer } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const event = cited.extend({
  date: date.optional().describe('Without one it lies before the drawing begins.'),
  suspended: z.boolean().default(false).describe('It was suspended: the sign is open, and the line goes on broken.'),
});

const voice = z.strictObject({ side: refer('side'), events: z.array(event).min(1).max(3) });

const stave = z.strictObject({
  name: z.string(),
  detail: z.string(),
  tool: z.enum(['sheet', 'list', 'globe']).describe('The sign of the tool.'),
  voices: z.tuple([voice, voice]),
  step,
});

/** Tools that each side took up, one stave a tool, two voices a stave, on one scale of years. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('staves'),
  staves: z.array(stave).min(2).max(3),
  note: cited.extend({ step }).optional(),
});

export type Staves = z.output<typeof schema>;
export type Stave = Staves['staves'][number];
export type Voice = Stave['voices'][number];
type Event = Voice['events'][number];
export type Dated = Omit<Event, 'date'> & { date: string; at: number };
