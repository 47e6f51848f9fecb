import { type Form, isForm, type Lettering, type Part } from '#drawing/flat-drawing.ts';
import { bounds, grown, overlaps, point, type Rect } from '#drawing/geometry.ts';
import { pointsOf, segmentsOf } from './outline.ts';

// A drawing that grows is drawn anew for each step. For a program that shows and hides what stands on one page, the steps are
// laid over one another, and what comes and goes together becomes a group.

/** How long something stands: from which step on, counted from 0, and until which one. */
export interface Stay {
  from: number;
  /** The number of steps where it stays to the end. */
  until: number;
}

export type Staying<T> = Stay & { piece: T };

/** Everything that stands at one of the steps, once, in an order that keeps that of each step. */
export function overlaid<T>(steps: readonly (readonly T[])[]): Staying<T>[] {
  const all: (Staying<T> & { key: string })[] = [];
  for (const [step, pieces] of steps.entries()) {
    let at = 0;
    for (const piece of pieces) {
      const key = JSON.stringify(piece);
      const found = all.findIndex((each, index) => index >= at && each.until === step && each.key === key);
      const stays = all[found];
      if (stays) {
        stays.until = step + 1;
        at = found + 1;
      } else {
        all.splice(at, 0, { piece, key, from: step, until: step + 1 });
        at += 1;
      }
    }
  }
  return all.map(({ piece, from, until }) => ({ piece, from, until }));
}

/** Parts that come and go together. */
export type Group = Stay & { box: Rect; parts: Part[] };

/** The parts of a drawing in as few groups as keep each above what it was drawn over. */
export function groupsIn(parts: readonly Staying<Part>[]): Group[] {
  const groups: (Group & { boxes: Rect[] })[] = [];
  for (const { piece, from, until } of parts) {
    const box = boxOf(piece);
    const own = groups.findLastIndex((each) => each.from === from && each.until === until);
    const isFree = !groups.slice(own + 1).some(({ boxes }) => boxes.some((other) => overlaps(box, other)));
    const group = isFree ? groups[own] : undefined;
    if (group) {
      group.parts.push(piece);
      group.boxes.push(box);
    } else groups.push({ from, until, parts: [piece], boxes: [box], box });
  }
  return groups.map(({ from, until, parts, boxes }) => ({ from, until, parts, box: bounds(boxes.flatMap(corners)) }));
}

const corners = ({ x, y, w, h }: Rect) => [point(x, y), point(x + w, y + h)];

/** About where a part stands: never less than it takes. */
const boxOf = (part: Part): Rect => (isForm(part) ? boxOfForm(part) : boxOfLettering(part));

function boxOfForm({ d, width, stroke }: Form): Rect {
  return grown(bounds(pointsOf(segmentsOf(d))), stroke ? width / 2 : 0);
}

function boxOfLettering({ lines, anchor, turned }: Lettering): Rect {
  const all = lines.flatMap(({ runs, x, baseline, width }) => {
    const size = Math.max(...runs.map((run) => run.size));
    const wide = width ?? runs.reduce((sum, { text, size }) => sum + text.length * size * 0.6, 0);
    const left = x - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
    return corners({ x: left, y: baseline - size, w: wide, h: 1.3 * size });
  });
  const box = bounds(all);
  if (!turned) return box;
  // Wherever it is turned to, it stays within the circle about that point.
  const { x, y } = turned.about;
  const far = Math.max(...all.map((corner) => Math.hypot(corner.x - x, corner.y - y)));
  return { x: x - far, y: y - far, w: 2 * far, h: 2 * far };
}
