import type { Cited } from '#core/schema/values.ts';
import { figureKind } from '#drawing/figures/kind.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point } from '#drawing/geometry.ts';
import { colon } from '#words/index.ts';
import { noteRoom, type Sheet, setLine, setNote, sheetOf, strike } from './lines.ts';
import { type Line, type Note, type Page, schema } from './schema.ts';

interface Row {
  line: Line;
  y: number;
  h: number;
}

/** The page at the left with its notes in the margin; on a phone each note stands under its line. */
function drawPage(page: Page, scene: SceneBuilder): void {
  const { address, lacks, lines, mark } = page;
  const sheet = sheetOf(page, scene);
  const head = sheet.y + (address ? sheet.address + noteRoom(address.note, sheet, scene) : 0);
  const top = head + (lacks ? sheet.lacks + noteRoom(lacks.note, sheet, scene) : 0);
  const rows = rowsOf(lines, mark, top, sheet, scene);
  const last = rows.at(-1);
  const bottom = last ? last.y + last.h + noteRoom(last.line.note, sheet, scene) : top;
  scene.sheet({ ...sheet, h: scene.tall ? bottom - sheet.y : sheet.h });
  if (address) {
    scene.line([point(sheet.x, head), point(sheet.x + sheet.w, head)], {
      stroke: 'line',
      width: 1.5,
      placeholder: false,
    });
    setAddress(address, sheet, scene);
  }
  if (lacks) setLacks(lacks, head, sheet, scene);
  for (const [index, { line, y, h }] of rows.entries()) {
    const set = setLine(line, mark, { ...sheet, y, h, index }, sheet, scene);
    if (line.note) setNote(line.note, set, sheet, scene.at(line.step));
  }
}

/** On the stage all lines share what is left of the sheet; on a phone each takes what it needs. */
function rowsOf(lines: readonly Line[], mark: Page['mark'], top: number, sheet: Sheet, scene: SceneBuilder): Row[] {
  if (!scene.tall) {
    // What corrects the first line stands above it, free of the frame there.
    const first = top + (lines[0]?.right === undefined ? 0 : 14);
    const h = (sheet.y + sheet.h - first - 2) / lines.length;
    return lines.map((line, index) => ({ line, y: first + index * h, h }));
  }
  let y = top;
  return lines.map((line) => {
    const h = 58 + (line.right ? 26 : 0) + (mark === 'ring' ? 10 : 0);
    const row = { line, y, h };
    y += h + noteRoom(line.note, sheet, scene);
    return row;
  });
}

/** Without greeked words; what should stand there follows, or stands below on a phone. */
function setAddress({ before, wrong, right, note, step }: Line, sheet: Sheet, scene: SceneBuilder): void {
  const inked = scene.at(step);
  const level = sheet.y + (scene.tall ? 22 : sheet.address / 2);
  const at = { y: level, from: 'middle' } as const;
  let x = sheet.x + sheet.inset;
  if (before) x += scene.words(before, { ...at, x }).w;
  const box = wrong === undefined ? undefined : scene.words(wrong, { ...at, x: x + 7 });
  if (box) strike(box, inked);
  if (right !== undefined && box) {
    const below = { x: box.x + box.w, y: level + 20, from: 'top', anchor: 'end' } as const;
    const rightOfIt = { x: box.x + box.w + 20, y: level, from: 'middle' } as const;
    inked.words(right, { ...(scene.tall ? below : rightOfIt), role: 'correction' });
  }
  if (note) setNote(note, { from: sheet.x + sheet.w, level, under: sheet.y + sheet.address }, sheet, inked);
}

/** A broken frame where a page of its kind begins, and this one does not. */
function setLacks(
  { says, claims, note, step }: NonNullable<Page['lacks']>,
  top: number,
  sheet: Sheet,
  scene: SceneBuilder,
): void {
  const inked = scene.at(step);
  const level = top + sheet.lacks / 2;
  const x = sheet.x + sheet.inset;
  const words = scene.words(says, {
    x: x + 14,
    y: level,
    from: 'middle',
    tone: 'muted',
    ...(note ? {} : { claims }),
  });
  const frame = { x, y: level - (scene.tall ? 17 : 22), w: words.w + 30, h: scene.tall ? 34 : 44 };
  scene.rect(frame, { stroke: 'muted', width: 2, dash: 'dashed', placeholder: false });
  if (!note) return;
  inked.rect(frame, { stroke: 'ink', width: scene.tall ? 3 : 4, dash: 'dashed', placeholder: false });
  setNote(note, { from: frame.x + frame.w, level, under: top + sheet.lacks }, sheet, inked);
}

const noted = (words: string, { title, says, claims }: Note): Cited => ({
  says: `${words}${colon}${title} ${says}`,
  claims,
});

const wordsOf = ({ before, wrong, after, right, other, quoted }: Line): string => {
  const place = [before, wrong, after].filter(Boolean).join(' ');
  const mended = right === undefined ? '' : ` → ${right}`;
  return `${quoted ? '“…”' : place}${mended}${other === undefined ? '' : ` | ${other}`}`;
};

export const page = figureKind(schema, {
  draw: drawPage,
  describe: ({ address, lacks, lines }) => {
    const all = [address, ...lines].flatMap((line) => (line?.note ? [noted(wordsOf(line), line.note)] : []));
    const head = lacks && (lacks.note ? noted(lacks.says, lacks.note) : { says: lacks.says, claims: lacks.claims });
    return { groups: [{ items: head ? [head, ...all] : all }] };
  },
});
