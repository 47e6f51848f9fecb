import { lineOf, piecesOf } from '#core/text/words.ts';
import { grown, type Rect } from '../geometry.ts';
import type { Measure } from '../measure.ts';
import { extentOf, type Question, type Scene } from './model.ts';
import { faceLine, TYPE, widthOf } from './type.ts';

/** px of the words: smaller than a hero, since what they ask about stands beside them. */
const SIZES = [48, 34] as const;
/** px around the words of a question. */
const CLEAR = 16;

/**
 * What is asked beside the parts of the first step, as large as the room among them lets it be, until another part is
 * drawn. Nothing where no room is left.
 */
export function questionIn(
  scene: Scene,
  asks: string,
  first: readonly string[],
  measure: Measure,
): Question | undefined {
  const there = new Set(first);
  const later = [...scene.nodes, ...scene.arrows].map(({ id }) => id).filter((id) => !there.has(id));
  const free = freeRooms(takenBy(scene, there), extentOf(scene)).sort((a, b) => b.w * b.h - a.w * a.h);
  for (const size of SIZES)
    for (const lines of waysToBreak(asks)) {
      const w = widthOf(lines, TYPE.name, measure, size) + 2 * CLEAR;
      const h = lines.length * faceLine(size) + 2 * CLEAR;
      const room = free.find((one) => one.w >= w && one.h >= h);
      if (room) return { lines, size, x: room.x + room.w / 2, middle: room.y + room.h / 2, until: later };
    }
  return undefined;
}

/** The words in one line, in two and in three, as even as they can be. */
function waysToBreak(asks: string): string[][] {
  const words = piecesOf(asks);
  return [1, 2, 3].filter((count) => count <= words.length).map((count) => evenly(words, count));
}

function evenly(words: readonly string[], count: number): string[] {
  if (count === 1) return [lineOf(words)];
  const share = lineOf(words).length / count;
  const off = (at: number) => Math.abs(lineOf(words.slice(0, at)).length - share);
  const cuts = Array.from({ length: words.length - count + 1 }, (_, i) => i + 1);
  const at = cuts.reduce((best, cut) => (off(cut) < off(best) ? cut : best));
  return [lineOf(words.slice(0, at)), ...evenly(words.slice(at), count - 1)];
}

/** The room of the parts that stand: boxes, words and lines. */
function takenBy({ nodes, arrows }: Scene, there: ReadonlySet<string>): Rect[] {
  const lines = arrows.filter(({ id }) => there.has(id));
  return [
    ...nodes.filter(({ id }) => there.has(id)).map(({ box }) => box),
    ...lines.flatMap(({ label }) => (label ? [label.box] : [])),
    ...lines.flatMap(({ points }) =>
      points.slice(1).map((b, i) => {
        const a = points[i] ?? b;
        const corner = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) };
        return grown({ ...corner, w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) }, 10);
      }),
    ),
  ];
}

/** The rooms between what is taken, each as wide as it can be at its height. */
function freeRooms(taken: readonly Rect[], { x, y, w, h }: Rect): Rect[] {
  const edges = [...new Set([y, y + h, ...taken.flatMap((one) => [one.y, one.y + one.h])])].sort((a, b) => a - b);
  return edges.flatMap((top, i) =>
    edges.slice(i + 1).flatMap((bottom) => {
      const inWay = taken.filter((one) => one.y < bottom && one.y + one.h > top).sort((a, b) => a.x - b.x);
      const rooms: Rect[] = [];
      let left = x;
      for (const one of [...inWay, { x: x + w, w: 0 }]) {
        if (one.x > left) rooms.push({ x: left, y: top, w: one.x - left, h: bottom - top });
        left = Math.max(left, one.x + one.w);
      }
      return rooms;
    }),
  );
}
