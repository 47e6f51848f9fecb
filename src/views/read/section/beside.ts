import type { Piece } from '#deck/piece.ts';
import { countWords, sentencesOf } from '#deck/sentences.ts';
import { type Beside, isPicture, type PictureRun, type Run } from './arrange.ts';

/** Words that the column beside a drawing holds at its height. */
const mostWords = 80;

const wordsOf = (piece: Piece) =>
  piece.type === 'paragraph' ? sentencesOf(piece).reduce((sum, { text }) => sum + countWords(text), 0) : Infinity;

/** How many of the paragraphs fit, counted from the first. */
function fitting(pieces: readonly Piece[]): number {
  let room = mostWords;
  const over = pieces.findIndex((piece) => {
    room -= wordsOf(piece);
    return room < 0;
  });
  return over < 0 ? pieces.length : over;
}

/** A table waits in a fold, so the words after it read on from the drawing. */
const isFold = (run: Run | undefined) => run?.kind === 'block' && run.piece.name === 'Table';

/**
 * Sets words beside each drawing that has room there: those that follow it, else the ones that lead to it. What the
 * source does not say keeps its label, so of that all goes or nothing.
 */
export function setBeside(runs: readonly Run[], hasRoom: (picture: PictureRun) => boolean): Run[] {
  const set = runs.map((run) => (run.kind === 'text' ? { ...run, pieces: [...run.pieces] } : { ...run }));
  const take = (run: Run | undefined, fromEnd: boolean): Beside | undefined => {
    if (run?.kind !== 'text') return undefined;
    const { pieces, outside } = run;
    const count = fitting(fromEnd ? pieces.toReversed() : pieces);
    if (count === 0 || (outside && count < pieces.length)) return undefined;
    return { pieces: pieces.splice(fromEnd ? -count : 0, count), outside };
  };
  for (const [index, run] of set.entries()) {
    if (!isPicture(run) || !hasRoom(run)) continue;
    const next = isFold(set[index + 1]) ? index + 2 : index + 1;
    const beside = take(set[next], false) ?? take(set[index - 1], true);
    if (beside) run.beside = beside;
  }
  return set.filter((run) => run.kind !== 'text' || run.pieces.length > 0);
}
