/** A stretch of a page's painting, from and to a place in its text. */
interface Stretch {
  from: number;
  to: number;
}

/** A stretch that a tag holds. */
export interface Piece extends Stretch {
  /** Under which number the tag holds it. */
  id: number;
  /** Where its painting begins. */
  inside: number;
  hasText: boolean;
}

/** Strings, names and comments are passed over; what is left of letters is an operator. */
const words = /\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)|<[\dA-Fa-f\s]*>|%[^\r\n]*|\/[^\s<>[\](){}/%]+|[A-Za-z'"*]+/gs;
const begins = new Set(['m', 're']);
const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const writes = new Set(['Tj', 'TJ', "'", '"']);

/**
 * Reads the painting of a page or a drawing in it: the pieces that tags hold, and what is painted outside of all of them:
 * shapes, texts, and drawings of which `isWhole` says that no tag holds anything in them.
 */
export function readContent(
  content: string,
  isWhole: (drawing: string) => boolean,
): { pieces: Piece[]; loose: Stretch[] } {
  const pieces: Piece[] = [];
  const loose: Stretch[] = [];
  let piece: Piece | undefined;
  let depth = 0;
  let before = 0;
  let shape: number | undefined;
  let text: { from: number; hasText: boolean; isLoose: boolean } | undefined;
  let called = '';
  for (const { 0: word, index } of content.matchAll(words)) {
    const end = index + word.length;
    if (word.startsWith('/')) called = word.slice(1);
    if (!/^[A-Za-z'"*]/.test(word)) continue;
    if (word === 'BDC' || word === 'BMC') {
      const id = /\/MCID\s+(\d+)/.exec(content.slice(before, index))?.[1];
      if (depth === 0 && id !== undefined)
        piece = { id: Number(id), from: before, inside: end, to: end, hasText: false };
      depth++;
      if (text) text.isLoose = false;
    } else if (word === 'EMC') {
      depth--;
      if (depth === 0 && piece) pieces.push({ ...piece, to: end });
      if (depth === 0) piece = undefined;
    } else if (begins.has(word)) shape ??= before;
    else if (paints.has(word) || word === 'n') {
      if (depth === 0 && shape !== undefined && word !== 'n') loose.push({ from: shape, to: end });
      shape = undefined;
    } else if (word === 'BT') text = { from: before, hasText: false, isLoose: depth === 0 };
    else if (word === 'ET') {
      if (text?.isLoose && text.hasText) loose.push({ from: text.from, to: end });
      text = undefined;
    } else if (writes.has(word)) {
      if (text) text.hasText = true;
      if (piece) piece.hasText = true;
    } else if (word === 'Do') {
      if (depth === 0 && isWhole(called)) loose.push({ from: before, to: end });
      // A picture is more than a line or an area.
      if (piece) piece.hasText = true;
    } else if (word === 'sh' && depth === 0) loose.push({ from: before, to: end });
    before = end;
  }
  return { pieces, loose };
}

/** The painting with all `stretches` of it marked as decoration, and the tags of `pieces` replaced by that mark. */
export function asDecoration(content: string, stretches: readonly Stretch[], pieces: readonly Piece[]): string {
  const open = '\n/Artifact BMC';
  const edits = [
    ...stretches.flatMap(({ from, to }) => [
      { from, to: from, put: open },
      { from: to, to, put: '\nEMC' },
    ]),
    ...pieces.map(({ from, inside }) => ({ from, to: inside, put: open })),
  ].sort((a, b) => a.from - b.from);
  let done = 0;
  const parts = edits.flatMap(({ from, to, put }) => {
    const kept = content.slice(done, from);
    done = to;
    return [kept, put];
  });
  return [...parts, content.slice(done)].join('');
}
