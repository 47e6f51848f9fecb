import { z } from 'zod';
import { cited, date, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayScale } from '#drawing/figures/time.ts';
import { point, type Rect } from '#drawing/geometry.ts';

const event = cited.extend({
  date: date.optional().describe('Without one it lies before the drawing begins.'),
  suspended: z.boolean().default(false).describe('It was suspended: the sign is open, and the line goes on broken.'),
});

const voice = z.strictObject({ side: refer('side'), events: z.array(event).min(1).max(3) });

const stave = z.strictObject({
  name: z.string(),
  detail: z.string(),
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
type Voice = Staves['staves'][number]['voices'][number];

/** px of the stage: where the voices begin, and how thick a line and large a sign is. */
const stage = { names: 236, sign: 24 } as const;

function draw(data: Staves, scene: SceneBuilder): void {
  if (scene.tall) drawTall(data, scene);
  else drawOnStage(data, scene);
}

function drawOnStage(data: Staves, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const left = room.x + stage.names;
  const right = room.x + room.w;
  const dates = data.staves.flatMap(({ voices }) =>
    voices.flatMap(({ events }) => events.map(({ date }) => date ?? '')),
  );
  const ends = dates.filter(Boolean).toSorted();
  const [first = '', last = ''] = [ends[0], ends.at(-1)];
  const x = dayScale([first, last], [left + 76, right - stage.sign]);
  const foot = room.y + room.h - (data.note ? 66 : 34);
  const h = (foot - room.y) / data.staves.length;
  for (const [index, { name, detail, voices, step }] of data.staves.entries()) {
    const y = room.y + index * h;
    const inked = scene.at(step);
    if (index > 0) scene.line([point(room.x, y), point(right, y)], { stroke: 'line', width: 1.5 });
    const named = scene.words(name, { x: room.x, y: y + h / 2 - 20, from: 'middle', role: 'statement' });
    scene.words(detail, { x: room.x, y: named.y + named.h + 8, from: 'top', width: stage.names - 16 });
    for (const [order, voice] of voices.entries())
      sing(
        voice,
        { x: left, y: y + h / 2 + (order === 0 ? -14 : 14), w: right - left, h: order === 0 ? -1 : 1 },
        x,
        inked,
      );
  }
  years([first, last], { x: left, y: foot, w: right - left, h: 0 }, x, scene);
  if (!data.note) return;
  const { says, claims, step } = data.note;
  scene.at(step).words(says, { x: room.x, y: room.y + room.h, from: 'bottom', role: 'scope', tone: 'muted', claims });
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

/** One line of a stave; its words stand over the upper one and under the lower. `h` says which: -1 or 1. */
function sing(
  { side, events }: Voice,
  { x: left, y, w, h }: Rect,
  x: (date: string) => number,
  scene: SceneBuilder,
): void {
  const right = left + w;
  const before = events.filter(({ date }) => date === undefined);
  const dated = events.flatMap((each) => (each.date === undefined ? [] : [{ ...each, at: x(each.date) }]));
  const start = before.length > 0 ? left + 40 : (dated[0]?.at ?? right);
  if (before.length > 0)
    scene.line([point(left, y), point(left + 40, y)], { side, stroke: 'side', width: 5, dash: 'dotted' });
  const last = dated.at(-1);
  const broken = last?.suspended ? last.at : right;
  scene.coming('along').stroke(side, [point(start, y), point(broken, y)]);
  if (broken < right)
    scene.line([point(broken, y), point(right, y)], { side, stroke: 'side', width: 3, dash: 'dashed' });
  const row = h < 0 ? ({ y: y - 16, from: 'bottom' } as const) : ({ y: y + 16, from: 'top' } as const);
  for (const { says, claims } of before) scene.words(says, { ...row, x: left, role: 'label', side, claims });
  for (const [index, { at, says, claims, suspended }] of dated.entries()) {
    const half = stage.sign / 2;
    const box = { x: at - half, y: y - half, w: stage.sign, h: stage.sign };
    scene.rect(box, { fill: suspended ? 'card' : 'side', stroke: 'side', side, width: 3, ghost: false });
    const next = dated[index + 1];
    const size = scene.sizeOfWords(says, { claims });
    const isRight = at - half + size.w > right || (next && at - half + size.w > next.at - half - 10);
    scene.words(says, {
      ...row,
      ...(isRight ? { x: Math.min(right, at + half), anchor: 'end' as const } : { x: at - half }),
      side,
      claims,
    });
  }
}

function drawTall(data: Staves, scene: SceneBuilder): void {
  const { room } = scene.layout;
  let y = 0;
  for (const { name, detail, voices, step } of data.staves) {
    const inked = scene.at(step);
    scene.line([point(0, y), point(room.w, y)], { stroke: 'line', width: 1.5 });
    const named = scene.words(name, { x: 0, y: y + 14, from: 'top', role: 'statement' });
    const said = scene.words(detail, { x: 0, y: named.y + named.h + 4, from: 'top', width: room.w });
    y = said.y + said.h + 14;
    for (const { side, events } of voices) {
      const top = y;
      for (const { says, claims, suspended } of events) {
        inked.rect(
          { x: 16, y: y + 2, w: 14, h: 14 },
          { fill: suspended ? 'card' : 'side', stroke: 'side', side, width: 2.5, ghost: false },
        );
        const words = inked.words(says, { x: 42, y, from: 'top', side, width: room.w - 42, claims });
        y = words.y + words.h + 10;
      }
      inked.stroke(side, [point(4, top), point(4, y - 8)], { width: 4 });
      y += 6;
    }
    y += 6;
  }
  if (!data.note) return;
  const { says, claims, step } = data.note;
  scene.at(step).words(says, { x: 0, y: y + 4, from: 'top', role: 'scope', tone: 'muted', width: room.w, claims });
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
