import type { BodyNode } from '#deck/body.ts';
import type { Claim } from '#deck/deck.ts';
import { sentencesOf } from '#deck/sentences.ts';

/** Text of a note: what kind of sentence the claim is and whose, and what a careful reader should also know. */
export interface NoteText {
  kind: string;
  says: string;
}

/** A claim's note beside a paragraph. */
export interface MarginNote extends NoteText {
  claim: Claim;
  /** Half lines of the margin that stay free above it, so that it stands level with its mark; at most `MAX_ROOM`. */
  freeHalfLines: number;
}

/** Letters in a line of text and of a note, and those that a mark takes, as measured in the article. */
const LETTERS = { text: 68, note: 44, mark: 4 } as const;
/** A note in lines of text: one of its own, and its rule with the white round it. */
const HEIGHT_LINES = { line: 0.66, frame: 0.6 } as const;
/** Lines that notes may reach below their paragraph: the white before the next, and after the last of a section more. */
const SPARE_LINES = { paragraph: 0.6, section: 1.1 } as const;
/** Half lines at most, as many as the stylesheet knows. */
export const MAX_ROOM = 16;
const MAX_NOTES = 3;

/** Ranks a claim by what a reader gains from its note: a doubt, then somebody's view, then a source outside the article. */
function priority({ caveat, kind, confidence, outside }: Claim): number {
  return (caveat ? 4 : 0) + (kind === 'fact' ? 0 : 3) + (confidence === 'A' ? 0 : 2) + (outside ? 1 : 0);
}

const heightOf = ({ kind, says }: NoteText) =>
  HEIGHT_LINES.frame + Math.ceil((LETTERS.mark + kind.length + says.length + 3) / LETTERS.note) * HEIGHT_LINES.line;

/** A mark of a paragraph, in lines from its top: where its sentence begins and where it stands itself. */
interface Place {
  from: number;
  at: number;
}

function marksOf(paragraph: BodyNode): { marks: (Place & { id: string })[]; lines: number } {
  const marks: (Place & { id: string })[] = [];
  let letters = 0;
  for (const { text, claims, runs } of sentencesOf(paragraph)) {
    const from = Math.floor(letters / LETTERS.text);
    let read = letters;
    for (const [index, id] of claims.entries()) {
      read += runs[index]?.length ?? 0;
      marks.push({ id, from, at: Math.floor(read / LETTERS.text) });
      read += LETTERS.mark;
    }
    letters += text.length + 1 + claims.length * LETTERS.mark;
  }
  return { marks, lines: Math.ceil(letters / LETTERS.text) };
}

/**
 * Places notes: gives the half lines at which they begin, each as low as its mark and none past the end; nothing if one
 * leaves its sentence.
 */
function placeNotes(notes: readonly (Place & NoteText)[], end: number): number[] | undefined {
  let free = end;
  const latest = notes.toReversed().map((note) => {
    free -= heightOf(note);
    return free;
  });
  let below = 0;
  const tops = notes.map((note, index) => {
    const top = Math.max(below, Math.floor(2 * Math.min(note.at, latest[notes.length - 1 - index] ?? 0)) / 2);
    below = top + heightOf(note);
    return top;
  });
  const beside = notes.every(({ from, at }, index) => {
    const top = tops[index] ?? 0;
    return top >= from - 0.5 && top <= at + 0.5;
  });
  return beside && below <= end + 0.5 ? tops : undefined;
}

/**
 * The notes that stand beside a paragraph: at most three, the ones that tell most, each level with its sentence. The
 * rest wait behind their marks. `told` are the claims that have had their note before; `ends` is what ends with the
 * paragraph.
 */
export function marginNotes(
  paragraph: BodyNode,
  claimOf: (id: string) => Claim,
  tellOf: (claim: Claim) => NoteText,
  { told, ends }: { told: Set<string>; ends: keyof typeof SPARE_LINES },
): MarginNote[] {
  const { marks, lines } = marksOf(paragraph);
  const end = lines + SPARE_LINES[ends];
  const fresh = marks
    .filter(({ id }, index) => !told.has(id) && marks.findIndex((other) => other.id === id) === index)
    .map((mark) => ({ ...mark, claim: claimOf(mark.id), ...tellOf(claimOf(mark.id)) }));
  let chosen: typeof fresh = [];
  for (const note of [...fresh].sort((a, b) => priority(b.claim) - priority(a.claim))) {
    const more = fresh.filter((each) => each === note || chosen.includes(each));
    if (more.length <= MAX_NOTES && priority(note.claim) > 0 && placeNotes(more, end)) chosen = more;
  }
  const tops = placeNotes(chosen, end) ?? [];
  let below = 0;
  return chosen.map((note, index) => {
    const { claim, kind, says } = note;
    told.add(claim.id);
    const freeHalfLines = Math.min(MAX_ROOM, Math.max(0, Math.floor(2 * ((tops[index] ?? 0) - below))));
    below += freeHalfLines / 2 + heightOf(note);
    return { claim, kind, says, freeHalfLines };
  });
}
