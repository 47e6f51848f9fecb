import type { Claim } from '../../deck/deck.ts';
import type { Piece } from '../../deck/piece.ts';
import { countWords, sentencesOf } from '../../deck/sentences.ts';

/** A claim's note beside a paragraph. */
export interface MarginNote {
  claim: Claim;
  /** What a careful reader should also know, in one line. */
  says: string;
  /** Lines of the margin that stay free above it, so that it stands level with its sentence; at most `mostRoom`. */
  room: number;
}

/** How the article is set: words in a line of text and of a note, and how high a note's line is in lines of text. */
const wordsInLine = 11;
const wordsInNoteLine = 5.6;
const noteLine = 0.66;
/** Its rule, its mark and kind, and the white below it. */
const noteFrame = 1.75;
export const mostRoom = 12;
const mostNotes = 3;

/** The sooner the more a reader gains by it: a doubt, then somebody's view, then a source outside the article. */
function worth({ caveat, kind, confidence, outside }: Claim): number {
  return (caveat ? 4 : 0) + (kind === 'fact' ? 0 : 3) + (confidence === 'A' ? 0 : 2) + (outside ? 1 : 0);
}

const linesOf = (says: string) => noteFrame + Math.ceil(countWords(says) / wordsInNoteLine) * noteLine;

/**
 * The notes that stand beside a paragraph: at most three, the ones that tell most, and no more than its height holds.
 * The rest wait behind their marks. `told` are the claims that have had their note before.
 */
export function marginNotes(
  paragraph: Piece,
  claimOf: (id: string) => Claim,
  sayOf: (claim: Claim) => string,
  told: Set<string>,
): MarginNote[] {
  const sentences = sentencesOf(paragraph);
  const height = Math.ceil(sentences.reduce((sum, { text }) => sum + countWords(text), 0) / wordsInLine);
  const cited = sentences.flatMap(({ before, claims }) =>
    claims.map((id) => ({ claim: claimOf(id), at: Math.floor(countWords(before) / wordsInLine) })),
  );
  const fresh = cited.filter(
    ({ claim }, index) => !told.has(claim.id) && cited.findIndex((other) => other.claim === claim) === index,
  );
  const chosen = new Set<(typeof fresh)[number]>();
  let free = height + 1;
  for (const note of [...fresh].sort((a, b) => worth(b.claim) - worth(a.claim))) {
    const lines = linesOf(sayOf(note.claim));
    if (chosen.size === mostNotes || worth(note.claim) === 0 || lines > free) continue;
    chosen.add(note);
    free -= lines;
  }
  let below = 0;
  return fresh
    .filter((note) => chosen.has(note))
    .map(({ claim, at }) => {
      told.add(claim.id);
      const says = sayOf(claim);
      const room = Math.min(mostRoom, Math.max(0, Math.round(Math.min(at - below, free))));
      free -= room;
      below += room + linesOf(says);
      return { claim, says, room };
    });
}
