import { referencesIn } from '#core/schema/values.ts';
import type { View } from '#core/schema/view.ts';
import { type BlockName, blockNamed, type OwnBlockName, type PropsOf, shows, standsByItself } from './blocks.ts';

/** The Markdown constructs a slide may use. */
export const constructs = [
  'paragraph',
  'heading',
  'blockquote',
  'delete',
  'break',
  'emphasis',
  'strong',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
] as const;
export type Construct = (typeof constructs)[number];

export type Alignment = 'left' | 'right' | 'center';

/** A node of a slide's body: the one tree that checks, counts and views all walk. */
export type BodyNode =
  | { type: 'text'; value: string; line: number }
  | { type: 'link'; url: string; children: BodyNode[]; line: number }
  | { type: 'inlineCode'; value: string; line: number }
  /** A formula: in a line, or by itself. */
  | { type: 'math'; value: string; display: boolean; line: number }
  /** `steps` are the lines that are marked, from 1, one after the other; none where no line is. */
  | { type: 'code'; value: string; language: string; steps: number[][]; line: number }
  | {
      type: Construct;
      /** Of a list: counted, and from which number. */
      ordered?: boolean;
      start?: number;
      /** Of a table: how each column stands. */
      align?: (Alignment | null)[];
      /** Of words that an edition leaves in the deck's own language. */
      lang?: string;
      /** Of an item of a list: the step with which it comes. */
      step?: number;
      children: BodyNode[];
      line: number;
    }
  | BlockNode;

interface Named<Name extends BlockName> {
  type: 'block';
  name: Name;
  props: PropsOf<Name>;
  children: BodyNode[];
  line: number;
}

/** A block; its name says which properties it has. */
export type BlockNode<Name extends BlockName = BlockName> = Extract<
  { [N in BlockName]: Named<N> }[BlockName],
  { name: Name }
>;

/** Whether a piece is a block that stands by itself in a slide or amid its prose. */
export const isOwnBlock = (piece: BodyNode): piece is BlockNode<OwnBlockName> =>
  piece.type === 'block' && standsByItself(piece.name);

/** Gives what a piece holds directly; nothing for a text. */
export const childrenOf = (piece: BodyNode): BodyNode[] => ('children' in piece ? piece.children : []);

/** Every piece below (and with) the given ones, in reading order. */
export function walk(pieces: readonly BodyNode[], met: BodyNode[] = []): BodyNode[] {
  for (const piece of pieces) {
    met.push(piece);
    walk(childrenOf(piece), met);
  }
  return met;
}

/** Marks what stands on the lines that an edition leaves in the deck's own language. */
export function markLeft(
  pieces: readonly BodyNode[],
  { language, lines }: { language: string; lines: readonly number[] },
): void {
  for (const piece of walk(pieces)) if (holdsWords(piece) && lines.includes(piece.line)) piece.lang = language;
}

const holdsWords = (piece: BodyNode): piece is Extract<BodyNode, { type: Construct }> =>
  piece.type === 'paragraph' || piece.type === 'heading' || piece.type === 'tableCell';

/** Every block of one name, in reading order. */
export const blocksNamed = <Name extends BlockName>(pieces: readonly BodyNode[], name: Name): BlockNode<Name>[] =>
  walk(pieces).filter((piece): piece is BlockNode<Name> => piece.type === 'block' && piece.name === name);

/** Lists what the properties of one block name: `[{ what: 'claim', id: 'metal-stops' }]`. */
export const namedBy = ({ name, props }: BlockNode): { what: string; id: string }[] =>
  referencesIn(blockNamed(name).props, props);

/** The properties of one block that a reader sees. */
export const wordsOf = ({ name, props }: BlockNode): string[] =>
  Object.entries(props).flatMap(([key, value]) =>
    blockNamed(name).props.shape[key]?.meta()?.words === true ? String(value) : [],
  );

/** Pieces between whose children a space stands in plain text: paragraphs, items, cells. Words bring their own. */
const apart: readonly BodyNode['type'][] = ['block', 'blockquote', 'list', 'table', 'tableRow'];

/** The words of a piece as plain text, without its source marks. */
export function plainText(piece: BodyNode): string {
  return 'value' in piece
    ? piece.value
    : childrenOf(piece)
        .map(plainText)
        .join(apart.includes(piece.type) ? ' ' : '');
}

/** Paragraphs of a block, not those of blocks inside it: an Outside in a Read is checked on its own. */
export function* paragraphsIn(piece: BodyNode): Generator<BodyNode> {
  for (const child of childrenOf(piece)) {
    if (child.type === 'paragraph') yield child;
    else if (child.type !== 'block') yield* paragraphsIn(child);
  }
}

/** The rows of tables in a block below their heads, not those of blocks inside it. */
export function* rowsIn(piece: BodyNode): Generator<BodyNode> {
  for (const child of childrenOf(piece)) {
    if (child.type === 'table') yield* childrenOf(child).slice(1);
    else if (child.type !== 'block') yield* rowsIn(child);
  }
}

/** Lists what cites a claim each on a slide's face: a row, or a paragraph or list item. */
export function itemsIn(block: BlockNode): BodyNode[] {
  const [table] = block.children;
  if (table?.type === 'table') return childrenOf(table).slice(1);
  return [...paragraphsIn(block)];
}

/** Leaves of a body what a view shows: all but the blocks that other views have. */
export const shownIn = (body: readonly BodyNode[], view: View): BodyNode[] =>
  body.filter((piece) => piece.type !== 'block' || shows(piece.name, view));

/** Whether it takes the room of a picture. */
export const isPicture = (piece: BodyNode): boolean =>
  piece.type === 'block' && blockNamed(piece.name).fillsStage === true;

/** Ids of the models that a body shows, or leads to, in reading order. */
export const modelsIn = (body: readonly BodyNode[]): string[] =>
  walk(body).flatMap((piece) =>
    piece.type === 'block' && (piece.name === 'Model' || piece.name === 'Play') ? piece.props.id : [],
  );
