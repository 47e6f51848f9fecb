import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point } from '#drawing/geometry.ts';
import { chair, seatHeight, sitter } from './sitter.ts';

const person = z.strictObject({ name: z.string(), side: refer('side').optional() });

/** Who is heard, and in which way. */
const group = cited.extend({
  people: z.array(person).min(1).max(4),
  inPart: z.boolean().default(false).describe('Heard in part only: half of each person is filled.'),
  step,
});

/** Who is heard and who is not: a person on each taken seat, and empty seats with the names of those who might sit there. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('seats'),
  taken: z.strictObject({ title: z.string(), groups: z.array(group).min(1).max(4) }),
  empty: z.strictObject({ title: z.string(), step, seats: z.array(cited).min(2).max(4) }),
});

type Seats = z.output<typeof schema>;

/** Everybody who is heard in one row, everybody who is not in a row below; on a phone each group has a row of its own. */
function draw(data: Seats, scene: SceneBuilder): void {
  if (scene.tall) drawTall(data, scene);
  else drawOnStage(data, scene);
}

/** px: white over a row, under its heading, under its chairs. */
const white = { over: 26, under: 14, foot: 6 } as const;

/** Those who are not heard have the larger chairs: as large as the stage allows. */
function drawOnStage(data: Seats, scene: SceneBuilder): void {
  const { taken, empty } = data;
  const { room } = scene.layout;
  const unit = 0.74;
  const floor = heading(taken.title, room.y + 8, scene) + white.under + seatHeight * unit;
  const cell = room.w / taken.groups.reduce((sum, { people }) => sum + people.length, 0);
  let [x, low] = [room.x, floor];
  for (const group of taken.groups) {
    const right = x + group.people.length * cell;
    people(group, { x, floor, cell, unit }, scene);
    const line = floor + 40;
    const inked = scene.at(group.step);
    inked.line([point(x + 8, line), point(right - 8, line)], { stroke: 'line', width: 2 });
    const told = inked.words(group.says, {
      ...{ x: x + 8, y: line + 10, from: 'top' },
      ...{ width: right - x - 8, claims: group.claims },
    });
    [x, low] = [right, Math.max(low, told.y + told.h)];
  }
  const inked = scene.at(empty.step);
  const foot = room.y + room.h - white.foot;
  const top = heading(empty.title, low + white.over, inked, sharedBy(empty)) + white.under;
  ask(data, { x: room.x, y: (low + foot) / 2 + 10, from: 'middle', role: 'hero' }, scene, empty.step);
  const large = Math.min(1.5, (foot - top) / seatHeight);
  const wide = room.w / empty.seats.length;
  for (const [index, { says, claims }] of empty.seats.entries()) {
    const left = room.x + index * wide;
    chair(point(left + 45 * large, foot), large, true, inked);
    const beside = { x: left + 98 * large, y: foot - (seatHeight * large) / 2, from: 'middle' } as const;
    const own = sharedBy(empty) ? [] : claims;
    inked.words(says, { ...beside, role: 'statement', width: wide - 102 * large, claims: own });
  }
}

/** A rule and the heading under it. Returns its lowest edge. */
function heading(title: string, y: number, scene: SceneBuilder, claims: readonly string[] = []): number {
  const { room } = scene.layout;
  scene.line([point(room.x, y), point(room.x + room.w, y)], { width: scene.tall ? 2 : 2.5 });
  const box = scene.words(title, { x: room.x, y: y + 12, from: 'top', role: 'strong', claims });
  return box.y + box.h;
}

/** The claims on which all empty seats rest alike: they stand once, beside the heading. */
function sharedBy({ seats }: Seats['empty']): readonly string[] | undefined {
  const all = seats.map(({ claims }) => claims.join(' '));
  return all.every((each) => each === all[0]) ? seats[0]?.claims : undefined;
}

interface Row {
  x: number;
  floor: number;
  cell: number;
  unit: number;
}

/** Each on a chair, the name on the floor under it. */
function people({ people, inPart, step }: Seats['taken']['groups'][number], row: Row, scene: SceneBuilder): void {
  const inked = scene.at(step);
  for (const [index, person] of people.entries()) {
    const foot = point(row.x + (index + 0.5) * row.cell, row.floor);
    chair(foot, row.unit, false, scene);
    sitter(person, inPart, foot, row.unit, inked);
    const under = {
      x: foot.x,
      y: foot.y + (scene.tall ? 8 : 10),
      from: 'top',
      anchor: 'middle',
      role: 'strong',
    } as const;
    inked.words(person.name, { ...under, ...(person.side ? { side: person.side } : { tone: 'expert' }) });
  }
}

function drawTall(data: Seats, scene: SceneBuilder): void {
  const { taken, empty } = data;
  const { room } = scene.layout;
  const unit = 0.56;
  let y = heading(taken.title, 4, scene);
  for (const group of taken.groups) {
    const floor = y + 14 + seatHeight * unit;
    people(group, { x: room.x, floor, cell: room.w / 4, unit }, scene);
    const words = { x: room.x, y: floor + 34, from: 'top', width: room.w, claims: group.claims } as const;
    const box = scene.at(group.step).words(group.says, words);
    y = box.y + box.h + 8;
  }
  const inked = scene.at(empty.step);
  y = heading(empty.title, y + 14, inked, sharedBy(empty)) + 16;
  ask(data, { x: room.x, y, from: 'top' }, scene, empty.step);
  const large = 0.86;
  for (const { says, claims } of empty.seats) {
    const foot = y + seatHeight * large;
    chair(point(room.x + 42, foot), large, true, inked);
    const beside = { x: room.x + 100, y: foot - (seatHeight * large) / 2, from: 'middle' } as const;
    const own = sharedBy(empty) ? [] : claims;
    inked.words(says, { ...beside, role: 'statement', width: room.w - 100, claims: own });
    y = foot + 18;
  }
}

export const seats = figureKind(schema, {
  draw,
  tell: ({ taken, empty }) => ({
    groups: [
      {
        title: taken.title,
        items: taken.groups.map(({ people, says, claims }) => ({
          says: `${people.map(({ name }) => name).join(', ')}: ${says}`,
          claims,
        })),
      },
      { title: empty.title, items: empty.seats },
    ],
  }),
});
