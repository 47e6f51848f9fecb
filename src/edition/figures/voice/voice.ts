import { z } from 'zod';
import { type Cited, cited, refer } from '#core/schema/values.ts';
import { common, type DescribeContext, step, type TextAlternative } from '#drawing/figures/kind.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { drawGlobe } from '../atlas/land.ts';

/** One person's argument as a drawing of its own: who speaks, from where, and at most two further points. */
export const voice = {
  ...common,
  expert: refer('person'),
  place: refer('place').describe('Where the person works.'),
  points: z.array(cited.extend({ step })).max(2).default([]),
};

const shape = z.strictObject(voice);
type Voice = z.output<typeof shape>;
type Points = Voice['points'];

/** px of white over and under a point on the stage, together. */
const white = 28;

const look = (claims: readonly string[], w: number) => ({ role: 'heading', width: w, claims }) as const;

const rowOf = ({ says, claims }: Points[number], w: number, scene: SceneBuilder): number =>
  scene.sizeOfWords(says, look(claims, w)).h + white;

/** px that further points take at the foot of the stage, in so many px of width. */
const pointsHeight = (points: Points, w: number, scene: SceneBuilder): number =>
  points.reduce((sum, each) => sum + rowOf(each, w, scene), 0);

/** Further points under a rule, below the room of the argument. */
export function drawPoints(points: Points, { x, y, w, h }: Rect, scene: SceneBuilder): void {
  let top = y + h;
  for (const [index, each] of points.entries()) {
    const { says, claims, step } = each;
    const inked = scene.at(step);
    inked.line([point(x, top), point(x + w, top)], index === 0 ? { width: 3 } : { stroke: 'line', width: 1.5 });
    if (scene.tall) {
      const said = inked.words(says, { x, y: top + 14, from: 'top', role: 'entry', width: w, claims });
      top = said.y + said.h + 16;
    } else {
      const row = rowOf(each, w, scene);
      inked.words(says, { x, y: top + row / 2 + 2, from: 'middle', ...look(claims, w) });
      top += row;
    }
  }
}

/** px of the stage: who speaks, from where, and where the argument begins. */
const column = { indent: 32, width: 336, globe: 54, next: 384 } as const;

/** Who speaks, with a globe instead of a portrait. Returns the room for the argument: beside it, or below on a phone. */
export function drawSpeaker(voice: Voice, scene: SceneBuilder): Rect {
  return scene.tall ? above(voice, scene) : beside(voice, scene);
}

function beside({ expert, place, points }: Voice, scene: SceneBuilder): Rect {
  const { room } = scene.layout;
  const { name, label } = scene.personOf(expert);
  const [top, bottom] = [room.y + 26, room.y + room.h - 10];
  const x = room.x + column.indent;
  scene.rect({ x: room.x, y: top, w: 6, h: bottom - top }, { fill: 'expert' });
  scene.words(name, { x, y: top, from: 'top', role: 'person' });
  const y = top + scene.size('person') + 18;
  scene.words(label, { x, y, from: 'top', tone: 'muted', width: column.width - column.indent });
  const radius = column.globe;
  const centre = point(x + radius, bottom - radius);
  drawGlobe(place, centre, radius, scene);
  const where = { x: centre.x + radius + 18, y: centre.y, from: 'middle' } as const;
  scene.words(scene.placeOf(place).name, { ...where, role: 'strong', tone: 'expert' });
  const left = room.x + column.next;
  const w = room.w - column.next;
  return { x: left, y: top, w, h: bottom - top - pointsHeight(points, w, scene) };
}

function above({ expert, place }: Voice, scene: SceneBuilder): Rect {
  const { room } = scene.layout;
  const { name, label } = scene.personOf(expert);
  const radius = 44;
  const centre = point(room.w - radius - 2, radius + 4);
  drawGlobe(place, centre, radius, scene);
  const under = { x: room.w, y: centre.y + radius + 8, from: 'top', anchor: 'end' } as const;
  const where = scene.words(scene.placeOf(place).name, { ...under, role: 'strong', tone: 'expert' });
  scene.words(name, { x: 16, y: 8, from: 'top', role: 'person' });
  const y = 8 + scene.size('person') + 10;
  const post = scene.words(label, { x: 16, y, from: 'top', tone: 'muted', width: 226 });
  const end = Math.max(where.y + where.h, post.y + post.h);
  scene.rect({ x: 0, y: 4, w: 4, h: end }, { fill: 'expert' });
  return { x: 0, y: end + 28, w: room.w, h: 0 };
}

/** An argument in words: under the name and post of the person whose it is, with the further points at its end. */
export function tellVoice(
  { expert, points }: Voice,
  argument: readonly Cited[],
  { personOf }: DescribeContext,
): TextAlternative {
  const { name, label } = personOf(expert);
  const items = [...argument, ...points].map(({ says, claims }) => ({ says, claims }));
  return { groups: [{ title: `${name}, ${label}`, items }] };
}
