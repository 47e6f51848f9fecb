import { type Deck, known } from '#deck/deck.ts';
import { childrenOf, type Piece } from '#deck/piece.ts';
import { blockWords, verdictNames } from '#words/index.ts';
import type { Paragraph, Words } from './text.ts';

/** The words of a piece, without its source marks: on a slide the sources stand in its foot and in its notes. */
export function wordsIn(piece: Piece, deck: Deck, look: Partial<Words> = {}): Words[] {
  if ('value' in piece) return [{ ...look, text: piece.value }];
  const inside = (own: Partial<Words> = {}) => withoutMarks(childrenOf(piece), deck, { ...look, ...own });
  if (piece.type === 'emphasis') return inside({ italic: true });
  if (piece.type === 'strong') return inside({ bold: true });
  if (piece.type === 'link') return inside({ link: piece.url });
  if (piece.type !== 'block') return inside();
  switch (piece.name) {
    case 'Quote':
      return [{ ...look, text: `“${known(deck.quotations, piece.props.id).text}”` }];
    case 'Verdict':
      return [{ ...look, text: verdictNames[known(deck.outcomes, piece.props.claim).verdict] }];
    case 'Inference':
      return [...inside({ italic: true }), { ...look, text: ` ${blockWords.inference}` }];
    default:
      return inside();
  }
}

/** What stood before a mark stands before what follows it. */
function withoutMarks(pieces: readonly Piece[], deck: Deck, look: Partial<Words>): Words[] {
  const words: Words[] = [];
  for (const piece of pieces) {
    const last = words.at(-1);
    if (piece.type === 'block' && piece.name === 'Cite') {
      if (last) words[words.length - 1] = { ...last, text: last.text.trimEnd() };
    } else words.push(...wordsIn(piece, deck, look));
  }
  return words;
}

/** The paragraphs and list items of prose, each with the look of its place. */
export function paragraphsIn(
  pieces: readonly Piece[],
  deck: Deck,
  look: Partial<Words>,
  set: Partial<Paragraph> = {},
): Paragraph[] {
  return pieces.flatMap((piece): Paragraph[] => {
    if (piece.type === 'paragraph') return [{ ...set, lines: [wordsIn(piece, deck, look)] }];
    if (piece.type === 'code') return [{ ...set, lines: piece.value.split('\n').map((text) => [{ ...look, text }]) }];
    if (piece.type === 'list') {
      const bullet = piece.ordered ? 'number' : 'dash';
      return piece.children.flatMap((item) => paragraphsIn(itemOf(item), deck, look, { ...set, bullet }));
    }
    return [];
  });
}

/** An item holds words, or paragraphs of its own. */
const itemOf = (item: Piece): Piece[] => {
  const inside = childrenOf(item);
  return inside.some(({ type }) => type === 'paragraph')
    ? inside
    : [{ type: 'paragraph', children: inside, line: item.line }];
};

/** The same as plain text. */
export const textIn = (pieces: readonly Piece[], deck: Deck): string[] =>
  paragraphsIn(pieces, deck, {}).map(({ lines }) =>
    lines.map((line) => line.map(({ text }) => text).join('')).join('\n'),
  );
