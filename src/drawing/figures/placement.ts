import { contains, crosses, grown, type Outline, overlaps, type Rect } from '../geometry.ts';

/** A place that a label may take, with the line that leads to it. */
export interface Seat {
  box: Rect;
  leader?: Outline;
}

/** px that stay free round a label, and round one that a leader passes. */
const distance = { label: 6, leader: 3 } as const;

/** How many seats are tried before the search gives up; a drawing of a dozen labels needs a few hundred. */
const patience = 50_000;

/** What is drawn already, and no label may cover. */
interface Obstacles {
  boxes: readonly Rect[];
  lines: readonly Outline[];
}

/**
 * A seat for every label, each from its own list, the better ones first: on no other label, on no line, inside the
 * room. Where there is no such order each label takes its first seat, and the check of the scene says what is wrong.
 */
export function seatAll<T extends Seat>(wishes: readonly (readonly T[])[], room: Rect, drawn: Obstacles): T[] {
  const free = wishes.map((seats) => seats.filter((seat) => contains(room, seat.box) && !meets(seat, drawn)));
  let tried = 0;
  const place = (taken: readonly T[]): readonly T[] | undefined => {
    const seats = free[taken.length];
    if (!seats) return taken;
    for (const seat of seats) {
      if (++tried > patience) return undefined;
      if (taken.some((other) => collide(seat, other))) continue;
      const all = place([...taken, seat]);
      if (all) return all;
    }
    return undefined;
  };
  return [...(place([]) ?? wishes.flatMap((seats) => seats.slice(0, 1)))];
}

const meets = ({ box, leader }: Seat, { boxes, lines }: Obstacles): boolean => {
  const wide = grown(box, distance.label);
  return (
    boxes.some((other) => overlaps(wide, other) || (leader !== undefined && crosses(leader, grown(other, 1)))) ||
    lines.some((line) => crosses(line, wide))
  );
};

const collide = (a: Seat, b: Seat): boolean =>
  overlaps(grown(a.box, distance.label), b.box) ||
  (a.leader !== undefined && crosses(a.leader, grown(b.box, distance.leader))) ||
  (b.leader !== undefined && crosses(b.leader, grown(a.box, distance.leader)));

/**
 * Moves things that would overlap apart, as little as needed: `wanted` are their tops in order, `heights` their heights,
 * all in px; between two neighbours stays `gap`. What does not fit into the room runs over its end.
 */
export function spread(
  wanted: readonly number[],
  heights: readonly number[],
  gap: number,
  [first, last]: readonly [number, number],
): number[] {
  const tops = [...wanted];
  const need = (index: number) => (heights[index] ?? 0) + gap;
  const down = (from: number) => {
    let free = from;
    for (const [index, top] of tops.entries()) {
      tops[index] = Math.max(top, free);
      free = (tops[index] ?? 0) + need(index);
    }
  };
  down(first);
  let end = last;
  for (let index = tops.length - 1; index >= 0; index--) {
    const height = heights[index] ?? 0;
    tops[index] = Math.min(tops[index] ?? 0, end - height);
    end = (tops[index] ?? 0) - gap;
  }
  down(first);
  return tops;
}
