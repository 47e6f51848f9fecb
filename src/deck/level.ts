import type { Level } from '#core/schema/view.ts';
import { type BlockPiece, blocksNamed, childrenOf, type Piece, walk } from './piece.ts';
import { type Reading, type Sentence, sentencesOf } from './sentences.ts';

/** Whether anything is told in plain words; a deck that tells something so tells all of it so. */
export const hasPlain = (slides: readonly { body: readonly Piece[] }[]): boolean =>
  slides.some(({ body }) => blocksNamed(body, 'Plain').length > 0);

/**
 * A slide's body with the prose of one level. Pictures, tables and whatever else stands in the prose are the same on
 * both: they have one home, and each plain part stands where it was written among them.
 */
export function atLevel(body: readonly Piece[], level: Level): Piece[] {
  return body.flatMap((piece): Piece[] => {
    if (!isProse(piece)) return [piece];
    const children = level === 'plain' ? plainParts(piece) : piece.children.filter((child) => !isPlain(child));
    const kept = atLevel(children, level);
    return kept.length > 0 ? [{ ...piece, children: kept }] : [];
  });
}

/** Without its sentences, and with those of its plain parts. */
const plainParts = (prose: Piece): Piece[] =>
  childrenOf(prose).flatMap((child) => (isPlain(child) ? childrenOf(child) : child.type === 'block' ? child : []));

const isPlain = (piece: Piece) => piece.type === 'block' && piece.name === 'Plain';
const isProse = (piece: Piece): piece is BlockPiece =>
  piece.type === 'block' && (piece.name === 'Read' || piece.name === 'Outside');

const read = new WeakMap<readonly Piece[], Map<Level, readonly Sentence[]>>();

/** The sentences that the article has from a slide's body, in order. Read once: checks, counts and pages all ask for them. */
export function proseOf(body: readonly Piece[], level: Level): readonly Sentence[] {
  const own = read.get(body) ?? new Map<Level, readonly Sentence[]>();
  read.set(body, own);
  const known = own.get(level) ?? proseAs(body, level);
  own.set(level, known);
  return known;
}

/** The same, with what a reader reads where a block has no words of its own. */
export const proseAs = (body: readonly Piece[], level: Level, reading?: Reading): Sentence[] =>
  walk(blocksNamed(atLevel(body, level), 'Read'))
    .filter(({ type }) => type === 'paragraph')
    .flatMap((paragraph) => sentencesOf(paragraph, reading));
