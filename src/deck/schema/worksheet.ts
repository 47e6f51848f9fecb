import { z } from 'zod';
import { cited } from '#core/schema/cited.ts';
import { refer } from '#core/schema/refer.ts';
import { text } from '#core/schema/values.ts';

/** `slides/teach/worksheet.yaml`: the sheet that a class fills in, and its answers, which are printed apart. */
export const worksheet = z.strictObject({
  title: text,
  lead: text.describe('Who works how and how long, for the head of the first page.'),
  predict: z
    .strictObject({
      title: text,
      say: text,
      pictures: z.array(z.strictObject({ diagram: refer('diagram'), ask: text })).min(1),
    })
    .describe('Diagrams with the labels of their mask left blank, to be guessed before the lesson shows them.'),
  check: z.strictObject({ title: text, say: text, questions: z.array(refer('question')).min(1) }),
  organiser: z
    .strictObject({
      title: text,
      say: text,
      accounts: z.tuple([
        z.strictObject({ side: refer('side'), name: text, excerpt: cited }),
        z.strictObject({ side: refer('side'), name: text, excerpt: cited }),
      ]),
      rows: z.array(z.strictObject({ ask: text, good: z.tuple([cited, cited]) })).min(1),
    })
    .describe('The same questions put to two accounts of one event.'),
  exit: z
    .strictObject({
      title: text,
      questions: z
        .array(
          z.strictObject({
            ask: text,
            lines: z.int().positive(),
            good: cited,
            samples: z
              .array(z.strictObject({ says: text, why: text, claims: z.array(refer('claim')).default([]) }))
              .default([]),
          }),
        )
        .min(1),
    })
    .describe(
      'The exit ticket, also printed two on a page, to be cut apart. `samples` go from the weakest to the strongest answer.',
    ),
  short: z
    .strictObject({ lead: text, diagram: refer('diagram'), questions: z.array(refer('question')).min(1) })
    .optional()
    .describe('The same sheet on two sides, for a short lesson: one picture, fewer questions, the organiser.'),
  help: z
    .strictObject({ words: z.array(refer('term')).min(1), starts: z.array(text).min(1) })
    .optional()
    .describe('Words of the glossary to use, and beginnings of sentences.'),
});

export type Worksheet = z.output<typeof worksheet>;
