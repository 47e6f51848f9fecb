import { z } from 'zod';
import { date, day, refer } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';
import type { Spoken } from '#drawing/figures/scene-builder.ts';

const claims = z.array(refer('claim')).min(1);

/** One side's act, of no measured size: all bars are equally long. */
const act = z.strictObject({
  side: refer('side'),
  date,
  threat: z.boolean().default(false).describe('Announced and not in force: only its outline is drawn.'),
  name: z.string(),
  says: z.string().optional(),
  step,
  claims,
});

/** Acts that went one way. */
const turn = z.strictObject({
  towards: z.enum(['up', 'down']),
  season: z
    .boolean()
    .default(false)
    .describe(
      'The word for its way stands on a ground under its bars, from their first month to the next season or pause.',
    ),
  acts: z.array(act).min(1).max(4),
});

/** Months in which two sides went one way and the other: equal bars above and below a line of true days, and a pause on it. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('swings'),
  up: z.string(),
  down: z.string(),
  note: z
    .string()
    .optional()
    .describe('What its bars do not measure; on a phone, where they are small, it is left out.'),
  turns: z.array(turn).min(1),
  pause: z
    .strictObject({ date: day, until: day, word: z.string(), place: z.string(), says: z.string(), step, claims })
    .describe('What both agreed on: the line is broad for as long as it lasts.'),
});

export type Swings = z.output<typeof schema>;
export type Turn = Swings['turns'][number];
export type Act = Turn['acts'][number];

/** Words about an act: its name, and what goes with it. */
export const spoken = ({ name, says, side }: Act): Spoken => [
  { text: name, role: 'strong', side },
  ...(says ? [{ text: ` ${says}`, side }] : []),
];

/** From when to when the ground of a season reaches. */
export function seasonOf(
  { turns, pause }: Swings,
  { season, acts }: Turn,
): { from: string; until: string } | undefined {
  const monthOf = ({ acts }: Turn) => `${acts[0]?.date.slice(0, 7)}-01`;
  const date = acts[0]?.date ?? '';
  const next = turns.find((turn) => turn.season && monthOf(turn) > date);
  return season ? { from: `${date.slice(0, 7)}-01`, until: next ? monthOf(next) : pause.date } : undefined;
}

/** Days that are drawn. */
export const daysIn = ({ turns, pause }: Swings): string[] => [
  pause.date,
  ...turns.flatMap(({ acts }) => acts.map(({ date }) => date)),
];
