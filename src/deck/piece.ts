import type { BlockName } from './vocabulary.ts';

/** The Markdown constructs a slide may use. Headings are missing on purpose: a slide's title is its only heading. */
export const constructs = [
  'paragraph',
  'emphasis',
  'strong',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
] as const;
export type Construct = (typeof constructs)[number];

/** A node of a slide's body: the one tree that checks, counts and views all walk. */
export type Piece =
  | { type: 'text'; value: string; line: number }
  | { type: 'link'; url: string; children: Piece[]; line: number }
  | { type: 'inlineCode'; value: string; line: number }
  | { type: 'code'; value: string; language: string; line: number }
  | { type: Construct; ordered?: boolean; children: Piece[]; line: number }
  | { type: 'block'; name: BlockName; props: Record<string, string>; children: Piece[]; line: number };

export type BlockPiece = Extract<Piece, { type: 'block' }>;

export const childrenOf = (piece: Piece): Piece[] => ('children' in piece ? piece.children : []);

/** Every piece below (and with) the given ones, in reading order. */
export function* walk(pieces: readonly Piece[]): Generator<Piece> {
  for (const piece of pieces) {
    yield piece;
    yield* walk(childrenOf(piece));
  }
}

/** Every block of one name, in reading order. */
export function blocksNamed(pieces: readonly Piece[], name: BlockName): BlockPiece[] {
  return [...walk(pieces)].filter((piece): piece is BlockPiece => piece.type === 'block' && piece.name === name);
}

/** Pieces whose children stand apart from one another, as words do not. */
const apart: readonly Piece['type'][] = ['block', 'list', 'table', 'tableRow'];

/** The words of a piece as plain text, without its source marks. */
export function plainText(piece: Piece): string {
  return 'value' in piece
    ? piece.value
    : childrenOf(piece)
        .map(plainText)
        .join(apart.includes(piece.type) ? ' ' : '');
}
