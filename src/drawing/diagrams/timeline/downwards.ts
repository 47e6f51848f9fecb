import type { Measure } from '../../measure.ts';
import { type Mark, type PlacedNode, ROOM, type Scene } from '../model.ts';
import { BESIDE, FRAME, headHeight, inLines, link, type Part, textHeight } from './cards.ts';

/** px: from the left to the cards, from a date to its card, from a card to the next, from a period to the next. */
const SPACE = { left: 40, date: 38, step: 40, period: 26 } as const;

/** Dates one under the other, for a phone. */
export function downwards(parts: readonly Part[], measure: Measure): Scene {
  const width = ROOM.tall.w;
  const inset = parts.some(({ frame }) => frame) ? FRAME : 0;
  const left = SPACE.left + inset;
  const w = width - left - inset;
  let y = 0;
  const marks: Mark[] = [];
  const frames: PlacedNode[] = [];
  const cards = parts.flatMap((part) => {
    const top = y;
    const frame = part.frame && inLines(part.frame, width - 2 * FRAME, measure);
    y += headHeight(frame);
    const placed = part.periods.map((period) => {
      const [first] = period;
      if (first) {
        marks.push({ mark: 'dot', at: { x: inset + 11, y: y + 16 }, node: first });
        marks.push({ mark: 'date', at: { x: left, y: y + 24 }, text: first.date ?? '', node: first });
      }
      y += SPACE.date;
      const column = period.map((given, i): PlacedNode => {
        const node = inLines(given, w - BESIDE, measure);
        if (i > 0) y += SPACE.step;
        const box = { x: left, y, w, h: textHeight(node) };
        y += box.h;
        return { ...node, box, look: 'card' };
      });
      y += SPACE.period;
      return column;
    });
    if (frame)
      frames.push({ ...frame, box: { x: 0, y: top, w: width, h: y - SPACE.period + FRAME - top }, look: 'frame' });
    return placed;
  });
  const axis: Mark = {
    mark: 'rule',
    look: 'axis',
    from: { x: inset + 11, y: 4 },
    to: { x: inset + 11, y: y - SPACE.period },
  };
  return { nodes: [...frames, ...cards.flat()], arrows: cards.flatMap(link), marks: [axis, ...marks] };
}
