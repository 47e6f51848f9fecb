import type { Pen } from '#drawing/figures/pen.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { caret, ring, strike } from './mark.ts';
import type { Line, Page } from './schema.ts';
import { greek, greekLead, greekShare, type Sheet } from './sheet.ts';

/** Where a line's note is led from, the height it is level with, and the lowest edge of the line. */
export interface Set {
  from: number;
  level: number;
  under: number;
}

const after = (pen: Pen, right: number) => right + (pen.tall ? 6 : 9);

/** px that the words of a line take, with the white before and between them. */
const needed = ({ before, wrong, after }: Line, pen: Pen): number =>
  [before, wrong, after].reduce(
    (sum, text) => sum + (text === undefined ? 0 : pen.sizeOfWords(text, { role: 'statement' }).w + 13),
    0,
  );

/** px between a greeked line and the words that a ring goes round. */
const ringed = 14;

/** One line of the page with its words at issue, the mark on them and what should stand there. */
export function setLine(line: Line, mark: Page['mark'], row: Rect & { index: number }, sheet: Sheet, pen: Pen): Set {
  const inked = pen.at(line.step);
  const [left, room] = [row.x + sheet.inset, row.w - 2 * sheet.inset];
  const baseline = row.y + row.h - sheet.greek.under - sheet.greek.h - 2;
  const level = baseline - 0.24 * pen.size('statement');
  const lead = Math.max(0, Math.min(room * greekLead(row.index), room - needed(line, pen)));
  for (let y = level - 1.5 * pen.size('correction'); y > row.y + 8 && !line.right; y -= sheet.greek.under + 8)
    greek(left, y, room * greekShare(row.index + 2), sheet, pen);
  greek(left, level, lead - (mark === 'ring' ? ringed : 0), sheet, pen);
  greek(left, baseline + sheet.greek.under, room * greekShare(row.index), sheet, pen);
  let x = after(pen, left + lead);
  const set = (text: string | undefined): Rect | undefined => {
    if (text === undefined) return undefined;
    const box = pen.words(text, { x, y: baseline, role: 'statement' });
    x = after(pen, box.x + box.w);
    return box;
  };
  const before = set(line.before);
  const wrong = line.quoted ? quotation(x, baseline, sheet, pen) : set(line.wrong);
  if (line.quoted && wrong) x = after(pen, wrong.x + wrong.w);
  const marked = wrong && (mark === 'ring' ? ring(wrong, inked) : strike(wrong, inked));
  if (wrong) x += pen.tall ? 3 : 4;
  const gap = !wrong && before && line.right !== undefined ? caret(x, baseline, inked) : undefined;
  if (gap) x = after(pen, gap.x + gap.w);
  set(line.after);
  const place = wrong ?? gap;
  if (line.right !== undefined && place) correct(line.right, place, baseline, row, sheet, inked);
  const slipped = line.other === undefined ? undefined : slip(line.other, { baseline, row }, sheet, pen, inked);
  if (slipped && marked) inked.line([point(marked.x + marked.w, level), point(slipped.x, level)], { stroke: 'muted' });
  const end = slipped ?? (mark === 'ring' ? marked : undefined);
  if (!end) greek(x, level, left + room - x, sheet, pen);
  return { from: end ? end.x + end.w : sheet.x + sheet.w, level, under: row.y + row.h };
}

/** Above the place it corrects, in the middle where the page leaves room for it. */
function correct(right: string, place: Rect, baseline: number, row: Rect, { inset }: Sheet, pen: Pen): void {
  const { w } = pen.sizeOfWords(right, { role: 'correction' });
  const x = Math.min(Math.max(place.x + place.w / 2 - w / 2, row.x + inset), row.x + row.w - inset - w);
  pen.words(right, { x, y: baseline - (pen.tall ? 25 : 36), role: 'correction' });
}

/** Quotation marks round words that are not shown. */
function quotation(x: number, baseline: number, sheet: Sheet, pen: Pen): Rect {
  const role = 'name';
  const open = pen.words('“', { x, y: baseline + 6, role });
  const w = pen.tall ? 90 : 230;
  const level = baseline - 0.24 * pen.size('statement');
  greek(open.x + open.w + 8, level, w, sheet, pen);
  const close = pen.words('”', { x: open.x + open.w + w + 16, y: baseline + 6, role });
  const h = 0.72 * pen.size(role);
  return { x, y: open.y, w: close.x + close.w - x, h };
}

/** A slip of another version laid over the page's right end, with the same place ringed. Returns its room. */
function slip(
  other: string,
  { baseline, row }: { baseline: number; row: Rect },
  sheet: Sheet,
  pen: Pen,
  inked: Pen,
): Rect {
  const w = pen.tall ? 150 : 330;
  const h = row.h + 6;
  const rect = { x: sheet.x + sheet.w - w + (pen.tall ? -8 : 32), y: row.y + row.h - h - (pen.tall ? -2 : 8), w, h };
  pen.rect(rect, { fill: 'card', stroke: 'ink', width: 2.5, ground: true });
  const x = rect.x + (pen.tall ? 26 : 60);
  const box = pen.words(other, { x, y: baseline, role: 'statement' });
  const level = baseline - 0.24 * pen.size('statement');
  for (let y = level - 1.5 * pen.size('correction'); y > rect.y + 8; y -= sheet.greek.under + 8)
    greek(rect.x + 18, y, (w - 36) * greekShare(Math.round(y)), sheet, pen);
  return ring(box, inked);
}
