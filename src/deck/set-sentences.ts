import { splitSentences } from '#core/text/split.ts';
import { type BlockPiece, blocksNamed, childrenOf, type Piece } from './piece.ts';
import { closing, flatText } from './sentences.ts';

/** A sentence as it is set: its pieces with the source marks behind its punctuation, what it cites, and the white after it. */
interface SetSentence {
  pieces: Piece[];
  claims: string[];
  after: string;
}

/**
 * The sentences of a paragraph, list item or table cell, for a view that sets each as a part of its own. One that ends
 * inside a block stays with what follows in there.
 */
export function setSentences(piece: Piece): SetSentence[] {
  const children = childrenOf(piece);
  let end = 0;
  const ends = new Set(splitSentences(children.map(flatText).join(''), closing).map(({ length }) => (end += length)));
  const sentences: Piece[][] = [[]];
  let at = 0;
  const put = (part: Piece) => {
    sentences.at(-1)?.push(part);
    at += flatText(part).length;
    if (ends.has(at)) sentences.push([]);
  };
  for (const child of children) {
    if (child.type !== 'text') {
      put(child);
      continue;
    }
    let from = 0;
    const start = at;
    for (const cut of [...ends, start + child.value.length].filter((cut) => cut > start)) {
      const value = child.value.slice(from, cut - start);
      if (value !== '') put({ ...child, value });
      from = cut - start;
    }
  }
  return sentences.filter((pieces) => pieces.length > 0).map(setSentence);
}

const isMark = (piece: Piece | undefined): piece is BlockPiece<'Cite'> =>
  piece?.type === 'block' && piece.name === 'Cite';

function setSentence(pieces: Piece[]): SetSentence {
  const set: Piece[] = [];
  for (const piece of pieces) {
    // A mark follows the word at once, and the comma or full stop that an author writes behind it comes before it.
    const last = set.at(-1);
    if (isMark(piece) && last?.type === 'text') set[set.length - 1] = { ...last, value: last.value.trimEnd() };
    const [signs = ''] = piece.type === 'text' && isMark(last) ? (/^[.,;:?!…”’)]+/.exec(piece.value) ?? []) : [];
    if (piece.type === 'text' && signs !== '') {
      const first = set.findLastIndex((one) => !isMark(one)) + 1;
      set.splice(first, 0, { ...piece, value: signs });
      set.push({ ...piece, value: piece.value.slice(signs.length) });
    } else set.push(piece);
  }
  const last = set.at(-1);
  const after = last?.type === 'text' ? (/\s*$/.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text' && after !== '') set[set.length - 1] = { ...last, value: last.value.trimEnd() };
  return { pieces: set, claims: [...new Set(blocksNamed(pieces, 'Cite').map(({ props }) => props.claim))], after };
}
