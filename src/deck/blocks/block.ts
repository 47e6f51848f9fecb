import { z } from 'zod';
import { text } from '#core/schema/values.ts';
import type { View } from '#core/schema/view.ts';

/**
 * All that is known of a block outside its component. Checks, messages, sentences and the list of `slides/README.md` follow
 * from it. Pure: `deck/` reads it, so it imports neither components nor code of a page.
 */
export interface Block {
  /** As a slide writes it, `<Name />`; its component is called `<Name>.astro`. */
  name: string;
  /** What it is for, as a sentence of `slides/README.md`. */
  does: string;
  /** The parents in which the block may stand: `slide` is the top level, `text` is inside a sentence. */
  inside: readonly string[];
  /** Prose (paragraphs, lists, code), a single table, other blocks only, words of a sentence, or nothing. */
  holds: 'prose' | 'table' | 'blocks' | 'words' | 'nothing';
  /** Its properties: `words`, an id that names something (`refer`), or any schema of text. */
  props: z.ZodObject<Record<string, z.ZodType<string | undefined>>>;
  /** A slide has at most one of it. */
  once?: true;
  /** The views that show it; all of them if it does not say. */
  views?: readonly View[];
  /** On the stage it opens from a button, so what it rests on is not on the slide's face. */
  opens?: true;
  /** It takes the room of a picture on the stage. */
  figure?: true;
  /** What cites a claim in it: each `sentence`, as in an article, or each `item`, as on a slide's face. */
  cited?: 'sentence' | 'item';
  /** More words a sentence, over a whole paragraph, are hard to follow; 25 if it does not say. */
  meanSentence?: number;
  /** How a sentence reads it, if not as the words that it holds. */
  inSentence?: InSentence;
}

/** A source mark; words that stand for what is not written in the slide; or words that need no source, and why. */
type InSentence = { mark: true } | { reads: string } | { exempt: 'signpost' | 'inference' };

/** A property that holds words for a reader. */
export const words = text.meta({ words: true });

/** The properties of a block. */
export const props = <Shape extends Record<string, z.ZodType<string | undefined>>>(shape: Shape) =>
  z.strictObject(shape);
