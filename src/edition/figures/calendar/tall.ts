import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayNumber, monthDay } from '#drawing/figures/time.ts';
import { grown, point } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';
import { type Calendar, entriesOf, lastingOf } from './schema.ts';
import { drawSquare, tail } from './square.ts';

/** px: a band and the next, the number of a day, what happened on it, and white round that. */
const [thick, next, indent, white] = [10, 13, 60, 10];
/** px of a day on which nothing happened. */
const empty = 20;

/** Turned for a phone: a row a day, as high as what happened on it; what lasts runs down beside them. */
export function drawTall(data: Calendar, scene: SceneBuilder): void {
  const { from, to, band } = data;
  let y = 0;
  if (band) {
    const words = figureWords.since(band.says, scene.day(band.since));
    const said = {
      x: 0,
      y,
      from: 'top',
      role: 'strong',
      side: band.side,
      width: phoneWidth,
      claims: band.claims,
    } as const;
    y = scene.sizeOfWords(words, said).h + 12;
    scene.at(band.step).words(words, said);
  }
  const lasting = lastingOf(data);
  const left = lasting.length * next + 4;
  const tops = new Map<string, number>();
  const entries = new Map(entriesOf(data).map((entry) => [dayNumber(entry.date), entry]));
  for (let day = dayNumber(from.date); day <= dayNumber(to.date); day++) {
    const entry = entries.get(day);
    const { narrow } = monthDay(day, scene.language);
    if (!entry) {
      scene.words(narrow, { x: left + tail + white, y: y + empty / 2, from: 'middle', tone: 'muted' });
      y += empty;
      continue;
    }
    const { side, says, step, claims, number, date } = entry;
    const inked = scene.at(step);
    const x = left + tail + white + indent;
    const set = { width: phoneWidth - x - (number ? 26 : white), claims } as const;
    const high = scene.sizeOfWords(says, set).h + 2 * white;
    const row = { x: left, y: y + 1, w: phoneWidth - left, h: high - 2 };
    const own = grown(entry.said ? { ...row, x: row.x + tail, w: row.w - tail } : row, -1.5);
    const look = { tone: drawSquare(entry, own, inked), side } as const;
    inked.words(side ? narrow : scene.shortDay(date), {
      ...look,
      x: left + tail + white,
      y: y + white,
      from: 'top',
      role: 'strong',
      placeholder: true,
    });
    inked.words(says, { ...set, ...look, x, y: y + white, from: 'top' });
    const end = { ...look, x: phoneWidth - white, y: y + high / 2, from: 'middle', anchor: 'end' } as const;
    if (number) scene.at(number.step).words(number.text, { ...end, role: 'statement' });
    tops.set(date, y);
    y += high;
  }
  for (const [index, { side, step, begins }] of lasting.entries()) {
    const top = tops.get(begins) ?? 0;
    scene.at(step).field(side, { x: index * next, y: top + 1, w: thick, h: y - top - 2 });
  }
  scene.line([point(left, y), point(phoneWidth, y)], { width: 2 });
}
