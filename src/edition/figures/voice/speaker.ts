import type { Pen } from '#drawing/figures/pen.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { drawGlobe } from '../atlas/globe.ts';
import { pointsHeight } from './points.ts';
import type { Voice } from './schema.ts';

/** The first four columns of the stage. */
const column = { indent: 32, width: 384, next: 448 } as const;

/** Who speaks, with a globe instead of a portrait. Returns the room for the argument: beside it, or below on a phone. */
export function drawSpeaker(voice: Voice, pen: Pen): Rect {
  return pen.tall ? above(voice, pen) : beside(voice, pen);
}

function beside({ expert, place, points }: Voice, pen: Pen): Rect {
  const { room } = pen.layout;
  const { name, label } = pen.personOf(expert);
  const [top, bottom] = [room.y + 26, room.y + room.h - 10];
  const x = room.x + column.indent;
  pen.rect({ x: room.x, y: top, w: 6, h: bottom - top }, { fill: 'expert' });
  pen.words(name, { x, y: top, from: 'top', role: 'person' });
  const y = top + pen.size('person') + 18;
  pen.words(label, { x, y, from: 'top', tone: 'muted', width: column.width - column.indent });
  const radius = 98;
  const centre = point(x + radius, bottom - radius);
  drawGlobe(place, centre, radius, pen);
  const where = { x: centre.x + radius + 18, y: centre.y, from: 'middle' } as const;
  pen.words(pen.placeOf(place).name, { ...where, role: 'strong', tone: 'expert' });
  const left = room.x + column.next;
  const w = room.w - column.next;
  return { x: left, y: top, w, h: bottom - top - pointsHeight(points, w, pen) };
}

function above({ expert, place }: Voice, pen: Pen): Rect {
  const { room } = pen.layout;
  const { name, label } = pen.personOf(expert);
  const radius = 44;
  const centre = point(room.w - radius - 2, radius + 4);
  drawGlobe(place, centre, radius, pen);
  const under = { x: room.w, y: centre.y + radius + 8, from: 'top', anchor: 'end' } as const;
  const where = pen.words(pen.placeOf(place).name, { ...under, role: 'strong', tone: 'expert' });
  pen.words(name, { x: 16, y: 8, from: 'top', role: 'person' });
  const y = 8 + pen.size('person') + 10;
  const post = pen.words(label, { x: 16, y, from: 'top', tone: 'muted', width: 226 });
  const end = Math.max(where.y + where.h, post.y + post.h);
  pen.rect({ x: 0, y: 4, w: 4, h: end }, { fill: 'expert' });
  return { x: 0, y: end + 28, w: room.w, h: 0 };
}
