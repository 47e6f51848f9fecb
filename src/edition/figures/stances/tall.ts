import type { Pen } from '#drawing/figures/pen.ts';
import { tab } from '#drawing/figures/tab.ts';
import { point } from '#drawing/geometry.ts';
import type { Stances } from './schema.ts';
import { dot, spoken } from './voice.ts';

/** px: a dot, and the two distances between the two of a row. */
const size = { dot: 8, joined: 12, apart: 40 } as const;

/** For a phone: the topic, and under it its voices below each other, near or far. */
export function drawTall({ groups }: Stances, pen: Pen): void {
  const { room } = pen.layout;
  let y = 4;
  for (const { title, drawn, rows } of groups) {
    y = tab(title, y, pen) + 16;
    for (const { topic, voices, step } of rows) {
      const inked = pen.at(step);
      const head = pen.words(topic, { x: 0, y, from: 'top', role: 'statement' });
      y = head.y + head.h + 14;
      let above: number | undefined;
      for (const [place, voice] of voices.entries()) {
        const box = inked.words(spoken(voice), { x: 28, y, from: 'top', width: room.w - 28, claims: voice.claims });
        const level = y + 7;
        const line = above !== undefined && [point(10, above + size.dot + 2), point(10, level - size.dot - 1)];
        if (line && drawn === 'joined') inked.line(line, { stroke: 'expert', width: 5 });
        else if (line) inked.line(line, { stroke: 'muted', width: 3, dash: 'dotted' });
        dot(voice, point(10, level), size.dot, inked);
        above = level;
        y = box.y + box.h + (place + 1 < voices.length && drawn !== 'alone' ? size[drawn] : 26);
      }
    }
  }
}
