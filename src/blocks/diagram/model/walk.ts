import { type Graph, partNamed } from './graph.ts';

/** A position along a walk: 0 is its first arrow, `walk.length` its end card. */
export function moved(walk: readonly string[], position: number, by: 1 | -1): number {
  return Math.min(walk.length, Math.max(0, position + by));
}

/** Whether the end card of a walk is shown. */
export const atEnd = (walk: readonly string[], position: number): boolean => position >= walk.length;

/** What stands out at a position: the arrows walked so far with their nodes, and the arrow being walked. */
interface WalkLight {
  readonly lit: ReadonlySet<string>;
  readonly now: string | undefined;
}

/** How the parts of a walk are lit at a position along it. */
export function lightOf(graph: Graph, walk: readonly string[], position: number): WalkLight {
  const walked = walk.slice(0, position + 1);
  const lit = walked.flatMap((arrow) => {
    const ends = partNamed(graph, arrow)?.ends;
    return ends ? [arrow, ends.from, ends.to] : [];
  });
  return { lit: new Set(lit), now: walk[position] };
}
