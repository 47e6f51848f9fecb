import { z } from 'zod';
import { refer, text } from '#core/schema/values.ts';
import type { View } from '#core/schema/view.ts';

/**
 * All that is known of a block outside its component. Checks, messages, sentences and the list of `slides/README.md` follow
 * from it. Pure: `deck/` reads it, so it imports neither components nor code of a page.
 */
export interface Block {
  /** As a slide writes it, `<Name />`; its component is called `<Name>.astro`. */
  name: string;
  /** What it is for, as a sentence of `slides/README.md`. */
  summary: string;
  /** The parents in which the block may stand: `slide` is the top level, `text` is inside a sentence. */
  allowedIn: readonly string[];
  /** Prose (paragraphs, lists, code), a single table, other blocks only, words of a sentence, or nothing. */
  content: 'prose' | 'table' | 'blocks' | 'words' | 'nothing';
  /** Its properties: `words`, an id that names something (`refer`), or any schema of text. */
  props: z.ZodObject<Record<string, z.ZodType<string | undefined>>>;
  /** A slide has at most one of it. */
  unique?: true;
  /** The views that show it; all of them if it does not say. */
  views?: readonly View[];
  /** On the stage it opens from a button, so what it rests on is not on the slide's face. */
  opensFromButton?: true;
  /** It takes the room of a picture on the stage. */
  fillsStage?: true;
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
const words = text.meta({ words: true });

/** The properties of a block. */
const props = <Shape extends Record<string, z.ZodType<string | undefined>>>(shape: Shape) => z.strictObject(shape);

/** The closed set of blocks that a slide may contain, in the order of the list in `slides/README.md`. One entry adds one. */
export const blocks = [
  {
    name: 'Face',
    summary: 'The words of the stage.',
    allowedIn: ['slide'],
    content: 'prose',
    props: props({}),
    unique: true,
    views: ['stage', 'slides', 'sheet', 'presenter'],
    cited: 'item',
  },
  {
    name: 'Read',
    summary: 'The prose of the article and the handout.',
    allowedIn: ['slide'],
    content: 'prose',
    props: props({}),
    views: ['article', 'handout'],
    cited: 'sentence',
  },
  {
    name: 'Plain',
    summary: 'The same prose in plain words, after what it retells; the plain article shows it instead.',
    allowedIn: ['Read', 'Outside'],
    content: 'prose',
    props: props({}),
    // Never as it stands: `atLevel` in `sentences.ts` puts its words into the place of those that they retell.
    views: [],
    cited: 'sentence',
    meanSentence: 18,
  },
  {
    name: 'Notes',
    summary: 'The teacher’s notes, of the three blocks below.',
    allowedIn: ['slide'],
    content: 'blocks',
    props: props({}),
    unique: true,
    views: ['presenter'],
  },
  {
    name: 'Say',
    summary: 'What the teacher says.',
    allowedIn: ['Notes'],
    content: 'prose',
    props: props({}),
  },
  {
    name: 'Ask',
    summary: 'One question, and what a good answer holds.',
    allowedIn: ['Notes'],
    content: 'prose',
    props: props({}),
  },
  {
    name: 'Slip',
    summary: 'The common misunderstanding.',
    allowedIn: ['Notes'],
    content: 'prose',
    props: props({}),
  },
  {
    name: 'Sides',
    summary: 'Two columns, one a side.',
    allowedIn: ['slide'],
    content: 'blocks',
    props: props({}),
    fillsStage: true,
  },
  {
    name: 'Side',
    summary: 'One side’s column.',
    allowedIn: ['Sides'],
    content: 'prose',
    props: props({ of: refer('side'), title: words }),
    cited: 'item',
  },
  {
    name: 'Table',
    summary: 'A Markdown table with a caption.',
    allowedIn: ['slide', 'Read', 'Outside'],
    content: 'table',
    props: props({ caption: words }),
    fillsStage: true,
    cited: 'item',
  },
  {
    name: 'Diagram',
    summary: 'A diagram with everything that explores it.',
    allowedIn: ['slide', 'Read'],
    content: 'nothing',
    props: props({ id: refer('diagram') }),
    fillsStage: true,
  },
  {
    name: 'Chart',
    summary: 'Quantities: bars, lines, columns, stacks, dots, small multiples.',
    allowedIn: ['slide', 'Read', 'Outside'],
    content: 'nothing',
    props: props({ id: refer('chart') }),
    fillsStage: true,
  },
  {
    name: 'Figure',
    summary: 'A picture drawn from data: the stage’s in `<Face>`, the article’s in `<Read>`, else of both.',
    allowedIn: ['slide', 'Face', 'Read', 'Outside'],
    content: 'nothing',
    props: props({ id: refer('figure') }),
    fillsStage: true,
  },
  {
    name: 'Picture',
    summary: 'A photograph or scan of `pictures/`, with what it shows in words, who made it and under which terms.',
    allowedIn: ['slide', 'Face', 'Read', 'Outside'],
    content: 'nothing',
    props: props({
      src: text.meta({ names: 'picture' }),
      alt: text
        .refine((words) => !/^\S+\.[a-z]{3,4}$/i.test(words.trim()), 'it is the name of a file')
        .describe('It says what the picture shows, for those who do not see it.'),
      credit: text.describe('It names who made the picture.'),
      licence: text.describe('It names the terms under which the picture may be shown, such as “CC BY 4.0”.'),
    }),
    fillsStage: true,
  },
  {
    name: 'Exercise',
    summary:
      'An exercise: whole in the article, behind a button on the stage; a line to be drawn has its empty axes there, and on paper.',
    allowedIn: ['slide'],
    content: 'nothing',
    props: props({ id: refer('exercise') }),
    opensFromButton: true,
  },
  {
    name: 'Model',
    summary: 'A model to play with: a line to its page in the article, a picture with its controls on the stage.',
    allowedIn: ['slide'],
    // On paper it has a sheet of its own.
    views: ['stage', 'slides', 'sheet', 'article', 'presenter'],
    content: 'nothing',
    props: props({ id: refer('model') }),
    unique: true,
    fillsStage: true,
  },
  {
    name: 'Play',
    summary: 'One line that leads to the page of a model to play with.',
    allowedIn: ['Read'],
    content: 'nothing',
    props: props({ id: refer('model') }),
    views: ['article'],
  },
  {
    name: 'Tiles',
    summary: 'The deck’s two tiles, and what passes between them.',
    allowedIn: ['slide'],
    content: 'nothing',
    props: props({}),
  },
  {
    name: 'Outside',
    summary: 'Prose that is not in the article, marked as such.',
    allowedIn: ['slide', 'Read'],
    content: 'prose',
    props: props({}),
    cited: 'sentence',
  },
  {
    name: 'Cite',
    summary: 'A source mark, before the full stop; `unhedged` says why a hedge of the claim is left out.',
    allowedIn: ['text'],
    content: 'nothing',
    props: props({
      claim: refer('claim'),
      unhedged: text.optional().describe('It says why the hedge of the claim is left out.'),
    }),
    inSentence: { mark: true },
  },
  {
    name: 'Term',
    summary: 'A word of the glossary.',
    allowedIn: ['text'],
    content: 'words',
    props: props({ id: refer('term') }),
  },
  {
    name: 'Person',
    summary: 'A name, with who it is.',
    allowedIn: ['text'],
    content: 'words',
    props: props({ id: refer('person') }),
  },
  {
    name: 'Quote',
    summary: 'A phrase of the ledger, in quotation marks.',
    allowedIn: ['text'],
    content: 'nothing',
    props: props({ id: refer('quotation') }),
    inSentence: { reads: 'these words' },
  },
  {
    name: 'Verdict',
    summary: 'How a prediction came out, as ledger/outcomes.yaml has it.',
    allowedIn: ['text'],
    content: 'nothing',
    props: props({ claim: refer('outcome') }),
    inSentence: { reads: 'held' },
  },
  {
    name: 'Inference',
    summary: 'A conclusion of ours, shown as such; it cites nothing.',
    allowedIn: ['text'],
    content: 'words',
    props: props({}),
    inSentence: { exempt: 'inference' },
  },
  {
    name: 'Signpost',
    summary: 'Words that only guide the reader; they cite nothing.',
    allowedIn: ['text'],
    content: 'words',
    props: props({}),
    inSentence: { exempt: 'signpost' },
  },
] as const satisfies readonly Block[];

type Listed = (typeof blocks)[number];
export type BlockName = Listed['name'];

/** The properties of one block, as its schema reads them. */
export type PropsOf<Name extends BlockName> = z.output<Extract<Listed, { name: Name }>['props']>;

const byName = new Map<string, Block>(blocks.map((block) => [block.name, block]));

export const blockNames: readonly string[] = [...byName.keys()];
/** Whether there is a block of that name. */
export const isBlockName = (name: string): name is BlockName => byName.has(name);

/** What is known of a block. */
export function blockNamed(name: BlockName): Block {
  const block = byName.get(name);
  if (!block) throw new Error(`"${name}" is in the type of blocks but not in their list`);
  return block;
}

/** Whether a view has this block at all; most blocks stand in every view. */
export const shows = (name: BlockName, view: View): boolean => blockNamed(name).views?.includes(view) ?? true;

/** Where a block may stand by itself. Everywhere else it is part of a sentence or of another block. */
const ownPlaces = ['slide', 'Read'] as const;
type Standing<Entry> = Entry extends { name: infer Name; allowedIn: readonly (infer Parent)[] }
  ? [Extract<Parent, (typeof ownPlaces)[number]>] extends [never]
    ? never
    : Name
  : never;

/** A block that stands by itself in a slide or amid its prose. */
export type OwnBlockName = Standing<Listed>;

export const standsByItself = (name: BlockName): name is OwnBlockName =>
  ownPlaces.some((place) => blockNamed(name).allowedIn.includes(place));
