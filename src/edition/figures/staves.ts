import { z } from 'zod';
import { cited, date, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { setScopeNote } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayScale } from '#drawing/figures/time.ts';
import { arc, disc, point, polyline, type Rect, rectangle } from '#drawing/geometry.ts';
import { drawSolid } from './buildings.ts';

const event = cited.extend({
  date: date.optional().describe('Without one it lies before the drawing begins.'),
  suspended: z.boolean().default(false).describe('It was suspended: the sign is open, and the line goes on broken.'),
});

const voice = z.strictObject({ side: refer('side'), events: z.array(event).min(1).max(3) });

const stave = z.strictObject({
  name: z.string(),
  detail: z.string(),
  tool: z.enum(['sheet', 'list', 'globe']).describe('The sign of the tool.'),
  voices: z.tuple([voice, voice]),
  step,
});

/** Tools that each side took up, one stave a tool, two voices a stave, on one scale of years. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('staves'),
  staves: z.array(stave).min(2).max(3),
  note: cited.extend({ step }).optional(),
});

type Staves = z.output<typeof schema>;
type Stave = Staves['staves'][number];
type Voice = Stave['voices'][number];

/** px of the stage: where the voices begin, a sign, a tool’s sign, and what the years and the note take at the foot. */
const plan = { names: 290, sign: 24, tool: 54, years: 34, note: 32 } as const;

function draw(data: Staves, scene: SceneBuilder): void {
  if (scene.tall) drawTall(data, scene);
  else drawOnStage(data, scene);
}

function drawOnStage(data: Staves, scene: SceneBuilder): void {
  const { room, frame } = scene.layout;
  const [left, right] = [room.x + plan.names, room.x + room.w];
  const dates = data.staves.flatMap(({ voices }) =>
    voices.flatMap(({ events }) => events.flatMap(({ date }) => date ?? [])),
  );
  const [first = '', last = ''] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  const x = dayScale([first, last], [left + 64, right - plan.sign]);
  const foot = room.y + room.h - plan.years - (data.note ? plan.note : 0);
  const h = (foot - room.y) / data.staves.length;
  for (const [index, stave] of data.staves.entries()) {
    const y = room.y + index * h;
    const inked = scene.at(stave.step);
    // Every other stave has a ground of its own, from edge to edge.
    if (index % 2 === 1) scene.rect({ ...frame, y, h }, { fill: 'land', ground: true, ghost: false });
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
  key(data, { left: room.x, y: foot + 22 }, scene);
  years([first, last], { x: left, y: foot, w: right - left, h: 0 }, x, scene);
  if (data.note) setScopeNote(data.note, room.y + room.h, scene.at(data.note.step));
}

/** Which side has which voice, before the years. */
function key({ staves }: Staves, { left, y }: { left: number; y: number }, scene: SceneBuilder): void {
  let x = left;
  for (const { side } of staves[0]?.voices ?? []) {
    drawSolid(side, { x, y: y - 12, w: plan.sign, h: plan.sign }, scene);
    const at = { x: x + plan.sign + 10, y, from: 'middle', role: 'strong', side } as const;
    const words = scene.words(scene.side(side).name, at);
    x = words.x + words.w + 22;
  }
}

/** A sheet with a seal, a list, or a globe. */
function drawTool(tool: Stave['tool'], { x, y, w, h }: Rect, scene: SceneBuilder): void {
  const look = { stroke: 'ink', width: 3, ghost: false } as const;
  const line = (from: number, to: number, at: number) =>
    polyline([point(x + w * from, y + h * at), point(x + w * to, y + h * at)]);
  if (tool === 'globe') {
    const [centre, radius] = [point(x + w / 2, y + h / 2), w / 2];
    scene.shape([disc(centre, radius)], { ...look, fill: 'card' });
    // Two meridians: arcs of a circle that passes through both poles.
    const wide = radius * 1.2;
    const off = Math.sqrt(wide ** 2 - radius ** 2);
    const half = (Math.asin(radius / wide) * 180) / Math.PI;
    scene.shape(
      [
        line(0, 1, 0.5),
        polyline(arc(point(centre.x - off, centre.y), wide, -half, half).points),
        polyline(arc(point(centre.x + off, centre.y), wide, 180 - half, 180 + half).points),
      ],
      { ...look, width: 2.5 },
    );
    return;
  }
  scene.rect({ x: x + w * 0.06, y, w: w * 0.88, h }, { ...look, fill: 'card' });
  if (tool === 'sheet') {
    scene.shape([line(0.22, 0.78, 0.28), line(0.22, 0.62, 0.48)], { ...look, width: 2.5 });
    scene.disc(point(x + w * 0.7, y + h * 0.76), w * 0.13, look);
    return;
  }
  for (const at of [0.26, 0.5, 0.74]) {
    scene.shape([rectangle({ x: x + w * 0.2, y: y + h * at - 4, w: 8, h: 8 })], { fill: 'ink', ghost: false });
    scene.shape([line(0.44, 0.8, at)], { ...look, width: 2.5 });
  }
}

function years(
  [first, last]: [string, string],
  { x: left, y, w }: Rect,
  x: (date: string) => number,
  scene: SceneBuilder,
): void {
  scene.line([point(left, y), point(left + w, y)], { width: 2 });
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year++) {
    const at = x(`${year}-01-01`);
    scene.line([point(at, y - 5), point(at, y + 5)], { width: 2 });
    scene.words(String(year), { x: at, y: y + 10, from: 'top', anchor: 'middle', tone: 'muted' });
  }
}

/** One line of a stave; the words of the upper one stand over it in one line, those of the lower under it in two. */
function sing(
  { side, events }: Voice,
  { x: left, y, w }: Rect,
  x: (date: string) => number,
  where: 'above' | 'below',
  on: 'paper' | 'land',
  scene: SceneBuilder,
): void {
  const right = left + w;
  const before = events.filter(({ date }) => date === undefined);
  const dated = events.flatMap(({ date, ...each }) => (date === undefined ? [] : [{ ...each, date, at: x(date) }]));
  const start = before.length > 0 ? left + 40 : (dated[0]?.at ?? right);
  if (before.length > 0) scene.line([point(left, y), point(left + 32, y)], { side, width: 5, dash: 'dotted' });
  const last = dated.at(-1);
  const broken = last?.suspended ? last.at : right;
  scene.coming('along').stroke(side, [point(start, y), point(broken, y)], { on });
  if (broken < right) scene.line([point(broken, y), point(right, y)], { side, width: 3, dash: 'dashed' });
  const over = { y: y - 17, from: 'bottom' } as const;
  const aside = where === 'above' ? over : ({ y: y + 17, from: 'top' } as const);
  for (const { says, claims } of before) scene.words(says, { ...aside, x: left, role: 'strong', side, claims });
  const half = plan.sign / 2;
  for (const [index, { at, date, says, claims, suspended }] of dated.entries()) {
    const box = { x: at - half, y: y - half, w: plan.sign, h: plan.sign };
    if (suspended) scene.rect(box, { fill: 'card', stroke: 'side', side, width: 3, ghost: false });
    else drawSolid(side, box, scene);
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
    const place = isBefore
      ? ({ x: at + half, anchor: 'end', marksBefore: true } as const)
      : { x: Math.min(at - half, right - wide) };
    const named = scene.words(says, { ...place, y: y + 17, from: 'top', role: 'strong', side, claims });
    scene.words(day, { ...place, y: named.y + Math.max(named.h, 22) + 4, from: 'top', side });
  }
}

function drawTall(data: Staves, scene: SceneBuilder): void {
  const { room } = scene.layout;
  let y = 0;
  for (const { name, detail, tool, voices, step } of data.staves) {
    const inked = scene.at(step);
    scene.line([point(0, y), point(room.w, y)], { stroke: 'line', width: 1.5 });
    drawTool(tool, { x: 1, y: y + 15, w: 40, h: 40 }, scene);
    const named = scene.words(name, { x: 54, y: y + 12, from: 'top', role: 'statement' });
    const said = scene.words(detail, { x: 54, y: named.y + named.h + 4, from: 'top', width: room.w - 54 });
    y = Math.max(said.y + said.h, y + 55) + 14;
    for (const { side, events } of voices) {
      const top = y;
      for (const { says, date, claims, suspended } of events) {
        const box = { x: 18, y: y + 1, w: 15, h: 15 };
        if (suspended) inked.rect(box, { fill: 'card', stroke: 'side', side, width: 2.5, ghost: false });
        else drawSolid(side, box, inked);
        const day = date ? [{ text: ` ${inked.day(date, true)}` }] : [];
        const runs = [{ text: says, role: 'strong' } as const, ...day];
        const words = inked.words(runs, { x: 44, y, from: 'top', side, width: room.w - 44, claims });
        y = words.y + words.h + 10;
      }
      inked.stroke(side, [point(5, top), point(5, y - 8)], { width: 4 });
      y += 6;
    }
    y += 6;
  }
  if (data.note) setScopeNote(data.note, y + 4, scene.at(data.note.step));
}

export const staves = figureKind(schema, {
  draw,
  tell: ({ staves, note }) => ({
    groups: [
      ...staves.map(({ name, detail, voices }) => ({
        title: `${name} ${detail}`,
        items: voices.flatMap(({ events }) => events.map(({ says, claims }) => ({ says, claims }))),
      })),
      ...(note ? [{ items: [{ says: note.says, claims: note.claims }] }] : []),
    ],
  }),
});
