import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { text } from '#core/schema/values.ts';

/** `slides/teach/one-sheet.yaml`: what a pupil gets on one sheet of paper, printed on both sides. */
export const oneSheet = z.strictObject({
  title: text,
  lead: text,
  vote: refer('exercise').optional().describe('An exercise of the kind vote: a line to write both votes on.'),
  story: z.array(cited).min(1).describe('What happened, in a few sentences.'),
  map: z.strictObject({ title: text, diagram: refer('diagram') }),
  terms: z.array(refer('term')).min(1),
  accounts: z
    .strictObject({ title: text, say: text, exercise: refer('exercise') })
    .optional()
    .describe('The two accounts of the worksheet, and an exercise of the kind grid whose topics are ticked.'),
  voices: z
    .strictObject({
      title: text,
      people: z.array(z.strictObject({ person: refer('person'), lines: z.array(cited).min(1) })),
    })
    .optional()
    .describe('What each expert says, in a sentence or two.'),
  questions: z.array(refer('discussion')).min(1).describe('Some of the open questions of the lesson.'),
});

export type OneSheet = z.output<typeof oneSheet>;
