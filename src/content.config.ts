import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { deckFiles } from './build/deck-files.ts';
import type { Drawn } from './diagrams/model.ts';

/** One collection, the text files of the deck. `deck/` turns them into slides, claims and diagrams, or says what is wrong. */
export const collections = {
  files: defineCollection({
    loader: deckFiles(),
    schema: z.strictObject({ path: z.string(), text: z.string(), drawn: z.custom<Drawn>().optional() }),
  }),
};
