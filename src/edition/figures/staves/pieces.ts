import { z } from 'zod';
import { cited, date, refer } from '#core/schema/values.ts';
import { common, step } from '#drawing/figures/kind.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arc, disc, point, polyline, type Rect, rectangle } from '#drawing/geometry.ts';
import { drawSolid } from '../buildings.ts';

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
export const schema = z.strictObject({
  ...common,
  kind: z.literal('staves'),
  staves: z.array(stave).min(2).max(3),
  note: cited.extend({ step }).optional(),
});

export type Staves = z.output<typeof schema>;
export type Stave = Staves['staves'][number];
export type Voice = Stave['voices'][number];
type Event = Voice['events'][number];
export type Dated = Omit<Event, 'date'> & { date: string; at: number };

/** Where a day is, in px. */
export type Days = (date: string) => number;

/** px of a sign and of the lead of what began earlier; what the line stands on. */
interface VoiceLook {
  sign: number;
  lead: number;
  on: 'paper' | 'land';
}

/** The first day of all and the last. */
export function spanOf({ staves }: Staves): [string, string] {
  const dates = staves.flatMap(({ voices }) =>
    voices.flatMap(({ events }) => events.flatMap(({ date }) => date ?? [])),
  );
  const sorted = dates.toSorted();
  return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}

/** The years after the first day that begin up to the last. */
export function yearsIn([first, last]: [string, string]): string[] {
  const [from, until] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))];
  return Array.from({ length: until - from + 1 }, (_, index) => String(from + index));
}

/** Draws which side has which voice, before the years. */
export function drawKey({ staves }: Staves, { left, y }: { left: number; y: number }, scene: SceneBuilder): void {
  const sign = 24;
  let x = left;
  for (const { side } of staves[0]?.voices ?? []) {
    drawSolid(side, { x, y: y - 12, w: sign, h: sign }, scene);
    const at = { x: x + sign + 10, y, from: 'middle', role: 'strong', side } as const;
    const words = scene.words(scene.side(side).name, at);
    x = words.x + words.w + 22;
  }
}

/** A sheet with a seal, a list, or a globe. */
export function drawTool(tool: Stave['tool'], { x, y, w, h }: Rect, scene: SceneBuilder): void {
  const look = { stroke: 'ink', width: 3, placeholder: false } as const;
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
    scene.shape([rectangle({ x: x + w * 0.2, y: y + h * at - 4, w: 8, h: 8 })], { fill: 'ink', placeholder: false });
    scene.shape([line(0.44, 0.8, at)], { ...look, width: 2.5 });
  }
}

/** Draws one line of a stave with its signs; dots lead in where it began earlier. Returns what has a day. */
export function drawVoice({ side, events }: Voice, line: Rect, x: Days, look: VoiceLook, scene: SceneBuilder): Dated[] {
  const { x: left, y } = line;
  const right = left + line.w;
  const { sign, lead, on } = look;
  const dated = events.flatMap(({ date, ...each }) => (date === undefined ? [] : [{ ...each, date, at: x(date) }]));
  const isOlder = dated.length < events.length;
  const start = isOlder ? left + lead : (dated[0]?.at ?? right);
  if (isOlder) scene.line([point(left, y), point(start - 8, y)], { side, width: 5, dash: 'dotted' });
  const last = dated.at(-1);
  const broken = last?.suspended ? last.at : right;
  scene.animate('along').stroke(side, [point(start, y), point(broken, y)], { on });
  if (broken < right) scene.line([point(broken, y), point(right, y)], { side, width: 3, dash: 'dashed' });
  for (const { at, suspended } of dated) {
    const box = { x: at - sign / 2, y: y - sign / 2, w: sign, h: sign };
    if (suspended) scene.rect(box, { fill: 'card', stroke: 'side', side, width: 3, placeholder: false });
    else drawSolid(side, box, scene);
  }
  return dated;
}
