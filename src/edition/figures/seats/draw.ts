import type { Pen } from '#drawing/figures/pen.ts';
import { tab } from '#drawing/figures/tab.ts';
import { point } from '#drawing/geometry.ts';
import type { Seats } from './schema.ts';
import { chair, seatHeight, sitter } from './seat.ts';

/** Everybody who is heard in one row, everybody who is not in a row below; on a phone each group has a row of its own. */
export function draw(data: Seats, pen: Pen): void {
  if (pen.tall) drawTall(data, pen);
  else drawOnStage(data, pen);
}

function drawOnStage({ taken, empty }: Seats, pen: Pen): void {
  const { room } = pen.layout;
  const unit = 1.02;
  const floor = tab(taken.title, room.y + 8, pen) + 18 + seatHeight * unit;
  const cell = room.w / taken.groups.reduce((sum, { people }) => sum + people.length, 0);
  let x = room.x;
  for (const group of taken.groups) {
    const right = x + group.people.length * cell;
    people(group, { x, floor, cell, unit }, pen);
    const line = floor + 42;
    const inked = pen.at(group.step);
    inked.line([point(x + 8, line), point(right - 8, line)], { stroke: 'line', width: 2 });
    inked.words(group.says, {
      ...{ x: (x + right) / 2, y: line + 10, from: 'top', anchor: 'middle' },
      ...{ width: right - x - 12, claims: group.claims },
    });
    x = right;
  }
  const inked = pen.at(empty.step);
  const foot = room.y + room.h - 6;
  tab(empty.title, foot - seatHeight * unit - 58, pen);
  const wide = room.w / empty.seats.length;
  for (const [index, { says, claims }] of empty.seats.entries()) {
    const left = room.x + index * wide;
    chair(point(left + 45 * unit, foot), unit, true, inked);
    const beside = { x: left + 98 * unit, y: foot - (seatHeight * unit) / 2, from: 'middle' } as const;
    inked.words(says, { ...beside, role: 'statement', width: wide - 112 * unit, claims });
  }
}

interface Row {
  x: number;
  floor: number;
  cell: number;
  unit: number;
}

/** Each on a chair, the name on the floor under it. */
function people({ people, inPart, step }: Seats['taken']['groups'][number], row: Row, pen: Pen): void {
  const inked = pen.at(step);
  for (const [index, person] of people.entries()) {
    const foot = point(row.x + (index + 0.5) * row.cell, row.floor);
    chair(foot, row.unit, false, pen);
    sitter(person, inPart, foot, row.unit, inked);
    const under = {
      x: foot.x,
      y: foot.y + (pen.tall ? 8 : 10),
      from: 'top',
      anchor: 'middle',
      role: 'strong',
    } as const;
    inked.words(person.name, { ...under, ...(person.side ? { side: person.side } : { tone: 'expert' }) });
  }
}

function drawTall({ taken, empty }: Seats, pen: Pen): void {
  const { room } = pen.layout;
  const unit = 0.64;
  let y = tab(taken.title, 4, pen);
  for (const group of taken.groups) {
    const floor = y + 14 + seatHeight * unit;
    people(group, { x: room.x, floor, cell: room.w / 4, unit }, pen);
    const words = { x: room.x, y: floor + 34, from: 'top', width: room.w, claims: group.claims } as const;
    const box = pen.at(group.step).words(group.says, words);
    y = box.y + box.h + 8;
  }
  const inked = pen.at(empty.step);
  y = tab(empty.title, y + 14, pen) + 14;
  for (const { says, claims } of empty.seats) {
    const foot = y + seatHeight * unit;
    chair(point(room.x + 34, foot), unit, true, inked);
    const beside = { x: room.x + 84, y: foot - (seatHeight * unit) / 2, from: 'middle' } as const;
    inked.words(says, { ...beside, role: 'statement', width: room.w - 84, claims });
    y = foot + 18;
  }
}
