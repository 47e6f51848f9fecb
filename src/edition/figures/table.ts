import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { type Point, point, polygon, type Rect } from '#drawing/geometry.ts';
import { sitterBehind } from './sitter.ts';

/** Who sits behind the table. */
const chair = z.strictObject({
  name: z.string(),
  post: z.string(),
  claims: z.array(refer('claim')).min(1).optional(),
});

/** What somebody makes of the added chair. `voice`: it is an expert's. */
const reading = cited.extend({
  who: z.string(),
  side: refer('side').optional(),
  voice: z.boolean().default(false),
  step,
});

/** A table: behind it one side, whose last seat was added, before it the other; and how the added seat is read. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('table'),
  table: z
    .strictObject({ name: z.string(), expects: reading })
    .describe('What is talked about, and what somebody expects of it.'),
  side: refer('side'),
  chairs: z.array(chair).min(1).max(3),
  added: chair.extend({ step }),
  across: z.strictObject({ side: refer('side'), name: z.string() }),
  readings: z.array(reading).min(2).max(4),
});

type Table = z.output<typeof schema>;
type Chair = Table['chairs'][number];
type Reading = Table['readings'][number];

/** Everything that differs between the stage and a phone: a seat's unit and the added one's, the far edge of the table, white; px. */
const sizes = {
  stage: { unit: 0.9, added: 1.2, back: 100, lean: 60, plate: 14, white: 16, edge: 7, under: 22, head: 9, gap: 28 },
  tall: { unit: 0.55, added: 0.72, back: 62, lean: 12, plate: 10, white: 12, edge: 5, under: 14, head: 9, gap: 18 },
} as const;

/** Who sits behind the table with their names before them, the added one larger; below, how that is read. */
function draw(figure: Table, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { chairs, added, side, across } = figure;
  const { unit, added: large, back, lean, white, edge } = sizes[scene.layout.name];
  const far = room.y + back;
  const seats = [...chairs, added];
  const wide = (room.w - 2 * lean) / seats.length;
  const middle = (index: number) => room.x + lean + (index + 0.5) * wide;
  let low = far;
  for (const [index, each] of seats.entries()) {
    const isAdded = each === added;
    const inked = isAdded ? scene.at(added.step) : scene;
    sitterBehind(side, point(middle(index), far), isAdded ? large : unit, inked);
    low = Math.max(low, nameOf(each, side, { x: middle(index), y: far, w: wide - 12 }, isAdded, inked));
  }
  const near = talks(figure, { x: room.x + lean, y: low + white, w: room.w - 2 * lean, h: 0 }, scene) + white;
  const top = [point(room.x + lean, far), point(room.x + room.w - lean, far)];
  const front = [point(room.x + room.w, near), point(room.x, near)];
  scene.shape([polygon([...top, ...front])], { fill: 'card', stroke: 'ink', width: scene.tall ? 2 : 3, ghost: false });
  scene.stroke(across.side, front, { width: edge });
  const named = { x: room.x, y: near + edge + 8, from: 'top', role: 'strong', side: across.side } as const;
  const { y, h } = scene.words(across.name, named);
  read(figure, point(middle(chairs.length), near + edge), y + h + 14, scene);
}

/** On the table before a seat. Returns its lowest edge. */
function nameOf(
  { name, post, claims = [] }: Chair,
  side: string,
  { x, y, w }: Omit<Rect, 'h'>,
  isAdded: boolean,
  inked: SceneBuilder,
): number {
  const place = { x, from: 'top', anchor: 'middle', width: w } as const;
  const role = inked.tall ? 'strong' : isAdded ? 'name' : 'heading';
  const named = inked.words(name, { ...place, y: y + sizes[inked.layout.name].plate, role, side });
  const box = inked.words(post, { ...place, y: named.y + named.h + 8, claims });
  return box.y + box.h;
}

/** What is talked about, and what somebody expects of it, in the middle of the table. Returns the lowest edge. */
function talks({ table: { name, expects } }: Table, { x, y, w }: Rect, scene: SceneBuilder): number {
  const { who, says, claims, voice, step } = expects;
  const inked = scene.at(step);
  const head = { text: `${who}: `, role: 'strong', tone: voice ? 'expert' : 'ink' } as const;
  const expected = [head, { text: says }];
  if (scene.tall) {
    const centre = { x: x + w / 2, from: 'top', anchor: 'middle', width: w } as const;
    const box = scene.words(name, { ...centre, y, role: 'statement' });
    const under = inked.words(expected, { ...centre, y: box.y + box.h + 10, claims });
    return under.y + under.h;
  }
  const box = scene.words(name, { x: x + 8, y, from: 'top', role: 'statement' });
  inked.words(expected, { x: x + w - 8, y: box.y + box.h / 2, from: 'middle', anchor: 'end', claims });
  return box.y + box.h;
}

/** From the added seat a line leads to all that was read into it: side by side on the stage, one under the other on a phone. */
function read(figure: Table, from: Point, y: number, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { under, gap } = sizes[scene.layout.name];
  const { added, readings } = figure;
  const inked = scene.at(added.step);
  const rule = { width: scene.tall ? 2 : 2.5 };
  inked.line([point(from.x, from.y), point(from.x, y)], rule);
  inked.line([point(room.x, y), point(room.x + room.w, y)], rule);
  const w = scene.tall ? room.w : (room.w - gap * (readings.length - 1)) / readings.length;
  let low = y + under;
  for (const [index, reading] of readings.entries()) {
    const at = scene.tall ? { x: 0, y: low, w } : { x: room.x + index * (w + gap), y: y + under, w };
    low = one(reading, at, scene) + gap;
  }
  const second = readings.findIndex(({ step }) => step !== added.step);
  const free = room.x + Math.max(0, second) * (w + gap);
  const asked = { x: free, y: (y + under + room.y + room.h) / 2, from: 'middle' } as const;
  if (!scene.tall) ask(figure, asked, scene);
}

/** Returns its lowest edge. */
function one(
  { who, side, voice, says, claims, step }: Reading,
  { x, y, w }: Omit<Rect, 'h'>,
  scene: SceneBuilder,
): number {
  const inked = scene.at(step);
  const tone = side ? {} : ({ tone: voice ? 'expert' : 'muted' } as const);
  const head = inked.words(who, { x, y, from: 'top', role: 'strong', width: w, ...tone, ...(side && { side }) });
  const said = { x, y: head.y + head.h + sizes[scene.layout.name].head, from: 'top', width: w, claims } as const;
  const box = inked.words(says, { ...said, role: 'entry' });
  return box.y + box.h;
}

export const table = figureKind(schema, {
  draw,
  tell: ({ table, chairs, added, across, readings }) => {
    const claims = added.claims ?? [];
    const seated = [...chairs, added].map(({ name, post, claims: own = claims }) => ({
      says: `${name}, ${post}`,
      claims: own,
    }));
    const told = [table.expects, ...readings].map(({ who, says, claims }) => ({ says: `${who}: ${says}`, claims }));
    return {
      groups: [
        { title: table.name, items: seated },
        { title: across.name, items: told },
      ],
    };
  },
});
