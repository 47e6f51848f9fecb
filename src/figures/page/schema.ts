import { z } from 'zod';
import { common, said, step } from '../kind.ts';

const note = said.extend({ title: z.string() });

const line = z.strictObject({
  before: z.string().optional(),
  /** The words at issue, which the mark goes round or through. */
  wrong: z.string().optional(),
  after: z.string().optional(),
  /** What should stand there, written above; without `wrong` it is inserted behind `before`. */
  right: z.string().optional(),
  /** The same place in another version of the text, on a slip laid over the page. */
  other: z.string().optional(),
  /** Stands between quotation marks, its words not shown. */
  quoted: z.boolean().default(false),
  /** In the margin, level with the line. */
  note: note.optional(),
  step,
});

/** A text as a page: greeked lines, only the words at issue set, a mark on each and what is to be said of it in the margin. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('page'),
  /** How a place is marked: struck through with a marker behind it, or ringed. */
  mark: z.enum(['marker', 'ring']),
  /** The line of an address, over the page. */
  address: line.optional(),
  /** What a page of its kind should have at its head, and this one has not. */
  lacks: said.extend({ note: note.optional(), step }).optional(),
  lines: z.array(line).min(1).max(5),
});

export type Page = z.output<typeof schema>;
export type Line = z.output<typeof line>;
export type Note = z.output<typeof note>;
