import type { Pen } from '#drawing/figures/pen.ts';
import { phoneWidth } from '#drawing/figures/room.ts';
import { drawVerdict } from '#drawing/figures/verdict-disc.ts';
import { point } from '#drawing/geometry.ts';
import { verdictNames } from '#words/index.ts';
import { fullnessOf } from './fullness.ts';
import type { Verdicts } from './schema.ts';

/** A card for each prediction, with its verdict at the right. */
export function drawTall({ heads, tracks }: Verdicts, pen: Pen): void {
  let y = 0;
  const width = 268;
  for (const { who, foretold, followed, forecast, step } of tracks) {
    pen.line([point(0, y), point(phoneWidth, y)], { width: 2 });
    const { says, claims } = foretold;
    const said = pen.at(heads.step).words(says, { x: 0, y: y + 12, from: 'top', role: 'statement', width, claims });
    const name = pen
      .at(heads.step)
      .words(who, { x: 0, y: said.y + said.h + 6, from: 'top', role: 'strong', tone: 'expert' });
    const inked = pen.at(step);
    let low = name.y + name.h + 10;
    for (const { date, says: then, claims } of followed) {
      inked.disc(point(6, low + 9), 5, { fill: 'ink' });
      const words = [{ text: pen.day(date, true), role: 'strong' } as const, { text: `: ${then}` }];
      const box = inked.words(words, { x: 20, y: low, from: 'top', width: width - 20, claims });
      low = box.y + box.h + 8;
    }
    const verdict = pen.verdictOf(forecast);
    drawVerdict(fullnessOf[verdict], point(322, y + 36), 18, inked);
    inked.words(verdictNames[verdict], { x: 322, y: y + 64, from: 'top', anchor: 'middle', role: 'strong', width: 72 });
    y = Math.max(low, y + 96) + 8;
  }
  pen.line([point(0, y), point(phoneWidth, y)], { width: 2 });
}
