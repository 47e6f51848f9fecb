import { blockNamed, shows } from '#deck/blocks.ts';
import { type BlockNode, type BodyNode, childrenOf } from '#deck/body.ts';

/** A drawing. */
type PictureRun =
  | { kind: 'figure'; piece: BlockNode<'Figure'>; outside: boolean }
  | { kind: 'diagram'; piece: BlockNode<'Diagram'>; outside: boolean };

/** One run of a section: words in a column, or something to look at. */
export type Run =
  | { kind: 'text'; pieces: BodyNode[]; outside: boolean }
  | PictureRun
  | { kind: 'block'; piece: BlockNode; outside: boolean };

/** Whether a run of the article is a picture, which has its place beside the words. */
export const isPicture = <Some extends { kind: string }>(run: Some): run is Extract<Some, PictureRun> =>
  run.kind === 'figure' || run.kind === 'diagram';

export interface Arranged {
  runs: Run[];
  /** They wait, folded, at the end. */
  exercises: BlockNode<'Exercise'>[];
}

/** Whether an exercise stands open in its place, by its id. */
type IsOpen = (exercise: string) => boolean;

/** A slide's body in the order of the article. `isOpen` says which exercises stand open. */
export function arrange(body: readonly BodyNode[], isOpen: IsOpen): Arranged {
  const arranged: Arranged = { runs: [], exercises: [] };
  place(body, false, arranged, isOpen);
  return arranged;
}

function place(pieces: readonly BodyNode[], outside: boolean, arranged: Arranged, isOpen: IsOpen): void {
  for (const piece of pieces) {
    if (piece.type === 'block' && !inText(piece)) placeBlock(piece, outside, arranged, isOpen);
    else {
      const last = arranged.runs.at(-1);
      if (last?.kind === 'text' && last.outside === outside) last.pieces.push(piece);
      else arranged.runs.push({ kind: 'text', pieces: [piece], outside });
    }
  }
}

const inText = ({ name }: BlockNode) => blockNamed(name).allowedIn.includes('text');

function placeBlock(piece: BlockNode, outside: boolean, arranged: Arranged, isOpen: IsOpen): void {
  if (piece.name === 'Exercise' && !isOpen(piece.props.id)) arranged.exercises.push(piece);
  else if (piece.name === 'Figure') arranged.runs.push({ kind: 'figure', piece, outside });
  else if (piece.name === 'Diagram') arranged.runs.push({ kind: 'diagram', piece, outside });
  else if (piece.name === 'Read') place(childrenOf(piece), outside, arranged, isOpen);
  else if (piece.name === 'Outside') place(childrenOf(piece), true, arranged, isOpen);
  else if (shows(piece.name, 'article')) arranged.runs.push({ kind: 'block', piece, outside });
}
