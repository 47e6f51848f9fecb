import type { Pen, Spoken } from '#drawing/figures/pen.ts';
import { phoneWidth } from '#drawing/figures/room.ts';
import { point } from '#drawing/geometry.ts';
import type { Readings } from './schema.ts';

const [middle, column] = [phoneWidth / 2, 150];

/** Turned for a phone: the days run down the middle, each side's reading on its own side of them. */
export function drawTall({ events, until, lanes }: Readings, pen: Pen): void {
  const placed = lanes.map((lane) => {
    const left = pen.side(lane.side).place === 'left';
    return {
      ...lane,
      at: { x: left ? 0 : phoneWidth, anchor: left ? 'start' : 'end', from: 'top', width: column } as const,
    };
  });
  const heads = placed.map(({ side, who, at }) => {
    const from = at.anchor === 'start' ? 0 : phoneWidth - column;
    pen.stroke(side, [point(from, 4), point(from + column, 4)], { width: 4 });
    return pen.words(who, { ...at, y: 16, role: 'strong', side });
  });
  let y = Math.max(...heads.map((head) => head.y + head.h)) + 18;
  const day = (date: string, says: string, claims: readonly string[], inked: Pen): void => {
    inked.disc(point(middle, y), 6, { fill: 'ink' });
    const words: Spoken = [{ text: inked.day(date), role: 'strong' }, { text: ` ${says}` }];
    const box = inked.words(words, { x: middle, y: y + 14, from: 'top', anchor: 'middle', width: 250, claims });
    y = box.y + box.h + 14;
  };
  for (const { date, says, step, claims } of events) {
    day(date, says, claims, pen.at(step));
    const takes = placed.flatMap((lane) =>
      lane.takes.filter((take) => take.step === step).map((take) => ({ ...take, at: lane.at })),
    );
    const boxes = takes.map((take) => pen.at(take.step).words(take.says, { ...take.at, y, claims: take.claims }));
    const low = Math.max(y, ...boxes.map((box) => box.y + box.h)) + 20;
    pen.line([point(middle, y), point(middle, low - 10)], { width: 2 });
    y = low;
  }
  day(until.date, until.says, until.claims, pen);
  for (const { side, ends, at } of placed) {
    const inked = pen.at(ends.step);
    const word = inked.words(ends.word, { ...at, y, role: 'name', side });
    inked.words(ends.says, { ...at, y: word.y + word.h + 8, claims: ends.claims });
  }
}
