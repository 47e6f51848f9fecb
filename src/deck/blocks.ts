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
  behindButton?: true;
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
    does: 'The words of the stage.',
    inside: ['slide'],
    holds: 'prose',
    props: props({}),
    once: true,
    views: ['stage', 'slides', 'sheet', 'presenter'],
    cited: 'item',
  },
  {
    name: 'Read',
    does: 'The prose of the article and the handout.',
    inside: ['slide'],
    holds: 'prose',
    props: props({}),
    views: ['article', 'handout'],
    cited: 'sentence',
  },
  {
    name: 'Plain',
    does: 'The same prose in plain words, after what it retells; the plain article shows it instead.',
    inside: ['Read', 'Outside'],
    holds: 'prose',
    props: props({}),
    // Never as it stands: `atLevel` in `sentences.ts` puts its words into the place of those that they retell.
    views: [],
    cited: 'sentence',
    meanSentence: 18,
  },
  {
    name: 'Notes',
    does: 'The teacher’s notes, of the three blocks below.',
    inside: ['slide'],
    holds: 'blocks',
    props: props({}),
    once: true,
    views: ['presenter'],
  },
  {
    name: 'Say',
    does: 'What the teacher says.',
    inside: ['Notes'],
    holds: 'prose',
    props: props({}),
  },
  {
    name: 'Ask',
    does: 'One question, and what a good answer holds.',
    inside: ['Notes'],
    holds: 'prose',
    props: props({}),
  },
  {
    name: 'Slip',
    does: 'The common misunderstanding.',
    inside: ['Notes'],
    holds: 'prose',
    props: props({}),
  },
  {
    name: 'Sides',
    does: 'Two columns, one a side.',
    inside: ['slide'],
    holds: 'blocks',
    props: props({}),
    fillsStage: true,
  },
  {
    name: 'Side',
    does: 'One side’s column.',
    inside: ['Sides'],
    holds: 'prose',
    props: props({ of: refer('side'), title: words }),
    cited: 'item',
  },
  {
    name: 'Table',
    does: 'A Markdown table with a caption.',
    inside: ['slide', 'Read', 'Outside'],
    holds: 'table',
    props: props({ caption: words }),
    fillsStage: true,
    cited: 'item',
  },
  {
    name: 'Diagram',
    does: 'A diagram with everything that explores it.',
    inside: ['slide', 'Read'],
    holds: 'nothing',
    props: props({ id: refer('diagram') }),
    fillsStage: true,
  },
  {
    name: 'Chart',
    does: 'A few quantities as bars.',
    inside: ['slide', 'Read', 'Outside'],
    holds: 'nothing',
    props: props({ id: refer('chart') }),
    fillsStage: true,
  },
  {
    name: 'Figure',
    does: 'A picture drawn from data: the stage’s in `<Face>`, the article’s in `<Read>`, else of both.',
    inside: ['slide', 'Face', 'Read', 'Outside'],
    holds: 'nothing',
    props: props({ id: refer('figure') }),
    fillsStage: true,
  },
  {
    name: 'Picture',
    does: 'A photograph or scan of `pictures/`, with what it shows in words, who made it and under which terms.',
    inside: ['slide', 'Face', 'Read', 'Outside'],
    holds: 'nothing',
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
    does: 'An exercise: whole in the article, behind a button on the stage; a line to be drawn has its empty axes there, and on paper.',
    inside: ['slide'],
    holds: 'nothing',
    props: props({ id: refer('exercise') }),
    behindButton: true,
  },
  {
    name: 'Model',
    does: 'A model to play with: a line to its page in the article, a picture with its controls on the stage.',
    inside: ['slide'],
    // On paper it has a sheet of its own.
    views: ['stage', 'slides', 'sheet', 'article', 'presenter'],
    holds: 'nothing',
    props: props({ id: refer('model') }),
    once: true,
    fillsStage: true,
  },
  {
    name: 'Play',
    does: 'One line that leads to the page of a model to play with.',
    inside: ['Read'],
    holds: 'nothing',
    props: props({ id: refer('model') }),
    views: ['article'],
  },
  {
    name: 'Tiles',
    does: 'The deck’s two tiles, and what passes between them.',
    inside: ['slide'],
    holds: 'nothing',
    props: props({}),
  },
  {
    name: 'Outside',
    does: 'Prose that is not in the article, marked as such.',
    inside: ['slide', 'Read'],
    holds: 'prose',
    props: props({}),
    cited: 'sentence',
  },
  {
    name: 'Cite',
    does: 'A source mark, before the full stop; `unhedged` says why a hedge of the claim is left out.',
    inside: ['text'],
    holds: 'nothing',
    props: props({
      claim: refer('claim'),
      unhedged: text.optional().describe('It says why the hedge of the claim is left out.'),
    }),
    inSentence: { mark: true },
  },
  {
    name: 'Term',
    does: 'A word of the glossary.',
    inside: ['text'],
    holds: 'words',
    props: props({ id: refer('term') }),
  },
  {
    name: 'Person',
    does: 'A name, with who it is.',
    inside: ['text'],
    holds: 'words',
    props: props({ id: refer('person') }),
  },
  {
    name: 'Quote',
    does: 'A phrase of the ledger, in quotation marks.',
    inside: ['text'],
    holds: 'nothing',
    props: props({ id: refer('quotation') }),
    inSentence: { reads: 'these words' },
  },
  {
    name: 'Verdict',
    does: 'How a prediction came out, as ledger/outcomes.yaml has it.',
    inside: ['text'],
    holds: 'nothing',
    props: props({ claim: refer('outcome') }),
    inSentence: { reads: 'held' },
  },
  {
    name: 'Inference',
    does: 'A conclusion of ours, shown as such; it cites nothing.',
    inside: ['text'],
    holds: 'words',
    props: props({}),
    inSentence: { exempt: 'inference' },
  },
  {
    name: 'Signpost',
    does: 'Words that only guide the reader; they cite nothing.',
    inside: ['text'],
    holds: 'words',
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
type Standing<Entry> = Entry extends { name: infer Name; inside: readonly (infer Parent)[] }
  ? [Extract<Parent, (typeof ownPlaces)[number]>] extends [never]
    ? never
    : Name
  : never;

/** A block that stands by itself in a slide or amid its prose. */
export type OwnBlockName = Standing<Listed>;

export const standsByItself = (name: BlockName): name is OwnBlockName =>
  ownPlaces.some((place) => blockNamed(name).inside.includes(place));
