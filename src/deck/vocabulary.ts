/** What a property of a block may name; `words` is free text. */
export type Reference = 'claim' | 'term' | 'person' | 'side' | 'diagram' | 'chart' | 'exercise' | 'quotation' | 'words';

interface Block {
  /** The parents in which the block may stand: `slide` is the top level, `text` is inside a sentence. */
  inside: readonly string[];
  /** Prose (paragraphs, lists, code), a single table, other blocks only, words of a sentence, or nothing. */
  holds: 'prose' | 'table' | 'blocks' | 'words' | 'nothing';
  /** Every property is needed; there are no optional ones. */
  props: Readonly<Record<string, Reference>>;
}

/**
 * The closed set of blocks a slide may contain. Each has a folder of the same name in `src/blocks/`.
 * Face is the stage's, Read the article's and the handout's, Notes the teacher's; the rest shows everywhere.
 */
export const vocabulary = {
  Face: { inside: ['slide'], holds: 'prose', props: {} },
  Read: { inside: ['slide'], holds: 'prose', props: {} },
  Notes: { inside: ['slide'], holds: 'blocks', props: {} },
  Say: { inside: ['Notes'], holds: 'prose', props: {} },
  Ask: { inside: ['Notes'], holds: 'prose', props: {} },
  Slip: { inside: ['Notes'], holds: 'prose', props: {} },
  Sides: { inside: ['slide'], holds: 'blocks', props: {} },
  Side: { inside: ['Sides'], holds: 'prose', props: { of: 'side', title: 'words' } },
  Table: { inside: ['slide', 'Read', 'Outside'], holds: 'table', props: { caption: 'words' } },
  Diagram: { inside: ['slide'], holds: 'nothing', props: { id: 'diagram' } },
  Chart: { inside: ['slide', 'Read', 'Outside'], holds: 'nothing', props: { id: 'chart' } },
  Exercise: { inside: ['slide'], holds: 'nothing', props: { id: 'exercise' } },
  Tiles: { inside: ['slide'], holds: 'nothing', props: {} },
  Outside: { inside: ['slide', 'Read'], holds: 'prose', props: {} },
  Cite: { inside: ['text'], holds: 'nothing', props: { claim: 'claim' } },
  Term: { inside: ['text'], holds: 'words', props: { id: 'term' } },
  Person: { inside: ['text'], holds: 'words', props: { id: 'person' } },
  Quote: { inside: ['text'], holds: 'nothing', props: { id: 'quotation' } },
  Inference: { inside: ['text'], holds: 'words', props: {} },
  Signpost: { inside: ['text'], holds: 'words', props: {} },
} as const satisfies Record<string, Block>;

export type BlockName = keyof typeof vocabulary;

export const isBlockName = (name: string): name is BlockName => Object.hasOwn(vocabulary, name);
export const blockNamed = (name: BlockName): Block => vocabulary[name];
