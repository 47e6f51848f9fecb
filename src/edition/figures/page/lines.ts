import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point, polyline, type Rect, stadium } from '#drawing/geometry.ts';
import type { Line, Note, Page } from './schema.ts';

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
export function sheetOf({ address, lacks, lines }: Page, scene: SceneBuilder): Sheet {
  const { room } = scene.layout;
  if (scene.tall)
    return {
      ...{ x: 0, y: 0, w: room.w, h: 0 },
      inset: 14,
      address: address?.right ? 76 : 44,
      lacks: 52,
      greek: { h: 6, under: 12 },
      notes: { x: 14, w: room.w - 28 },
    };
  const notes = [address, lacks, ...lines].flatMap((place) => (place?.note ? [place.note] : []));
  const w = Math.max(0, ...notes.map((note) => noteWidth(note, margin.most, scene)));
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

/** Share of its width that a line of unreadable text fills, 0 to 1. */
const greekShare = (index: number): number => shares[index % shares.length] ?? 0.8;
/** Share of a line before its words. */
const greekLead = (index: number): number => leads[index % leads.length] ?? 0.2;

/** Bars that stand for lines of type. */
function greek(x: number, y: number, w: number, { greek: { h } }: Sheet, scene: SceneBuilder): void {
  if (w > 2 * h) scene.rect({ x, y: y - h / 2, w, h }, { fill: 'land', layer: 'background' });
}

/** A marker behind the words and a line through them. The marker's outline asks before its step which words are wrong. */
export function strike({ x, y, w, h }: Rect, scene: SceneBuilder): void {
  scene.rect({ x: x - 5, y: y - 4, w: w + 10, h: h + 8 }, { fill: 'marker' });
  scene.line([point(x - 3, y + h * 0.56), point(x + w + 3, y + h * 0.56)], {
    width: scene.tall ? 2 : 3,
    layer: 'overlay',
  });
}

/** A ring round words. Returns its room. */
function ring({ x, y, w, h }: Rect, scene: SceneBuilder): Rect {
  const [across, down] = scene.tall ? [10, 6] : [18, 7];
  const room = { x: x - across, y: y - down, w: w + 2 * across, h: h + 2 * down };
  scene.shape([stadium(room)], { stroke: 'ink', width: scene.tall ? 3 : 4 });
  return room;
}

/** Where something is to be put in. Returns its room. */
function caret(x: number, baseline: number, scene: SceneBuilder): Rect {
  const [across, down] = scene.tall ? [6, 10] : [10, 17];
  const points = [point(x, baseline + 5), point(x + across, baseline + 5 - down), point(x + 2 * across, baseline + 5)];
  scene.shape([polyline(points)], { stroke: 'ink', width: scene.tall ? 2.5 : 3.5 });
  return { x, y: baseline + 5 - down, w: 2 * across, h: down };
}

/** Where a line's note is led from, the height it is level with, and the lowest edge of the line. */
interface Set {
  from: number;
  level: number;
  under: number;
}

const after = (scene: SceneBuilder, right: number) => right + (scene.tall ? 6 : 9);

/** px that the words of a line take, with the white before and between them. */
const needed = ({ before, wrong, after }: Line, scene: SceneBuilder): number =>
  [before, wrong, after].reduce(
    (sum, text) => sum + (text === undefined ? 0 : scene.sizeOfWords(text, { role: 'statement' }).w + 13),
    0,
  );

/** px between a greeked line and the words that a ring goes round. */
const ringed = 14;

/** One line of the page with its words at issue, the mark on them and what should stand there. */
export function setLine(
  line: Line,
  mark: Page['mark'],
  row: Rect & { index: number },
  sheet: Sheet,
  scene: SceneBuilder,
): Set {
  const inked = scene.at(line.step);
  const [left, room] = [row.x + sheet.inset, row.w - 2 * sheet.inset];
  const baseline = row.y + row.h - sheet.greek.under - sheet.greek.h - 2;
  const level = baseline - 0.24 * scene.size('statement');
  const lead = Math.max(0, Math.min(room * greekLead(row.index), room - needed(line, scene)));
  for (let y = level - 1.5 * scene.size('correction'); y > row.y + 8 && !line.right; y -= sheet.greek.under + 8)
    greek(left, y, room * greekShare(row.index + 2), sheet, scene);
  greek(left, level, lead - (mark === 'ring' ? ringed : 0), sheet, scene);
  greek(left, baseline + sheet.greek.under, room * greekShare(row.index), sheet, scene);
  let x = after(scene, left + lead);
  const set = (text: string | undefined): Rect | undefined => {
    if (text === undefined) return undefined;
    const box = scene.words(text, { x, y: baseline, role: 'statement' });
    x = after(scene, box.x + box.w);
    return box;
  };
  const before = set(line.before);
  const wrong = line.quoted ? quotation(x, baseline, sheet, scene) : set(line.wrong);
  if (line.quoted && wrong) x = after(scene, wrong.x + wrong.w);
  const marked = wrong && (mark === 'ring' ? ring(wrong, inked) : strike(wrong, inked));
  if (wrong) x += scene.tall ? 3 : 4;
  const gap = !wrong && before && line.right !== undefined ? caret(x, baseline, inked) : undefined;
  if (gap) x = after(scene, gap.x + gap.w);
  set(line.after);
  const place = wrong ?? gap;
  if (line.right !== undefined && place) correct(line.right, place, baseline, row, sheet, inked);
  const slipped = line.other === undefined ? undefined : slip(line.other, { baseline, row }, sheet, scene, inked);
  if (slipped && marked) inked.line([point(marked.x + marked.w, level), point(slipped.x, level)], { stroke: 'muted' });
  const end = slipped ?? (mark === 'ring' ? marked : undefined);
  if (!end) greek(x, level, left + room - x, sheet, scene);
  return { from: end ? end.x + end.w : sheet.x + sheet.w, level, under: row.y + row.h };
}

/** Above the place it corrects, in the middle where the page leaves room for it. */
function correct(right: string, place: Rect, baseline: number, row: Rect, { inset }: Sheet, scene: SceneBuilder): void {
  const { w } = scene.sizeOfWords(right, { role: 'correction' });
  const x = Math.min(Math.max(place.x + place.w / 2 - w / 2, row.x + inset), row.x + row.w - inset - w);
  scene.words(right, { x, y: baseline - (scene.tall ? 25 : 36), role: 'correction' });
}

/** Quotation marks round words that are not shown. */
function quotation(x: number, baseline: number, sheet: Sheet, scene: SceneBuilder): Rect {
  const role = 'name';
  const open = scene.words('“', { x, y: baseline + 6, role });
  const w = scene.tall ? 90 : 230;
  const level = baseline - 0.24 * scene.size('statement');
  greek(open.x + open.w + 8, level, w, sheet, scene);
  const close = scene.words('”', { x: open.x + open.w + w + 16, y: baseline + 6, role });
  const h = 0.72 * scene.size(role);
  return { x, y: open.y, w: close.x + close.w - x, h };
}

/** A slip of another version laid over the page's right end, with the same place ringed. Returns its room. */
function slip(
  other: string,
  { baseline, row }: { baseline: number; row: Rect },
  sheet: Sheet,
  scene: SceneBuilder,
  inked: SceneBuilder,
): Rect {
  const w = scene.tall ? 150 : 330;
  const h = row.h + 6;
  const rect = {
    x: sheet.x + sheet.w - w + (scene.tall ? -8 : 32),
    y: row.y + row.h - h - (scene.tall ? -2 : 8),
    w,
    h,
  };
  scene.rect(rect, { fill: 'card', stroke: 'ink', width: 2.5, layer: 'background' });
  const x = rect.x + (scene.tall ? 26 : 60);
  const box = scene.words(other, { x, y: baseline, role: 'statement' });
  const level = baseline - 0.24 * scene.size('statement');
  for (let y = level - 1.5 * scene.size('correction'); y > rect.y + 8; y -= sheet.greek.under + 8)
    greek(rect.x + 18, y, (w - 36) * greekShare(Math.round(y)), sheet, scene);
  return ring(box, inked);
}

const gap = { wide: 6, tall: 4 } as const;

/** Title and words, and the distance between them. */
function sizes({ title, says, claims }: Note, w: number, scene: SceneBuilder) {
  const head = scene.sizeOfWords(title, { role: 'heading', width: w });
  const body = scene.sizeOfWords(says, { width: w, claims });
  return { head, body, whole: head.h + gap[scene.layout.name] + body.h };
}

/** px that a note is wide, where it may be so wide. */
const noteWidth = (note: Note, most: number, scene: SceneBuilder): number => {
  const { head, body } = sizes(note, most, scene);
  return Math.max(head.w, body.w);
};

/** px that a note takes under its line on a phone, with the white round it. */
export const noteRoom = (note: Note | undefined, sheet: Sheet, scene: SceneBuilder): number =>
  note && scene.tall ? sizes(note, sheet.notes.w, scene).whole + 18 : 0;

/** In the margin of the stage, level with its line and led to from `from`; on a phone below `under`. */
export function setNote(
  note: Note,
  place: { from: number; level: number; under: number },
  sheet: Sheet,
  scene: SceneBuilder,
): void {
  const { head, whole } = sizes(note, sheet.notes.w, scene);
  const { x, w } = sheet.notes;
  const y = scene.tall ? place.under + 6 : place.level - whole / 2;
  if (!scene.tall) scene.line([point(place.from, place.level), point(x - 14, place.level)], { stroke: 'muted' });
  scene.words(note.title, { x, y, from: 'top', role: 'heading', width: w });
  const below = y + head.h + gap[scene.layout.name];
  scene.words(note.says, { x, y: below, from: 'top', width: w, claims: note.claims });
}
