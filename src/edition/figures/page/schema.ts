import { z } from 'zod';
import { cited } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';

const note = cited.extend({ title: z.string() });

const line = z.strictObject({
  before: z.string().optional(),
  wrong: z.string().optional().describe('The words at issue, which the mark goes round or through.'),
  after: z.string().optional(),
  right: z
    .string()
    .optional()
    .describe('What should stand there, written above; without `wrong` it is inserted behind `before`.'),
  other: z.string().optional().describe('The same place in another version of the text, on a slip laid over the page.'),
  quoted: z.boolean().default(false).describe('Stands between quotation marks, its words not shown.'),
  note: note.optional().describe('In the margin, level with the line.'),
  step,
});

/** A text as a page: greeked lines, only the words at issue set, a mark on each and what is to be cited of it in the margin. */
export const schema = z.strictObject({
  ...common,
  kind: z.literal('page'),
  mark: z
    .enum(['marker', 'ring'])
    .describe('How a place is marked: struck through with a marker behind it, or ringed.'),
  address: line.optional().describe('The line of an address, over the page.'),
  lacks: cited
    .extend({ note: note.optional(), step })
    .optional()
    .describe('What a page of its kind should have at its head, and this one has not.'),
  lines: z.array(line).min(1).max(5),
});

export type Page = z.output<typeof schema>;
export type Line = z.output<typeof line>;
export type Note = z.output<typeof note>;
