import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { DeckFile } from '#deck/read-yaml.ts';
import type { DrawResult } from '#drawing/diagrams/model.ts';
import { buildState } from '#site/build-state.ts';

const { loader } = buildState;
if (!loader) throw new Error('astro.config.mjs leaves no loader');

/** One collection, the files of the deck. `deck/` turns them into slides, claims and diagrams, or says what is wrong. */
export const collections = {
  files: defineCollection({
    loader,
    schema: z.strictObject({
      path: z.string(),
      text: z.string(),
      drawn: z.custom<DrawResult>().optional(),
      liftedFrom: z.custom<DeckFile['liftedFrom']>().optional(),
      size: z.custom<DeckFile['size']>().optional(),
      translated: z.literal(true).optional(),
      pairs: z.custom<DeckFile['pairs']>().optional(),
      left: z.custom<DeckFile['left']>().optional(),
      outlines: z.enum(['truetype', 'postscript']).optional(),
    }),
  }),
};
