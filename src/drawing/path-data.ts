import { type Circle, type Corner, type Outline, type Point, round } from './geometry.ts';

/**
 * SVG path data whose ends lie within a tenth of a px; arcs are arcs. A place is told from the one before: grids and rows
 * then repeat themselves.
 */
export function pathOf(outlines: readonly Outline[]): string {
  let written = '';
  let pen: Point | undefined;
  for (const { points, closed } of outlines) {
    const [first, ...rest] = points;
    if (!first) continue;
    const start = rounded(first);
    written += pen ? `m${pair(start.x - pen.x, start.y - pen.y)}` : `M${pair(start.x, start.y)}`;
    const way = new Way(first);
    for (const run of runsOf(closed && first.along ? [...rest, first] : rest)) way.go(run);
    written += `${way.written}${closed ? 'z' : ''}`;
    pen = closed ? start : way.at;
  }
  return written;
}

/** Radians. */
const longestArc = (2 * Math.PI) / 3;

/** One run for each line, and one for all points that an arc leads to one after another. */
function runsOf(points: readonly Corner[]): Corner[][] {
  const runs: Corner[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && areOnOne(run[0], point)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** By value: a scene that comes from the cache has a circle for each of its points. */
const areOnOne = (a: Corner | undefined, b: Corner): boolean =>
  a?.along !== undefined &&
  a.along.radius === b.along?.radius &&
  a.along.centre.x === b.along.centre.x &&
  a.along.centre.y === b.along.centre.y;

/** Path data after the first point of an outline. */
class Way {
  written = '';
  /** Where it stands, as written. */
  at: Point;
  #exact: Point;
  #command = '';

  constructor(first: Point) {
    this.#exact = first;
    this.at = rounded(first);
  }

  go(run: readonly Corner[]): void {
    const [next] = run;
    if (next?.along) this.#arc(run, next.along);
    else if (next) this.#line(next);
    this.#exact = run.at(-1) ?? this.#exact;
  }

  #line(next: Point): void {
    const to = rounded(next);
    const [x, y] = [to.x - this.at.x, to.y - this.at.y].map(round);
    if (x === 0 && y === 0) return;
    if (y === 0) this.#add('h', number(x));
    else if (x === 0) this.#add('v', number(y));
    else this.#add('l', pair(x, y));
    this.at = to;
  }

  /** In parts of a third of a circle at most: the ends of more are rounded to where its radius no longer fits them. */
  #arc(run: readonly Point[], { centre, radius }: Circle): void {
    const [next = centre] = run;
    const step = angleAt(centre, this.#exact, next);
    const parts = Math.ceil((Math.abs(step) * run.length) / longestArc - 1e-6);
    for (let part = 1; part <= parts; part++) {
      const to = rounded(run[Math.round((part * run.length) / parts) - 1] ?? next);
      if (to.x === this.at.x && to.y === this.at.y) continue;
      const size = number(radius);
      this.#add('a', `${size} ${size} 0 0 ${step > 0 ? 1 : 0}${apart(pair(to.x - this.at.x, to.y - this.at.y))}`);
      this.at = to;
    }
  }

  /** A command that stands already is not written again. */
  #add(command: string, numbers: string): void {
    this.written += command === this.#command ? apart(numbers) : `${command}${numbers}`;
    this.#command = command;
  }
}

/** Radians, from one point of a circle to the next; more than 0 clockwise. */
function angleAt(centre: Point, from: Point, to: Point): number {
  const [ax, ay, bx, by] = [from.x - centre.x, from.y - centre.y, to.x - centre.x, to.y - centre.y];
  return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
}

const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });
const number = (value = 0): string => String(round(value) + 0).replace(/^(-?)0\./, '$1.');
const apart = (numbers: string): string => (numbers.startsWith('-') ? numbers : ` ${numbers}`);
const pair = (x = 0, y = 0): string => `${number(x)}${apart(number(y))}`;
