import { z } from 'zod';
import { noneTwice } from '#core/schema/checks.ts';
import { id, refer, stepTitle, text, unhedged } from '#core/schema/values.ts';
import { PART_NAME } from '#drawing/diagrams/names.ts';

/** What the .mmd calls a node. */
const nodeName = z
  .string()
  .refine((name) => PART_NAME.test(name), 'a node is named as in its .mmd, with hyphens for signs')
  .refine((name) => !(name in {}), 'this name is taken by the program itself');
/** `from:to`, the name of an arrow; a second one between the same two is `from:to:2`. */
const arrowName = z.string().refine(
  (name) => {
    const [from = '', to = '', number = '2', ...more] = name.split(':');
    return PART_NAME.test(from) && PART_NAME.test(to) && /^\d+$/.test(number) && more.length === 0;
  },
  { error: 'an arrow is named from:to, a second one between the same two from:to:2' },
);
const part = z.union([nodeName, arrowName], 'it names a node by its id, or an arrow as from:to');
/** What is said of a part. A claim that is still missing is a remark. */
const told = z.strictObject({ says: text, claims: z.array(refer('claim')) });
/** The end of a walk may be a question that no claim answers. */
const end = z.strictObject({ says: text, claims: z.array(refer('claim')) });

/** `slides/diagrams/<id>.yaml`: what the drawing of the same name means. Labels and places are in its `.mmd`. */
export const diagramMeaning = z.strictObject({
  title: text,
  description: text.describe('For a reader who cannot see the picture.'),
  unhedged,
  asks: text.optional().describe('What a class is asked at the first step, before the next one answers it.'),
  nodes: z.record(nodeName, told).default({}),
  arrows: z.array(z.strictObject({ from: nodeName, to: nodeName, ...told.shape })).default([]),
  steps: z
    .array(z.strictObject({ title: stepTitle, show: z.array(part) }))
    .describe('The order in which a class sees it; each step adds to the one before.'),
  mask: z.array(part).check(noneTwice()).default([]).describe('Labels hidden by the blank form.'),
  paths: z
    .array(
      z.strictObject({
        id,
        title: text,
        walk: z.array(z.strictObject({ along: arrowName, says: text, claims: z.array(refer('claim')) })),
        ends: z.strictObject({ supports: end, open: end, disagrees: end }),
      }),
    )
    .default([])
    .describe('Walks along the arrows, each with its story and its honest end.'),
});

export type DiagramMeaning = z.output<typeof diagramMeaning>;
