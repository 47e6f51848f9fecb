import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { id, stepTitle, text, unhedged } from '#core/schema/values.ts';

/** `from:to`, the name of an arrow. */
const arrowName = z.string().regex(/^[a-z0-9-]+:[a-z0-9-]+$/, 'an arrow is named from:to');
const part = z.union([id, arrowName], 'it names a node by its id, or an arrow as from:to');
/** The end of a walk may be a question that no claim answers. */
const end = z.strictObject({ says: text, claims: z.array(refer('claim')) });

/** `slides/diagrams/<id>.yaml`: what the drawing of the same name means. Labels and places are in its `.mmd`. */
export const diagramMeaning = z.strictObject({
  title: text,
  description: text.describe('For a reader who cannot see the picture.'),
  unhedged,
  nodes: z.record(id, cited),
  arrows: z.array(z.strictObject({ from: id, to: id, says: text, claims: cited.shape.claims })).default([]),
  steps: z
    .array(z.strictObject({ title: stepTitle, show: z.array(part) }))
    .describe('The order in which a class sees it; each step adds to the one before.'),
  mask: z.array(part).default([]).describe('Labels hidden by the blank form.'),
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
