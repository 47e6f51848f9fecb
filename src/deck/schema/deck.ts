import { z } from 'zod';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens');
const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is written #rrggbb');
/** A calendar date, or a month where the day is not known. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'a date is written YYYY-MM-DD, or YYYY-MM where the day is not known',
    abort: true,
  })
  .refine(
    (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
    'there is no such day',
  );

/** One of the two parties of the story. Place and pattern say the same as the colour, for a grey copy. */
export const side = z.strictObject({
  id,
  name: z.string(),
  /** Where this side stands when both are shown. */
  place: z.enum(['left', 'right']),
  pattern: z.enum(['solid', 'hatched']),
  /** On paper and the light stage; `dark` on the dark stage. Tints are the fills behind text. */
  colour,
  tint: colour,
  darkColour: colour,
  darkTint: colour,
});

/** The ornament of the deck: what each side holds, drawn as an element tile or a chip die. */
export const tile = z.strictObject({
  side: id,
  shape: z.enum(['element', 'die']),
  mark: z.string(),
  symbol: z.string(),
  name: z.string(),
});

/** `slides/deck.yaml`: everything about the deck that is not a slide or the ledger. */
export const deckSettings = z.strictObject({
  /** The deck's name for good: files, and what is kept on a device, are named by it. A new title leaves it as it is. */
  id,
  title: z.string(),
  subtitle: z.string(),
  /** Above the title on the cover and the first slide. */
  kicker: z.string(),
  description: z.string(),
  language: z.string(),
  /** The day up to which the facts were checked. */
  asOf: date,
  /** Reading age and subjects, said on the cover. */
  audience: z.string(),
  /** The source that the deck's paragraphs are counted in. */
  article: id,
  /** How the article is named in footers, short. */
  articleName: z.string(),
  /** What the deck does about method and limits, one paragraph each. */
  method: z.array(z.strictObject({ title: z.string(), text: z.string() })),
  /** Lesson lengths in minutes, each with what a class can do in it. */
  lessons: z.array(z.strictObject({ minutes: z.int(), title: z.string(), goal: z.string() })),
  sides: z.tuple([side, side]),
  tiles: z.tuple([tile, tile]),
  sections: z.array(z.strictObject({ folder: z.string(), title: z.string() })),
});

/** The front matter of a slide. */
export const slideSettings = z.strictObject({
  title: z.string(),
  /** The claims that the headline rests on; empty only for a question or the deck's own title. */
  claims: z.array(id),
  /** The teacher's minutes for this slide. */
  minutes: z.number().positive(),
  /** The lesson lengths in which the slide takes part. */
  lessons: z.array(z.int()),
});

export type Side = z.output<typeof side>;
export type Tile = z.output<typeof tile>;
export type DeckSettings = z.output<typeof deckSettings>;
export type SlideSettings = z.output<typeof slideSettings>;
