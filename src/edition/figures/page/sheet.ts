import type { Pen } from '#drawing/figures/pen.ts';
import type { Rect } from '#drawing/geometry.ts';
import { noteWidth } from './note-size.ts';
import type { Page } from './schema.ts';

/** Everything that differs between the page of the stage and that of a phone; px. */
export interface Sheet extends Rect {
  /** White between the edge and the lines. */
  inset: number;
  /** Heights of the address and of the frame for what is lacking. */
  address: number;
  lacks: number;
  /** Of a greeked line, and its distance under the words. */
  greek: { h: number; under: number };
  /** Left edge and width of the notes. */
  notes: { x: number; w: number };
}

/** px between the sheet and its notes, and the most that a note may take; the sheet has the rest. */
const margin = { gap: 52, most: 290 } as const;

/** The sheet of a page on this layout. */
export function sheetOf({ address, lacks, lines }: Page, pen: Pen): Sheet {
  const { room } = pen.layout;
  if (pen.tall)
    return {
      ...{ x: 0, y: 0, w: room.w, h: 0 },
      inset: 14,
      address: address?.right ? 76 : 44,
      lacks: 52,
      greek: { h: 6, under: 12 },
      notes: { x: 14, w: room.w - 28 },
    };
  const notes = [address, lacks, ...lines].flatMap((place) => (place?.note ? [place.note] : []));
  const w = Math.max(0, ...notes.map((note) => noteWidth(note, margin.most, pen)));
  return {
    ...{ x: room.x, y: room.y + 8, w: room.w - w - margin.gap, h: room.h - 10 },
    inset: 28,
    address: 62,
    lacks: 62,
    greek: { h: 10, under: 23 },
    notes: { x: room.x + room.w - w, w: w + 2 },
  };
}

/** Lengths of greeked lines as shares of their room: uneven, and the same in every build. */
const shares = [0.94, 0.78, 0.9, 0.66, 0.84];
const leads = [0.16, 0.3, 0.12, 0.4, 0.22];

/** How much of its width a line of unreadable text fills, 0 to 1. */
export const greekShare = (index: number): number => shares[index % shares.length] ?? 0.8;
/** How much of a line stands before its words. */
export const greekLead = (index: number): number => leads[index % leads.length] ?? 0.2;

/** Lines of type that nobody is to read. */
export function greek(x: number, y: number, w: number, { greek: { h } }: Sheet, pen: Pen): void {
  if (w > 2 * h) pen.rect({ x, y: y - h / 2, w, h }, { fill: 'land', ground: true });
}
