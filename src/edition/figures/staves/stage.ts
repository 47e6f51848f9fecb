import { setScopeNote } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayScale } from '#drawing/figures/time.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { type Days, drawKey, drawTool, drawVoice, spanOf, yearsIn } from './pieces.ts';
import type { Staves, Voice } from './schema.ts';

/** px of the stage: where the voices begin, a sign, a tool’s sign, and what the years and the note take at the foot. */
const plan = { names: 290, sign: 24, tool: 54, years: 34, note: 32 } as const;

/** A stave for each tool under one another, all on one scale of years at the foot. */
export function drawWide(data: Staves, scene: SceneBuilder): void {
  const { room, frame } = scene.layout;
  const [left, right] = [room.x + plan.names, room.x + room.w];
  const span = spanOf(data);
  const x = dayScale(span, [left + 64, right - plan.sign]);
  const foot = room.y + room.h - plan.years - (data.note ? plan.note : 0);
  const h = (foot - room.y) / data.staves.length;
  for (const [index, stave] of data.staves.entries()) {
    const y = room.y + index * h;
    const inked = scene.at(stave.step);
    // Every other stave has a ground of its own, from edge to edge.
    if (index % 2 === 1) scene.rect({ ...frame, y, h }, { fill: 'land', layer: 'background', placeholder: false });
    const middle = y + h / 2 - 8;
    drawTool(stave.tool, { x: room.x + 2, y: middle - plan.tool / 2, w: plan.tool, h: plan.tool }, scene);
    const beside = room.x + plan.tool + 20;
    const width = left - beside - 12;
    const size = scene.sizeOfWords(stave.detail, { width });
    const named = scene.words(stave.name, { x: beside, y: middle - (30 + size.h) / 2, from: 'top', role: 'statement' });
    scene.words(stave.detail, { x: beside, y: named.y + named.h + 6, from: 'top', width });
    const [upper, lower] = stave.voices;
    const line = { x: left, w: right - left, h: 0 };
    const on = index % 2 === 1 ? 'land' : 'paper';
    sing(upper, { ...line, y: y + 48 }, x, 'above', on, inked);
    sing(lower, { ...line, y: y + 74 }, x, 'below', on, inked);
  }
  drawKey(data, { left: room.x, y: foot + 22 }, scene);
  years(span, { x: left, y: foot, w: right - left, h: 0 }, x, scene);
  if (data.note) setScopeNote(data.note, room.y + room.h, scene.at(data.note.step));
}

function years(
  span: [string, string],
  { x: left, y, w }: Rect,
  x: (date: string) => number,
  scene: SceneBuilder,
): void {
  scene.line([point(left, y), point(left + w, y)], { width: 2 });
  for (const year of yearsIn(span)) {
    const at = x(`${year}-01-01`);
    scene.line([point(at, y - 5), point(at, y + 5)], { width: 2 });
    scene.words(year, { x: at, y: y + 10, from: 'top', anchor: 'middle', tone: 'muted' });
  }
}

/** One line of a stave; the words of the upper one stand over it in one line, those of the lower under it in two. */
function sing(
  voice: Voice,
  line: Rect,
  x: Days,
  where: 'above' | 'below',
  on: 'paper' | 'land',
  scene: SceneBuilder,
): void {
  const { x: left, y } = line;
  const right = left + line.w;
  const { side, events } = voice;
  const before = events.filter(({ date }) => date === undefined);
  const dated = drawVoice(voice, line, x, { sign: plan.sign, lead: 40, on }, scene);
  const over = { y: y - 17, from: 'bottom' } as const;
  const aside = where === 'above' ? over : ({ y: y + 17, from: 'top' } as const);
  for (const { says, claims } of before) scene.words(says, { ...aside, x: left, role: 'strong', side, claims });
  const half = plan.sign / 2;
  for (const [index, { at, date, says, claims }] of dated.entries()) {
    const day = scene.day(date, true);
    if (where === 'above') {
      const said = [{ text: says, role: 'strong' } as const, { text: `  ${day}` }];
      const { w: wide } = scene.sizeOfWords(said, { claims });
      scene.words(said, { ...over, x: Math.min(at - half, right - wide), side, claims });
      continue;
    }
    const wide = Math.max(scene.sizeOfWords(says, { role: 'strong', claims }).w, scene.sizeOfWords(day, {}).w);
    const next = dated[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const isBefore = at - half + wide > next - half - 10;
    const place = { x: isBefore ? at + half - wide : Math.min(at - half, right - wide) };
    const named = scene.words(says, { ...place, y: y + 17, from: 'top', role: 'strong', side, claims });
    scene.words(day, { ...place, y: named.y + Math.max(named.h, 22) + 4, from: 'top', side });
  }
}
