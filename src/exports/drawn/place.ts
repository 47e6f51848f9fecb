import svgpath from 'svgpath';
import type { Rect } from '#drawing/geometry.ts';
import { type Drawn, isForm, type Part } from '#drawing/part.ts';

/** A drawing in the middle of a room, at most as large as it was drawn. */
export function placed({ box, parts }: Drawn, room: Rect): Drawn {
  const scale = Math.min(1, room.w / box.w, room.h / box.h);
  const [w, h] = [box.w * scale, box.h * scale];
  const [x, y] = [room.x + (room.w - w) / 2, room.y + (room.h - h) / 2];
  const [dx, dy] = [x - box.x * scale, y - box.y * scale];
  const at = (point: { x: number; y: number }) => ({ x: point.x * scale + dx, y: point.y * scale + dy });
  const move = (part: Part): Part =>
    isForm(part)
      ? {
          ...part,
          d: svgpath(part.d).scale(scale).translate(dx, dy).round(2).toString(),
          width: part.width * scale,
          dash: part.dash?.map((length) => length * scale),
        }
      : {
          ...part,
          lines: part.lines.map((line) => ({
            ...line,
            x: line.x * scale + dx,
            baseline: line.baseline * scale + dy,
            ...(line.width !== undefined && { width: line.width * scale }),
            runs: line.runs.map((run) => ({ ...run, size: run.size * scale, spacing: run.spacing * scale })),
          })),
          turned: part.turned && { ...part.turned, about: at(part.turned.about) },
        };
  return { box: { x, y, w, h }, parts: parts.map(move) };
}
