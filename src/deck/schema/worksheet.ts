import { z } from 'zod';
import { id } from './deck.ts';

const cited = z.strictObject({ says: z.string(), claims: z.array(id).min(1) });

/** `slides/teach/worksheet.yaml`: the sheet that a class fills in, and its answers, which are printed apart. */
export const worksheet = z.strictObject({
  title: z.string(),
  /** Who works how and how long, for the head of the first page. */
  lead: z.string(),
  /** Diagrams with the labels of their mask left blank, to be guessed before the lesson shows them. */
  predict: z.strictObject({
    title: z.string(),
    say: z.string(),
    pictures: z.array(z.strictObject({ diagram: id, ask: z.string() })).min(1),
  }),
  check: z.strictObject({ title: z.string(), say: z.string(), questions: z.array(id).min(1) }),
  /** The same questions put to two accounts of one event. */
  organiser: z.strictObject({
    title: z.string(),
    say: z.string(),
    accounts: z.tuple([
      z.strictObject({ side: id, name: z.string(), excerpt: cited }),
      z.strictObject({ side: id, name: z.string(), excerpt: cited }),
    ]),
    rows: z.array(z.strictObject({ ask: z.string(), good: z.tuple([cited, cited]) })).min(1),
  }),
  /** Printed twice on one page, to be cut apart. */
  exit: z.strictObject({
    title: z.string(),
    questions: z.array(z.strictObject({ ask: z.string(), lines: z.int().positive(), good: cited })).min(1),
  }),
});

export type Worksheet = z.output<typeof worksheet>;
