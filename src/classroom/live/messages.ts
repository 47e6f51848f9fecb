import * as z from 'zod/mini';
import { allTicked } from '../tally/lines-and-rows.ts';
import type { KeyBranch } from './topics.ts';

/** Bytes of a message at most. */
export const MAX_MESSAGE_BYTES = 256;

/** Options of one question at most: more are no buttons that a thumb finds. */
export const MAX_OPTIONS = 12;

/** Steps of a line's axis at most: more are finer than a finger can choose. */
const MAX_STEPS = 200;

/** Boxes of one row at most, which stand side by side on a phone. */
export const MAX_COLUMNS = 4;

/** Boxes of a board at most, whose counts go in one message. */
export const MAX_BOXES = 24;

const id = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/));
const count = z.int().check(z.gte(0), z.lte(9999));
/** A window that is left open over several days of school still counts them. */
export const MAX_SECONDS = 999_999;
const seconds = z.int().check(z.gte(0), z.lte(MAX_SECONDS));

/** Place of the class, for phones that follow: a slide and how many of its steps stand. */
export const Stage = z.strictObject({ slide: id, step: count });
export type Stage = z.infer<typeof Stage>;

/**
 * The question that phones may answer. `asked` tells it from the same one asked again: milliseconds since 1970 by the host's
 * clock. `options` is how many choices there are; with `steps` it is how many points a line has, each of so many steps at most;
 * with `columns` how many rows are filled in, each of so many boxes. `again`: it is asked a second time; what was answered is
 * shown to nobody before, and kept until then. `told`: the class has seen what is right, or what happened.
 */
export const Ask = z.strictObject({
  exercise: id,
  round: id,
  asked: z.int().check(z.gte(0)),
  options: z.int().check(z.gte(2), z.lte(MAX_OPTIONS)),
  steps: z.optional(z.int().check(z.gte(2), z.lte(MAX_STEPS))),
  columns: z.optional(z.int().check(z.gte(2), z.lte(MAX_COLUMNS))),
  again: z.optional(z.boolean()),
  told: z.optional(z.boolean()),
  phase: z.enum(['open', 'closed', 'shown']),
});
export type Ask = z.infer<typeof Ask>;

/**
 * Counts in the order of the options, hands and paper included; of lines the middle at each point, of rows how many ticked each
 * box, row by row. Sent only once they are shown.
 */
export const Tally = z.strictObject({
  exercise: id,
  round: id,
  counts: z.array(count).check(z.maxLength(MAX_BOXES)),
});
export type Tally = z.infer<typeof Tally>;

/**
 * Who may come in. `out` counts how often everybody was sent out: a page that was in at a lower count leaves. `shared`: the
 * phones of this class share an address, and the limit of devices for one address is lifted.
 */
export const Door = z.strictObject({
  state: z.enum(['open', 'locked', 'ended']),
  out: count,
  shared: z.optional(z.boolean()),
});
export type Door = z.infer<typeof Door>;

/** Position for the teacher's own phone: where the class is, in a lesson of so many minutes or none, and its clock in seconds. */
export const Position = z.strictObject({
  slide: id,
  step: count,
  steps: count,
  lesson: z.optional(count),
  elapsed: seconds,
  running: z.boolean(),
});
export type Position = z.infer<typeof Position>;

/** One press on that phone. `number` tells a press from the same one heard again. */
export const Press = z.strictObject({ does: z.enum(['next', 'back']), number: z.int().check(z.gte(0)) });
export type Press = z.infer<typeof Press>;

/** The most phones that came from one address, and how many of them have been let in. */
export const Crowd = z.strictObject({ phones: count, seats: count });
export type Crowd = z.infer<typeof Crowd>;

const shown = { stage: Stage, ask: Ask, tally: Tally, door: Door };
const keyed = { position: Position, press: Press, crowd: Crowd } satisfies Record<KeyBranch, z.ZodMiniType>;
interface Keyed {
  position: Position;
  press: Press;
  crowd: Crowd;
}

export interface Shown {
  stage: Stage;
  ask: Ask;
  tally: Tally;
  door: Door;
}

/** Reads one message of a branch that the host writes; undefined when it is empty, malformed or too long. */
export const readShown = <Branch extends keyof Shown>(branch: Branch, payload: Uint8Array): Shown[Branch] | undefined =>
  read(shown[branch], payload) as Shown[Branch] | undefined;

/** Reads one message that only the teacher's own windows hear; undefined when it is empty, malformed or too long. */
export const readKeyed = <Branch extends keyof Keyed>(branch: Branch, payload: Uint8Array): Keyed[Branch] | undefined =>
  read(keyed[branch], payload) as Keyed[Branch] | undefined;

function read(shape: z.ZodMiniType, payload: Uint8Array): unknown {
  if (payload.length === 0 || payload.length > MAX_MESSAGE_BYTES) return undefined;
  try {
    const found = z.safeParse(shape, JSON.parse(new TextDecoder().decode(payload)));
    return found.success ? found.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Answer of a device: the number of an option, from 0; the values of a line, point by point; or rows, as in tally/lines-and-
 * rows.ts.
 */
export type Answer = readonly number[];

/** An answer is its numbers with full stops between them, and nothing else. Empty takes it back. */
export function readAnswer(payload: Uint8Array): Answer | undefined {
  const text = new TextDecoder().decode(payload);
  return /^\d{1,3}(?:\.\d{1,3}){0,11}$/.test(text) ? text.split('.').map(Number) : undefined;
}

/** An answer as it is sent. */
export const answerText = (answer: Answer): string => answer.join('.');

/** Whether one option is chosen, and nothing drawn or filled in. */
export const isOneChoice = ({ steps, columns }: Pick<Ask, 'steps' | 'columns'>): boolean =>
  steps === undefined && columns === undefined;

/** Whether it is an answer to this question. Rows may stay empty, but not all of them. */
export function isAnswerTo(
  answer: Answer,
  { options, steps, columns }: Pick<Ask, 'options' | 'steps' | 'columns'>,
): boolean {
  const upTo = (most: number) => answer.length === options && answer.every((value) => value <= most);
  if (columns !== undefined) return upTo(allTicked(columns)) && answer.some((row) => row > 0);
  if (steps !== undefined) return upTo(steps);
  return answer.length === 1 && answer.every((option) => option < options);
}

/** Payload of a device while it is in the room; its last will empties it. */
export const PRESENT = '1';

/** Whether a device says that it is there, and not that it has gone. */
export const isPresent = (payload: Uint8Array): boolean => new TextDecoder().decode(payload) === PRESENT;
