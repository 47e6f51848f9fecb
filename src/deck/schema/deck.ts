import { z } from 'zod';
import { noneTwice } from '#core/schema/checks.ts';
import { fonts } from '#core/schema/fonts.ts';
import {
  date,
  fixedText,
  halfMinutes,
  id,
  readFromLeft,
  refer,
  shortText,
  text,
  unhedged,
} from '#core/schema/values.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb');
const ground = {
  paper: colour.describe('What all stands on.'),
  ink: colour.describe('Words and lines; paler ones are mixed of both.'),
};
const look = z.strictObject({
  ...ground,
  dark: z.strictObject(ground).optional().describe('The same on a dark page. Without it the site’s own.'),
});

/** More letters than this break into too many lines on a button and over a column of the stage. */
const longestSide = 18;

/** A party of the story; a deck has two, one or none. Place and pattern say the same as the colour, for a grey copy. */
const side = z.strictObject({
  id,
  name: text.max(longestSide, `the name of a side has at most ${longestSide} letters`),
  place: z.enum(['left', 'right']).describe('Where this side stands when both are shown.'),
  pattern: z.enum(['solid', 'hatched']),
  colour: colour.describe('On paper and the light stage.'),
  tint: colour.describe('The fill behind text, on paper and the light stage.'),
  darkColour: colour.describe('On the dark stage.'),
  darkTint: colour.describe('The fill behind text, on the dark stage.'),
});

/** The ornament of the deck: what each side holds, on a tile with a frame within or with pins around it. */
const tile = z.strictObject({
  side: refer('side'),
  shape: z.enum(['framed', 'pinned']),
  mark: text.optional().describe('In the corner: a number or a sign.'),
  symbol: text,
  name: text,
});

/** A piece of a figure, in px of the stage: what stands there without its words opens a section. */
const cut = z.strictObject({
  figure: refer('figure'),
  x: z.number(),
  y: z.number(),
  w: z.number().positive(),
  h: z.number().positive(),
});

/** More letters than this would run under the way into an exercise, which stands beside them on a slide. */
const longestSection = 30;

const section = z.strictObject({
  folder: fixedText,
  title: text.max(longestSection, `the title of a section has at most ${longestSection} letters`),
  question: text.optional().describe('What the section answers.'),
  picture: z.array(cut).max(4).default([]).describe('Set side by side in a band four times as wide as it is high.'),
});

/** More letters than this leave no room for what stands below them, on the cover and on a slide in small letters. */
const [longestTitle, longestHeadline] = [90, 160];
const title = text.max(longestTitle, `a title has at most ${longestTitle} letters`);

/** More letters than this would fill the cover, a phone’s screen or a list of pages found. */
const [longestKicker, longestSubtitle] = [90, 240];

/** `slides/deck.yaml`: everything about the deck that is not a slide or the ledger. A title is enough. */
export const deckSettings = z.strictObject({
  id: id
    .optional()
    .describe(
      'The deck’s name for good: files, and what is kept on a device, are named by it. A new title leaves it as it is. Without it the title names them.',
    ),
  title,
  subtitle: shortText(longestSubtitle).optional(),
  kicker: shortText(longestKicker).optional().describe('Above the title on the cover and the first slide.'),
  description: text.optional().describe('For search engines and links. Without it the subtitle, else the title.'),
  author: text
    .optional()
    .describe('Who made it, as citations and files name the author. Without it the title publishes.'),
  footer: text.optional().describe('A few words at the foot of each slide: an event, an institute, a name.'),
  logo: text
    .meta({ names: 'picture' })
    .optional()
    .describe('A picture of `pictures/` at the foot of each slide, larger on the title page.'),
  look: look.optional().describe('The paper and the ink of all pages, of the stage, PowerPoint, the book and cards.'),
  language: readFromLeft.default('en'),
  editions: z
    .array(z.string().regex(/^[\w-]+$/, 'a folder beside deck.yaml, of plain letters, digits and dashes'))
    .check(noneTwice())
    .default([])
    .describe('Folders with the deck in other languages, as in `[zh]`: the site has each of them below its name.'),
  fonts: fonts
    .default([])
    .describe(
      'Files in `fonts/` for letters that the shipped faces lack, as a list or by what they are for: `text`, `strong` for words in bold, `display` for headlines; of each only those letters are shipped.',
    ),
  asOf: date
    .optional()
    .describe(
      'The day up to which the facts were checked; more than a year later readers are told so. A closed story has none.',
    ),
  audience: text.optional().describe('Reading age and subjects, said on the cover.'),
  article: refer('source')
    .optional()
    .describe('The one text that the story follows, if it follows one: its paragraphs are counted in the ledger.'),
  articleName: text.optional().describe('How the article is named in footers, short. Without it by its publisher.'),
  method: z
    .array(z.strictObject({ title: text, text }))
    .default([])
    .describe('What the deck does about method and limits, one paragraph each.'),
  lessons: z
    .array(z.strictObject({ minutes: z.int().positive(), title: text, goal: text }))
    .check(noneTwice('minutes'))
    .default([])
    .describe('Lesson lengths in minutes, each with what a class can do in it.'),
  sides: z
    .array(side)
    .max(2)
    .check(noneTwice('id', 'name', 'place', 'pattern', 'colour'))
    .default([]),
  tiles: z
    .array(tile)
    .refine(({ length }) => length === 0 || length === 2, 'a deck has two tiles or none')
    .default([])
    .describe('Both or none.'),
  meeting: z
    .strictObject({ about: text.optional(), large: text, small: text })
    .optional()
    .describe('What stands where the two tiles overlap: a large word or number, its unit, and a word before it.'),
  poster: refer('slide').optional().describe('The slide that is printed as a poster too.'),
  sections: z
    .array(section)
    .check(noneTwice('folder'))
    .optional()
    .describe(
      'Without it the folders with slides are the sections, named as they are; slides beside deck.yaml need none.',
    ),
  moved: z
    .record(id, refer('slide'))
    .default({})
    .describe('Ids of slides that are gone, each with the slide to which its addresses lead now.'),
  strict: z
    .boolean()
    .default(false)
    .describe('Whether a remark (on style, completeness or caution) stops the build as a mistake does.'),
  grades: z
    .strictObject({ full: z.number().optional(), plain: z.number().optional() })
    .optional()
    .describe('The hardest Flesch–Kincaid grade that a section may reach, of the article and in plain words.'),
});

/** The front matter of a slide. */
export const slideSettings = z.strictObject({
  title: text.max(longestHeadline, `a headline has at most ${longestHeadline} letters`),
  claims: z
    .array(refer('claim'))
    .default([])
    .describe('The claims that the headline rests on; empty only for a question or the deck’s own title.'),
  unhedged,
  minutes: halfMinutes.default(2).describe('The teacher’s minutes for this slide.'),
  lessons: z
    .array(z.int())
    .check(noneTwice())
    .default([])
    .describe('The lesson lengths in which the slide takes part.'),
  core: z
    .boolean()
    .default(false)
    .describe('The lesson has no point without it: when time runs out, no advice leaves it out.'),
  twin: refer('slide')
    .optional()
    .describe('A slide that tells the other half of the same thing: advice keeps both or leaves both out.'),
  readIn: refer('slide')
    .optional()
    .describe('The slide whose section of the article tells this one too: it has no section of its own.'),
  short: z
    .boolean()
    .default(false)
    .describe('It is part of the short way. Where no slide says so, that is the slides of the shortest lesson.'),
  guess: z
    .boolean()
    .default(false)
    .describe('In the article its headline stands behind its picture, so that a reader can guess first.'),
  after: z
    .boolean()
    .default(false)
    .describe('Its section of the article stands behind the end, folded: it is no part of the story.'),
  layout: z
    .enum(['beside', 'centre'])
    .optional()
    .describe(
      'On the stage: `beside` sets the words beside their one picture, `centre` a statement large in the middle.',
    ),
  steps: z.literal('items').optional().describe('On the stage the items of its lists come one by one.'),
});

export type Side = z.output<typeof side>;
export type Look = z.output<typeof look>;
export type Cut = z.output<typeof cut>;
export type Tile = z.output<typeof tile>;
/** `deck.yaml` as it is written. */
export type GivenSettings = z.output<typeof deckSettings>;
type Section = z.output<typeof section>;
/** The same, with what it leaves out and everything needs. */
export type DeckSettings = Omit<GivenSettings, 'id' | 'description' | 'articleName' | 'sections'> & {
  id: string;
  description: string;
  articleName: string;
  sections: Section[];
};
export type SlideSettings = z.output<typeof slideSettings>;
