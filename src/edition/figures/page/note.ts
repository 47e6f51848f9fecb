import type { Pen } from '#drawing/figures/pen.ts';
import { point } from '#drawing/geometry.ts';
import { gap, sizes } from './note-size.ts';
import type { Note } from './schema.ts';
import type { Sheet } from './sheet.ts';

/** px that a note takes under its line on a phone, with the white round it. */
export const noteRoom = (note: Note | undefined, sheet: Sheet, pen: Pen): number =>
  note && pen.tall ? sizes(note, sheet.notes.w, pen).whole + 18 : 0;

/** In the margin of the stage, level with its line and led to from `from`; on a phone below `under`. */
export function setNote(
  note: Note,
  place: { from: number; level: number; under: number },
  sheet: Sheet,
  pen: Pen,
): void {
  const { head, whole } = sizes(note, sheet.notes.w, pen);
  const { x, w } = sheet.notes;
  const y = pen.tall ? place.under + 6 : place.level - whole / 2;
  if (!pen.tall) pen.line([point(place.from, place.level), point(x - 14, place.level)], { stroke: 'muted' });
  pen.words(note.title, { x, y, from: 'top', role: 'heading', width: w });
  const below = y + head.h + gap[pen.layout.name];
  pen.words(note.says, { x, y: below, from: 'top', width: w, claims: note.claims });
}
