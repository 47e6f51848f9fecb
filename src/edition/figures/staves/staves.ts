import { figureKind } from '#drawing/figures/kind.ts';
import { setScopeNote } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayScale } from '#drawing/figures/time.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { type Days, drawKey, drawTool, drawVoice, type Staves, schema, spanOf, type Voice, yearsIn } from './pieces.ts';

/** px of a phone: a sign, what leads in before the first day, and the years between the two voices. */
const tallPlan = { sign: 16, lead: 28, years: 46 } as const;

/** Each tool with a small stave: the words of the upper voice over it, those of the lower under it, the years between. */
function drawTall(data: Staves, scene: SceneBuilder): void {
  const { w } = scene.layout.room;
  const span = spanOf(data);
  const x = dayScale(span, [tallPlan.lead + tallPlan.sign / 2, w - tallPlan.sign / 2]);
  drawKey(data, { left: 0, y: 13 }, scene);
  let y = 40;
  for (const { name, detail, tool, voices, step } of data.staves) {
    const inked = scene.at(step);
    scene.line([point(0, y), point(w, y)], { stroke: 'line', width: 1.5 });
    drawTool(tool, { x: 1, y: y + 15, w: 40, h: 40 }, scene);
    const nameBox = scene.words(name, { x: 54, y: y + 12, from: 'top', role: 'statement' });
    const detailBox = scene.words(detail, { x: 54, y: nameBox.y + nameBox.h + 4, from: 'top', width: w - 54 });
    const [upper, lower] = voices;
    const look = { sign: tallPlan.sign, lead: tallPlan.lead, on: 'paper' } as const;
    y = nameTall(upper, Math.max(detailBox.y + detailBox.h, y + 55) + 14, x, inked) + 10;
    drawVoice(upper, { x: 0, y, w, h: 0 }, x, look, inked);
    nameYears(span, y, x, inked);
    y += tallPlan.years;
    drawVoice(lower, { x: 0, y, w, h: 0 }, x, look, inked);
    y = nameTall(lower, y + 16, x, inked) + 12;
  }
  if (data.note) setScopeNote(data.note, y + 4, scene.at(data.note.step));
}

/** Names the years that have room before the next one named. */
function nameYears(span: [string, string], y: number, x: Days, scene: SceneBuilder): void {
  const { w } = scene.layout.room;
  let from = 0;
  for (const year of yearsIn(span)) {
    const at = x(`${year}-01-01`);
    const end = at + 6 + scene.sizeOfWords(year, {}).w;
    if (at < from || end > w) continue;
    scene.line([point(at, y + 13), point(at, y + tallPlan.years - 13)], { stroke: 'line', width: 1.5 });
    scene.words(year, { x: at + 6, y: y + tallPlan.years / 2, from: 'middle', tone: 'muted' });
    from = end + 6;
  }
}

/** A row for each event, from its sign on or up to its sign. Returns where the rows end, px. */
function nameTall({ side, events }: Voice, top: number, x: Days, scene: SceneBuilder): number {
  const { w } = scene.layout.room;
  let y = top;
  for (const { says, date, claims } of events) {
    const runs = [{ text: says, role: 'strong' } as const, ...(date ? [{ text: ` ${scene.day(date, true)}` }] : [])];
    const { w: wide } = scene.sizeOfWords(runs, { claims });
    const [from, until] = date ? [x(date) - tallPlan.sign / 2, x(date) + tallPlan.sign / 2] : [0, w];
    const place =
      from + wide <= w || until < wide
        ? { x: Math.max(0, Math.min(from, w - wide)) }
        : ({ x: until, anchor: 'end' } as const);
    const words = scene.words(runs, { ...place, y, from: 'top', side, width: w, claims });
    y = words.y + words.h + 8;
  }
  return y;
}

/** px of the stage: where the voices begin, a sign, a tool’s sign, and what the years and the note take at the foot. */
const widePlan = { names: 290, sign: 24, tool: 54, years: 34, note: 32 } as const;

/** A stave for each tool under one another, all on one scale of years at the foot. */
function drawWide(data: Staves, scene: SceneBuilder): void {
  const { room, frame } = scene.layout;
  const [left, right] = [room.x + widePlan.names, room.x + room.w];
  const span = spanOf(data);
  const x = dayScale(span, [left + 64, right - widePlan.sign]);
  const foot = room.y + room.h - widePlan.years - (data.note ? widePlan.note : 0);
  const h = (foot - room.y) / data.staves.length;
  for (const [index, stave] of data.staves.entries()) {
    const y = room.y + index * h;
    const inked = scene.at(stave.step);
    // Every other stave has a ground of its own, from edge to edge.
    if (index % 2 === 1) scene.rect({ ...frame, y, h }, { fill: 'land', layer: 'background', placeholder: false });
    const middle = y + h / 2 - 8;
    drawTool(stave.tool, { x: room.x + 2, y: middle - widePlan.tool / 2, w: widePlan.tool, h: widePlan.tool }, scene);
    const textX = room.x + widePlan.tool + 20;
    const width = left - textX - 12;
    const size = scene.sizeOfWords(stave.detail, { width });
    const nameBox = scene.words(stave.name, {
      x: textX,
      y: middle - (30 + size.h) / 2,
      from: 'top',
      role: 'statement',
    });
    scene.words(stave.detail, { x: textX, y: nameBox.y + nameBox.h + 6, from: 'top', width });
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
  const dated = drawVoice(voice, line, x, { sign: widePlan.sign, lead: 40, on }, scene);
  const aboveLine = { y: y - 17, from: 'bottom' } as const;
  const besideLine = where === 'above' ? aboveLine : ({ y: y + 17, from: 'top' } as const);
  for (const { says, claims } of before) scene.words(says, { ...besideLine, x: left, role: 'strong', side, claims });
  const half = widePlan.sign / 2;
  for (const [index, { at, date, says, claims }] of dated.entries()) {
    const day = scene.day(date, true);
    if (where === 'above') {
      const runs = [{ text: says, role: 'strong' } as const, { text: `  ${day}` }];
      const { w: wide } = scene.sizeOfWords(runs, { claims });
      scene.words(runs, { ...aboveLine, x: Math.min(at - half, right - wide), side, claims });
      continue;
    }
    const wide = Math.max(scene.sizeOfWords(says, { role: 'strong', claims }).w, scene.sizeOfWords(day, {}).w);
    const next = dated[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const isBefore = at - half + wide > next - half - 10;
    const place = { x: isBefore ? at + half - wide : Math.min(at - half, right - wide) };
    const labelBox = scene.words(says, { ...place, y: y + 17, from: 'top', role: 'strong', side, claims });
    scene.words(day, { ...place, y: labelBox.y + Math.max(labelBox.h, 22) + 4, from: 'top', side });
  }
}

export const staves = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawWide)(data, scene),
  describe: ({ staves, note }) => ({
    groups: [
      ...staves.map(({ name, detail, voices }) => ({
        title: `${name} ${detail}`,
        items: voices.flatMap(({ events }) => events.map(({ says, claims }) => ({ says, claims }))),
      })),
      ...(note ? [{ items: [{ says: note.says, claims: note.claims }] }] : []),
    ],
  }),
});
