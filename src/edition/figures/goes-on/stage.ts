import type { Pen } from '#drawing/figures/pen.ts';
import { dayNumber, dayScale } from '#drawing/figures/time.ts';
import { point } from '#drawing/geometry.ts';
import type { GoesOn } from './schema.ts';

const thickness = 56;

/** px between the stems of one day, which stand about its tick. */
const beside = 22;

/** A broad bar that starts on its day and leaves the picture with an arrow; the words about it stand over and under it. */
export function drawOnStage({ begun, words, open }: GoesOn, pen: Pen): void {
  const { room } = pen.layout;
  const last =
    words
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? begun.date;
  const [left, right] = [room.x + 12, room.x + room.w - 190];
  const x = dayScale([begun.date, last], [left, right - 270]);
  const line = room.y + room.h * 0.6;
  const { side } = begun;
  const inked = pen.at(begun.step);
  const latest = words.filter(({ date }) => date === last);
  // Solid as far as its days are told; what came later nobody counts.
  const told = x(last) + (latest.length * beside) / 2 + 24;
  inked.field(side, { x: left, y: line - thickness / 2, w: told - left, h: thickness });
  inked.arrow([point(told, line), point(room.x + room.w, line)], { side, width: 14, head: 60, dash: 'dashed' });
  const days = dayNumber(last) - dayNumber(begun.date);
  for (let day = 0; day <= days; day++) {
    const at = x(begun.date, day);
    pen.line([point(at, line + thickness / 2 + 4), point(at, line + thickness / 2 + 14)], {
      stroke: 'line',
      width: 1.5,
    });
  }
  const below = line + thickness / 2 + 30;
  const start = [{ text: pen.day(begun.date), role: 'strong', side } as const, { text: ` ${begun.says}` }];
  inked.words(start, { x: left, y: below, from: 'top', width: 700, claims: begun.claims });
  pen.at(open.step).words(open.says, {
    x: room.x + room.w,
    y: below,
    from: 'top',
    anchor: 'end',
    role: 'statement',
    width: 260,
    claims: open.claims,
  });
  const top = line - thickness / 2;
  const step = (top - room.y - 10) / Math.max(2, latest.length);
  for (const word of words) {
    const place = latest.indexOf(word);
    const stem = x(word.date) + (place < 0 ? 0 : place - (latest.length - 1) / 2) * beside;
    const y = place < 0 ? top - step : room.y + 10 + place * step;
    // Words of the last day have the room at the right, earlier ones that at the left of their stem.
    if (place < 0) speak(word, { stem, top, y, anchor: 'end', width: stem - left - 30 }, pen);
    else speak(word, { stem, top, y, anchor: 'start', width: room.x + room.w - stem - 18 }, pen);
  }
}

interface Place {
  stem: number;
  /** The upper edge of the bar, px. */
  top: number;
  y: number;
  anchor: 'start' | 'end';
  width: number;
}

function speak({ date, who, says, side, step, claims }: GoesOn['words'][number], at: Place, pen: Pen): void {
  const { stem, top, y, anchor, width } = at;
  const inked = pen.at(step);
  inked.stroke(side, [point(stem, top), point(stem, y)], { width: 3 });
  // On a bar of its own colour a full disc would be a bump.
  inked.disc(point(stem, top - 4), 13, { fill: 'paper', ghost: false });
  inked.spot(side, point(stem, top - 4), 9);
  const x = anchor === 'end' ? stem - 18 : stem + 18;
  const head = [{ text: pen.day(date), role: 'strong', side } as const, { text: `  ${who}` }];
  const named = inked.words(head, { x, y, from: 'top', anchor });
  inked.words(says, { x, y: named.y + named.h + 10, from: 'top', anchor, role: 'statement', width, claims });
}
